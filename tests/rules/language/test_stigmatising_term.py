import pytest

from ksa.model.anatomy import parts
from ksa.model.kinds import KINDS
from tests.rules.one import said, text

PARTNER = "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst"
TOPIC = {"coalition/topics.yaml": "topics: {id: roken, label: Roken}"}


def agreement(*fields: str) -> dict[str, str]:
    head = "agreement:\n  id: ka\n  title: KA\n  topics: roken\n  phases: alle\n  status: concept\n  owner: jgz\n"
    steps = "  steps:\n    - from: jgz\n      to: moeder\n      action: bellen\n"
    return TOPIC | {"coalition/ka.yaml": head + steps + "".join(fields), "partners.yaml": f"{PARTNER}}}"}


def test_words_in_a_step_and_in_the_agreement() -> None:
    files = agreement(
        "      when: als de cliënt of casus wacht\n", "  signal: Een probleemgezin\n", "  reason: samen\n"
    )
    assert said(files, "stigmatising-term") == text("""
        coalition/ka.yaml:12:20-26: info[stigmatising-term] `cliënt` puts a stamp on parents
          help: write `ouder` or `inwoner`, or another word that fits
        coalition/ka.yaml:12:30-35: info[stigmatising-term] `casus` puts a stamp on parents
          help: write `situatie` or `gezin`, or another word that fits
        coalition/ka.yaml:13:15-28: info[stigmatising-term] `probleemgezin` puts a stamp on parents
          help: write `gezin in een kwetsbare situatie`, or another word that fits
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(agreement("  note: de Cliënten\n"), "stigmatising-term") == text("""
        coalition/ka.yaml:12:12-20: info[stigmatising-term] `Cliënten` zet een stempel op ouders
          help: schrijf `ouders` of `inwoners`, of een ander woord dat past
    """)


@pytest.mark.parametrize(
    ("field", "places"),
    [
        ("  reason: cliënt\n", ["12:11-17"]),
        ("  reason: 'cliënt'\n", ["12:12-18"]),
        ('  reason: "de casus"\n', ["12:15-20"]),
        ("  reason: >-\n    de casus van\n    een cliënt\n", ["13:8-13", "14:9-15"]),
        ('  reason: "de cas\\x75s"\n', ["12:11-24"]),
        ("  reason: casusoverleg over de casus\n", ["12:32-37"]),
        ('  reason: zeg geen "cliënt"\n', []),
        ("  reason: casusoverleg\n", []),
        ("  reason: niets # over de casus\n", []),
        ("  reason: [casus]\n", ["12:12-17"]),
        ("  reason: {casus: casus}\n", []),
        ("  casus: casus\n", []),
        ("  title_of_it: casus\n", []),
        ("  evaluations: casus\n", []),
        ("  reason: ~\n  note: casus\n", ["13:9-14"]),
    ],
)
def test_where(field: str, places: list[str]) -> None:
    lines = said(agreement(field), "stigmatising-term").split("\n")
    found = [line for line in lines if "info[stigmatising-term]" in line]
    assert [line.partition(": ")[0] for line in found] == [f"coalition/ka.yaml:{place}" for place in places]


@pytest.mark.parametrize(
    "field",
    [
        "aliases: [Casus]",
        "professions: [adviseur cliënt en gezin]",
        "contacts: {function: adviseur cliënt}",
        "source: Handreiking Casus",
        "website: https://www.example.nl/casus",
    ],
)
def test_what_something_is_called(field: str) -> None:
    assert said({"partners.yaml": f"{PARTNER}, {field}}}"}, "stigmatising-term") == ""


def test_a_note_of_a_partner_or_contact() -> None:
    fields = "note: een casus, contacts: {function: balie, hours: voor de cliënt}"
    assert said({"partners.yaml": f"{PARTNER}, {fields}}}"}, "stigmatising-term") == text("""
        partners.yaml:1:87-92: info[stigmatising-term] `casus` puts a stamp on parents
          help: write `situatie` or `gezin`, or another word that fits
        partners.yaml:1:137-143: info[stigmatising-term] `cliënt` puts a stamp on parents
          help: write `ouder` or `inwoner`, or another word that fits
    """)


def test_several_records_in_one_file() -> None:
    rows = "".join(f"  - {{id: t{number}, label: T{number}, note: casus}}\n" for number in range(3))
    found = said({"coalition/topics.yaml": f"topics:\n{rows}"}, "stigmatising-term").split("\n")
    assert [line.partition(": ")[0] for line in found[::2]] == [f"coalition/topics.yaml:{n}:31-36" for n in (2, 3, 4)]


def test_names_synonyms_and_ids_of_topics() -> None:
    topic = "topics: {id: casus, label: Casus, synonyms: [cliënt, probleemgeval], hidden: [client]}"
    assert said({"coalition/topics.yaml": topic}, "stigmatising-term") == ""


def test_what_was_adopted_together() -> None:
    files = {
        "coalition/coalition.yaml": """
            coalition:
              id: k
              name: K
              municipalities: {name: Almere}
              mission: Niemand is alleen cliënt
              goals: {id: punt-1, kind: punt, text: Niemand is alleen cliënt, note: geen casus}
              declarations:
                id: d
                title: D
                signed_on: 2026
                since: 2026
                until: 2027
                signatories: {partner: jgz}
                commitments: {text: Niemand is een casus}
            """,
        "partners.yaml": f"{PARTNER}}}",
    }
    assert said(files, "stigmatising-term") == ""


def test_every_kind_of_record_has_a_note_that_is_read() -> None:
    for kind in KINDS:
        if "note" in parts(kind.model) and kind.name != "coalition":
            files = {"coalition/a.yaml": f"{kind.name}:\n  note: een casus\n"}
            assert "coalition/a.yaml:2:13-18: info" in said(files, "stigmatising-term"), kind.name
