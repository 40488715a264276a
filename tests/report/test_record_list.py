from datetime import date
from functools import cache
from typing import Any

import pytest

from ksa.coalition.coalition import Coalition
from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.coalition.narrowed import Wanted, narrowed
from ksa.model.kinds import BY_PLURAL
from ksa.render.documents import terminal
from ksa.report.document import Document
from ksa.report.record_list import listed, record_list
from tests.checking import ON, loaded
from tests.report.writing import between_tabs, on_screen, plain, validator
from tests.search.town import FILES, ROOT

TOWN = loaded(FILES).coalition
BROKEN = loaded(
    {
        "partners.yaml": """
            partners:
              - {id: jgz, name: JGZ, phases: [ooit, [x]], status: [gewenst], verified: nee, since: 2027}
              - {name: bel 06-12345678, topics: roken}
            gaps: {topic: roken, phases: na, roles: nazorg, reason: r, review_on: 2027, verified: nee}
            """,
    }
).coalition


@cache
def almere() -> Coalition:
    read = read_folder(ROOT)
    return load(read.sources, read.diagnostics).coalition


def told(coalition: Coalition, plural: str, on: date = ON, **about: Any) -> Document:  # noqa: ANN401 - as `Wanted`
    wanted = Wanted(**about)
    found = narrowed(coalition, BY_PLURAL[plural], wanted)
    seen = {"partners.yaml": "../partners.yaml"}
    return record_list(coalition, BY_PLURAL[plural], [listed(entry, on, seen) for entry in found], wanted)


def test_the_partners() -> None:
    assert on_screen(told(TOWN, "partners")) == (
        """\
Partners                                                               4 records

 RECORD                   STATUS          TOPICS          PHASES      AREAS
 JGZ Oever (jgz)          aangesloten     Slaapproblemen  all phases  Oever
 Huisarts Kade            netwerkpartner                  all phases  Oever Kade
 (huisarts)
 Stopcoach (stopcoach)    gewenst                         all phases
 Vertrokken (weg)         uitgetreden                     all phases

On a wider screen also: place
"""
    )


def test_records_without_an_id() -> None:
    assert on_screen(told(TOWN, "responsibilities", partner="jgz")) == (
        """\
Responsibilities                                                       4 records

Only: partner JGZ Oever

 TOPIC           PHASES        ROLES       PARTNER       AREAS       REMARK
 Roken en        zwangerschap  verwijzen   Huisarts
 meeroken                                  Kade, JGZ
                                           Oever
                 babytijd      begeleiden  JGZ Oever     Oever Dijk
 Slaapproblemen  babytijd      begeleiden  JGZ Oever
                 babytijd      nazorg      JGZ Oever                 does not
                                                                     hold

On a wider screen also: place
"""
    )


def test_a_list_that_was_narrowed() -> None:
    assert on_screen(
        told(TOWN, "partners", area="kade", phase=("babytijd",), status=("gewenst", "netwerkpartner"))
    ) == (
        """\
Partners                                                               2 records

Only: status gewenst, netwerkpartner · phase babytijd · area Oever Kade

 RECORD              STATUS          PHASES      AREAS       PLACE
 Huisarts Kade       netwerkpartner  all phases  Oever Kade  ../partners.yaml:16
 (huisarts)
 Stopcoach           gewenst         all phases              ../partners.yaml:17
 (stopcoach)
"""
    )


def test_a_list_of_one_topic_and_partner() -> None:
    assert on_screen(told(TOWN, "agreements", topic="leefstijl", partner="jgz")) == (
        """\
Agreements                                                              1 record

Only: topic Leefstijl · partner JGZ Oever

 RECORD       STATUS   TOPICS           PHASES        PLACE
 Samen        concept  Roken en         zwangerschap  coalition/agreement.yaml:3
 rookvrij              meeroken,
 (ka-roken)            Slaapproblemen,
                       onbekend
"""
    )


def test_nothing_was_found() -> None:
    assert on_screen(told(TOWN, "agreements", topic="geld")) == (
        """\
Agreements                                                             0 records

Only: topic Geldzorgen
"""
    )


def test_what_is_wrong_with_a_record() -> None:
    assert on_screen(told(BROKEN, "partners")) == (
        """\
Partners                                                               2 records

 RECORD           STATUS   TOPICS  REMARK                     PLACE
 JGZ (jgz) (ex.)  gewenst          does not hold, something   ../partners.yaml:3
                                   is wrong
 bel ***********           roken   something is wrong         ../partners.yaml:4

(ex.): an example, nobody has checked it
"""
    )


