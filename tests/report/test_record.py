from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.lookup import meant
from ksa.report.document import Document
from ksa.report.record import record
from tests.checking import ON, loaded
from tests.report.writing import between_tabs, on_screen, plain, validator
from tests.search.town import FILES

TOWN = loaded(FILES).coalition
BROKEN = loaded(
    {
        "coalition/coalition.yaml": """
            coalition:
              declarations:
                - id: d
                  title: Verklaring
                  signed_on: 2022
                  since: 2022
                  until: 2024
                  signatories: {partner: jgz}
            """,
        "partners.yaml": """
            partners:
              - {id: jgz, name: JGZ, status: gewenst, verified: nee, since: 2027, kleur: rood}
              - {id: jgz, name: Nog een}
            """,
    }
).coalition


def shown(coalition: Coalition, name: str, on: date = ON) -> Document:
    (entry,) = meant(coalition, name)
    return record(coalition, entry, on, {"partners.yaml": "../partners.yaml"})


def test_a_whole_record() -> None:
    assert on_screen(shown(TOWN, "jgz")) == (
        """\
JGZ Oever                                                                partner
../partners.yaml:3

id:           jgz
name:         JGZ Oever
aliases:      Bureau Jeugd
kind:         jgz
domain:       publiek
status:       aangesloten
areas:        oever (Oever)
topics:       slapen (Slaapproblemen)
professions:  jeugdverpleegkundige

contacts
 NO.  FUNCTION       EMAIL           PHONE      HOURS      TOPICS     CHECKED_ON
 1    balie          balie@
                     jgz.example.nl
 2    rookspreekuur                  0800 0000  werkdagen  roken      2026-01
                                                           (Roken en
                                                           meeroken)

referral
route:          bellen
self_referral:  ja
waiting_time:   2 weken

What refers to it
responsibilities
 RECORD                               FIELD    PLACE
 roken, zwangerschap, verwijzen,      partner  coalition/responsibilities.yaml:4
 huisarts
 roken, babytijd, begeleiden          partner  coalition/responsibilities.yaml:5
 slapen, babytijd, begeleiden         partner  coalition/responsibilities.yaml:7
 slapen, babytijd, nazorg             partner  coalition/responsibilities.yaml:9

interventions
 RECORD    FIELD        PLACE
 rookvrij  executed_by  interventions.yaml:9

agreements
 RECORD    FIELD                               PLACE
 ka-roken  owner, steps: to (1, 4), steps:     coalition/agreement.yaml:8, 13,
           from (2)                            14, 16

instruments
 RECORD     FIELD             PLACE
 rookmeter  used_by: partner  coalition/instruments.yaml:8

bodies
 RECORD     FIELD    PLACE
 kerngroep  members  coalition/coalition.yaml:7
"""
    )


def test_what_refers_to_a_topic() -> None:
    assert on_screen(shown(TOWN, "slapen")) == (
        """\
Slaapproblemen                                                             topic
coalition/topics.yaml:19

id:        slapen
label:     Slaapproblemen
synonyms:  slecht slapen · doorslapen

What refers to it
partners
 RECORD  FIELD   PLACE
 jgz     topics  ../partners.yaml:10

topics
 RECORD          FIELD    PLACE
 somber-na       related  coalition/topics.yaml:15
 somber-tijdens  related  coalition/topics.yaml:18

responsibilities
 RECORD                     FIELD  PLACE
 babytijd, begeleiden, jgz  topic  coalition/responsibilities.yaml:7
 babytijd, nazorg, weg      topic  coalition/responsibilities.yaml:8
 babytijd, nazorg, jgz      topic  coalition/responsibilities.yaml:9

agreements
 RECORD    FIELD   PLACE
 ka-roken  topics  coalition/agreement.yaml:5
"""
    )


def test_a_record_in_which_something_is_wrong() -> None:
    assert on_screen(shown(BROKEN, "jgz")) == (
        """\
JGZ                                                                      partner
../partners.yaml:3
Attention: something in this record is wrong, so it is shown as it stands;
  `ksa validate` says what is wrong
Attention: this id also stands in ../partners.yaml:4
Attention: this does not hold on 1 June 2026: it holds from 2027
Note: an example: nobody has checked it

id:        jgz
name:      JGZ
status:    gewenst
since:     2027
verified:  nee
kleur:     rood

What refers to it
declarations
 RECORD  FIELD                 PLACE
 d       signatories: partner  coalition/coalition.yaml:9
"""
    )


