"""The thesaurus: what topics are called, who has them, and that misspellings stay unseen."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ksa.report.export.topics import report
from tests.report.export.scoping import almere
from tests.report.export.town import column, plain, rows, shown, town

TOPICS = """
    topics:
      - {id: slapen, label: Slapen}
      - id: roken
        label: Roken
        synonyms: [vapen, meeroken]
        hidden: rooken
        broader: leefstijl
        related: [slapen, slapen]
        description: Nicotine en rook in huis.
        urgent: Bel 112 bij ademnood.
        note: Vraag de huisarts.
        verified: nee
      - {id: leefstijl, label: Leefstijl}
      - {id: eten, label: Éten, broader: leefstijl, synonyms: voeding}
    """
FILES = {
    "coalition/topics.yaml": TOPICS,
    "coalition/responsibilities.yaml": """
        responsibilities:
          - {topic: roken, phases: zwangerschap, roles: [signaleren, bespreken], partner: jgz, note: Bel na 9 uur.}
          - {topic: roken, phases: babytijd, roles: verwijzen, partner: [jgz, huisarts], verified: nee, when: bij spoed}
          - {topic: slapen, phases: babytijd, roles: voorlichten, partner: iedere-professional, areas: dijk}
        """,
    "interventions.yaml": """
        interventions:
          - {id: rookvrij, name: Rookvrije Start, topics: roken, phases: babytijd, available: gepland, verified: nee}
        """,
    "coalition/instruments.yaml": """
        instruments:
          - {id: meter, name: Rookmeter, topics: roken}
        """,
    "coalition/agreements/roken.yaml": """
        agreement:
          id: ka-roken
          title: Rookvrij zwanger
          topics: roken
          phases: zwangerschap
          status: concept
          owner: jgz
          steps: {from: jgz, to: huisarts, action: bellen, roles: bespreken}
        """,
}


def test_a_table_by_the_alphabet_and_what_more_there_is() -> None:
    assert (
        shown(report(town(FILES)))
        == """\
Legend:     (ex.): an example, nobody has checked it · (at times): only under a condition

Overview
 TOPIC        ALSO CALLED      BROADER    WHO
 Éten         voeding          Leefstijl
 Leefstijl
 Roken (ex.)  vapen, meeroken  Leefstijl  JGZ Oever, Huisarts Kade (ex.)
 Slapen                                   every professional

Leefstijl
Narrower:  Roken · Éten

Roken (ex.)
Nicotine en rook in huis.
! Urgent: Bel 112 bij ademnood.

Related:      Slapen
Who:          JGZ Oever: notice, discuss · JGZ Oever: refer (at times) (ex.) · Huisarts Kade: refer
              (at times) (ex.)
On offer:     Rookvrije Start (planned) (ex.)
Agreements:   Rookvrij zwanger (draft)
Instruments:  Rookmeter
Remark:       Vraag de huisarts.

Slapen
Who:  every professional: inform
"""
    )


def test_a_topic_that_is_asked_for_is_told_in_full() -> None:
    assert (
        shown(report(town(FILES, ids=("roken",))))
        == """\
Legend:     (ex.): an example, nobody has checked it

Roken (ex.)
Nicotine en rook in huis.
! Urgent: Bel 112 bij ademnood.

Also called:  vapen · meeroken
Broader:      Leefstijl
Related:      Slapen
On offer:     Rookvrije Start (planned) (ex.)
Agreements:   Rookvrij zwanger (draft)
Instruments:  Rookmeter
Remark:       Vraag de huisarts.

All tasks
 PHASES      ROLES    PARTNER                          AGREEMENT                        REMARK
 pregnancy   notice   JGZ Oever                        Rookvrij zwanger, draft          Bel na 9 uur.
             discuss  JGZ Oever                        Rookvrij zwanger, step 1, draft  Bel na 9 uur.
 first year  refer    JGZ Oever (bij spoed) (ex.)
             refer    Huisarts Kade (bij spoed) (ex.)