def test_the_mark_of_an_example_stands_behind_the_reason() -> None:
    assert on_screen(told(BROKEN, "gaps")) == (
        """\
Gaps                                                                    1 record

 TOPIC  PHASES                   ROLES   WHY      LOOK AGAIN  PLACE
 roken  kraamperiode t/m         nazorg  r (ex.)  2027        ../partners.yaml:5
        na-1000-dagen

(ex.): an example, nobody has checked it
"""
    )


def test_a_record_without_its_id_and_name() -> None:
    nameless = loaded({"partners.yaml": "partners: {phases: na, verified: nee}"}).coalition
    assert on_screen(told(nameless, "partners")) == (
        """\
Partners                                                                1 record

 RECORD                    REMARK              PLACE
 ../partners.yaml:1 (ex.)  something is wrong  ../partners.yaml:1

(ex.): an example, nobody has checked it
"""
    )


@pytest.mark.parametrize(("width", "most"), [(80, 300), (40, 700)])
@pytest.mark.parametrize("plural", BY_PLURAL)
def test_every_list_of_almere_fits_a_narrow_screen(plural: str, width: int, most: int) -> None:
    shown = terminal.render(told(almere(), plural), width=width, colour=False, links=False)
    lines = shown.splitlines()
    assert max(map(len, lines)) <= width
    assert len(lines) < most
    # No record that has an id falls apart into lines for each value.
    assert not any(line.startswith(" Record:") for line in lines)


def test_all_fields_for_programs() -> None:
    assert between_tabs(told(TOWN, "responsibilities", topic="slapen")) == (
        """\
id|name|topic|partner|phases|areas|roles|since|until|valid|verified|path|line
||slapen|jgz|babytijd||begeleiden|2020||ja|ja|coalition/responsibilities.yaml|7
||slapen|weg|babytijd||nazorg|||ja|ja|coalition/responsibilities.yaml|8
||slapen|jgz|babytijd||nazorg||2020|nee|ja|coalition/responsibilities.yaml|9
"""
    )


def test_why_there_is_a_gap_and_when_it_is_looked_at_again() -> None:
    assert between_tabs(told(BROKEN, "gaps")) == (
        """\
id|name|topic|phases|areas|roles|review_on|since|reason|valid|verified|path|line
||roken|kraamperiode,babytijd,peutertijd,na-1000-dagen||nazorg|2027||r|ja|nee|../partners.yaml|5
"""
    )


def test_the_values() -> None:
    assert plain(told(BROKEN, "partners")) == {
        "schema": "ksa.list/1",
        "kind": "partners",
        "records": [
            {
                "id": "jgz",
                "name": "JGZ",
                "kind": [],
                "status": "gewenst",
                "topics": [],
                "phases": ["ooit"],
                "part_of": [],
                "areas": [],
                "roles": [],
                "since": "2027",
                "until": None,
                "valid": False,
                "verified": False,
                "path": "../partners.yaml",
                "line": 3,
            },
            {
                "id": None,
                "name": "bel ***********",
                "kind": [],
                "status": None,
                "topics": ["roken"],
                "phases": [],
                "part_of": [],
                "areas": [],
                "roles": [],
                "since": None,
                "until": None,
                "valid": True,
                "verified": True,
                "path": "../partners.yaml",
                "line": 4,
            },
        ],
    }


def test_the_values_of_every_kind_fit_the_schema() -> None:
    found = {plural: plain(told(TOWN, plural)) for plural in BY_PLURAL}
    assert {plural: len(data["records"]) for plural, data in found.items()} == {
        "coalitions": 1,
        "partners": 4,
        "topics": 6,
        "responsibilities": 7,
        "gaps": 2,
        "interventions": 2,
        "agreements": 1,
        "indicators": 1,
        "actions": 1,
        "instruments": 1,
        "bodies": 1,
        "areas": 4,
        "goals": 1,
        "declarations": 0,
    }


def test_the_schema_is_strict() -> None:
    data = plain(told(TOWN, "partners"))
    spoiled = [
        data | {"more": 1},
        {key: value for key, value in data.items() if key != "records"},
        data | {"records": [{"id": "a", "name": "A"}]},
    ]
    assert [validator(one).is_valid(one) for one in spoiled] == [False, False, False]