def test_a_record_that_held_before() -> None:
    assert on_screen(shown(BROKEN, "d")) == (
        """\
Verklaring                                                           declaration
coalition/coalition.yaml:4
Attention: this does not hold on 1 June 2026: it held until 2024

id:         d
title:      Verklaring
signed_on:  2022
since:      2022
until:      2024

signatories
 PARTNER
 jgz (JGZ)

What refers to it
nothing in this coalition refers to it
"""
    )


def test_a_record_that_holds() -> None:
    told = [on_screen(shown(BROKEN, "d", on=on)) for on in (date(2022, 1, 1), date(2024, 12, 31))]
    assert ["does not hold" in text for text in told] == [False, False]


def test_every_value_with_its_place() -> None:
    assert between_tabs(shown(BROKEN, "jgz")) == (
        """\
kind|id|field|value|path|line
partner|jgz|id|jgz|../partners.yaml|3
partner|jgz|name|JGZ|../partners.yaml|3
partner|jgz|status|gewenst|../partners.yaml|3
partner|jgz|verified|nee|../partners.yaml|3
partner|jgz|since|2027|../partners.yaml|3
partner|jgz|kleur|rood|../partners.yaml|3
declaration|d|signatories.partner|jgz|coalition/coalition.yaml|9
"""
    )


def test_the_values() -> None:
    assert plain(shown(BROKEN, "jgz")) == {
        "schema": "ksa.show/1",
        "kind": "partner",
        "id": "jgz",
        "name": "JGZ",
        "path": "../partners.yaml",
        "line": 3,
        "valid": False,
        "verified": False,
        "record": {
            "id": "jgz",
            "name": "JGZ",
            "status": "gewenst",
            "verified": "nee",
            "since": "2027",
            "kleur": "rood",
        },
        "referred_by": [
            {
                "kind": "declaration",
                "id": "d",
                "field": "signatories.partner",
                "path": "coalition/coalition.yaml",
                "line": 9,
            }
        ],
    }


def test_the_values_of_a_record_within_the_coalitions_own() -> None:
    assert plain(shown(TOWN, "dijk")) == {
        "schema": "ksa.show/1",
        "kind": "area",
        "id": "dijk",
        "name": "Oever Dijk",
        "path": "coalition/coalition.yaml",
        "line": 12,
        "valid": True,
        "verified": True,
        "record": {"id": "dijk", "label": "Oever Dijk", "aliases": ["Dijk"], "part_of": "oever"},
        "referred_by": [
            {
                "kind": "responsibility",
                "id": None,
                "field": "areas",
                "path": "coalition/responsibilities.yaml",
                "line": 5,
            },
            {"kind": "gap", "id": None, "field": "areas", "path": "coalition/responsibilities.yaml", "line": 11},
        ],
    }


def test_a_record_without_a_name() -> None:
    assert shown(TOWN, "punt-1").title == "punt-1"


def test_nothing_of_a_person_is_told() -> None:
    """Not in the record, not in what refers to it, and not in the name of a file."""
    files = {
        "06-12345678.yaml": "topics:\n  - {id: 06-12345678, label: bel 06-12345678, note: n}\n",
        "x.yaml": "gap: {topic: 06-12345678, roles: [06-12345679], phases: na}\n",
        "partners.yaml": """
            partners:
              - {id: a, name: A, topics: 06-12345678, 'bsn': '123456782', contacts: {function: Jan de Vries}}
            """,
    }
    coalition = loaded(files).coalition
    for name in ("06-12345678", "a"):
        document = shown(coalition, name)
        for text in (on_screen(document), between_tabs(document), str(plain(document)), document.title):
            assert [told for told in ("1234567", "Jan", "Vries") if told in text] == []


def test_the_schema_is_strict() -> None:
    data = plain(shown(TOWN, "jgz"))
    spoiled = [
        data | {"more": 1},
        {key: value for key, value in data.items() if key != "referred_by"},
        data | {"referred_by": [{"kind": "gap"}]},
    ]
    assert [validator(one).is_valid(one) for one in spoiled] == [False, False, False]