Contact
JGZ Oever:  balie@jgz.example.nl · balie · bellen
"""
    )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["eten", "leefstijl", "roken", "slapen"]),
        ({"topic": "leefstijl"}, ["eten", "leefstijl", "roken"]),
        ({"phase": ("zwangerschap",)}, ["roken"]),
        ({"partner": "huisarts"}, ["roken"]),
        ({"area": "kade"}, ["roken"]),
        ({"area": "dijk"}, ["roken", "slapen"]),
        ({"ids": ("slapen", "eten", "onbekend")}, ["eten", "slapen"]),
        ({"ids": ("slapen", "eten"), "phase": ("babytijd",)}, ["slapen"]),
    ],
)
def test_filters(wanted: dict[str, tuple[str, ...]], found: list[str]) -> None:
    made = report(town(FILES, **wanted))
    assert column(made.table, "topic") == found
    assert [one["id"] for one in plain(made)["topics"]] == found


def test_a_phase_in_which_there_is_only_a_gap() -> None:
    gap = """
        gaps:
          - {topic: eten, phases: peutertijd, roles: begeleiden, reason: Niemand kan het., review_on: 2027-01}
        """
    files = FILES | {"coalition/gaps.yaml": gap}
    assert column(report(town(files, phase=("peutertijd",))).table, "topic") == ["eten"]
    assert column(report(town(files, phase=("peutertijd",), partner="jgz")).table, "topic") == []


def test_a_filter_also_says_who() -> None:
    assert column(report(town(FILES, area="dijk")).table, "who") == [
        "JGZ Oever: notice, discuss; JGZ Oever: refer (at times) (ex.)",
        "every professional: inform",
    ]


def test_nothing_is_said_to_be_nothing() -> None:
    assert shown(report(town({}))) == "There is no topic about this.\n"


def test_what_is_broken_is_said_to_be_left_out() -> None:
    broken = TOPICS.replace("label: Slapen", "naam: Slapen")
    told = shown(report(town({"coalition/topics.yaml": broken})))
    assert "something is wrong in 1 record, so it is not here: slapen;" in " ".join(told.split())


def test_sheet() -> None:
    made = report(town(FILES, ids=("roken",)))
    assert made.sheets == (made.table,)
    assert rows(made.table) == [
        (
            "topic|label|synonyms|broader|narrower|related|description|urgent|who|interventions|agreements|instruments"
            "|note|verified"
        ),
        (
            "roken|Roken|vapen, meeroken|Leefstijl||Slapen|Nicotine en rook in huis.|Bel 112 bij ademnood.|"
            "JGZ Oever: notice, discuss; JGZ Oever: refer (at times) (ex.); Huisarts Kade: refer (at times) (ex.)|"
            "Rookvrije Start (planned) (ex.)|Rookvrij zwanger (draft)|Rookmeter|Vraag de huisarts.|no"
        ),
    ]


def test_plain_values() -> None:
    found = plain(report(town(FILES, ids=("roken",))))
    (one,) = found.pop("topics")
    assert list(found.items()) == [
        ("schema", "ksa.export-topics/1"),
        ("coalition", "Kansrijke Start Oever"),
        ("on", "2026-06-01"),
        ("commit", None),
        ("filters", {"ids": ["roken"], "topic": None, "phases": [], "area": None, "partner": None}),
    ]
    assert [(task["role"], task["note"]) for task in one.pop("tasks")] == [
        ("signaleren", "Bel na 9 uur."),
        ("bespreken", "Bel na 9 uur."),
        ("verwijzen", None),
        ("verwijzen", None),
    ]
    assert one == {
        "id": "roken",
        "label": "Roken",
        "synonyms": ["vapen", "meeroken"],
        "broader": {"id": "leefstijl", "label": "Leefstijl"},
        "narrower": [],
        "related": [{"id": "slapen", "label": "Slapen"}],
        "description": "Nicotine en rook in huis.",
        "urgent": "Bel 112 bij ademnood.",
        "who": [
            {"id": "jgz", "name": "JGZ Oever", "roles": ["signaleren", "bespreken", "verwijzen"]},
            {"id": "huisarts", "name": "Huisarts Kade", "roles": ["verwijzen"]},
        ],
        "interventions": [{"id": "rookvrij", "name": "Rookvrije Start"}],
        "agreements": [{"id": "ka-roken", "title": "Rookvrij zwanger"}],
        "instruments": [{"id": "meter", "name": "Rookmeter"}],
        "note": "Vraag de huisarts.",
        "verified": False,
    }


@settings(max_examples=30)
@given(st.lists(st.from_regex(r"[a-z]{3,12}x[a-z]{3,12}", fullmatch=True), min_size=1, max_size=3, unique=True))
def test_a_misspelling_is_nowhere_to_be_seen(hidden: list[str]) -> None:
    files = FILES | {"coalition/topics.yaml": TOPICS.replace("hidden: rooken", f"hidden: [{', '.join(hidden)}]")}
    made = report(town(files))
    assert not any(word in str(made) for word in hidden)


def test_almere() -> None:
    made = report(almere())
    found = plain(made)["topics"]
    assert len(found) == len(almere().known["topics"])
    hidden = {word for topic in almere().known["topics"].values() for word in topic["hidden"]}
    shown_words = {word for one in found for word in (one["label"], *one["synonyms"])}
    assert hidden
    assert hidden.isdisjoint(shown_words)
