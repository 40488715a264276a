import copy
import json

import pytest
from jsonschema import Draft202012Validator

from docs.generate import ROOT
from ksa.render.documents import terminal
from ksa.report.document import Document, Table
from ksa.report.partner_work import partner_work
from ksa.search.answer import Filter, Filters
from ksa.search.work import work
from tests.search.town import real, town

SCHEMA = json.loads((ROOT / "docs/partner-work.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
NO_FILTERS = Filters()


def told(partner: str, filters: Filters = NO_FILTERS) -> Document:
    return partner_work(town(), work(town(), partner, filters), {})


def shown(document: Document, width: int = 100) -> str:
    return terminal.render(document, width=width, colour=False, links=False)


@pytest.mark.usefixtures("dutch")
def test_what_a_partner_does_and_for_whom() -> None:
    assert (
        shown(told("jgz"))
        == """\
JGZ Oever                                                                                aangesloten
Contact:    balie@jgz.example.nl · balie
Contact:    0800 0000 · rookspreekuur · werkdagen
Werkt in:   Oever
Verwijzen:  bellen · wachttijd: 2 weken · ouders kunnen zich zelf aanmelden

 ONDERWERP          FASE          ROL         WAT                   VOOR WIE   AFGESPROKEN
 Roken en meeroken  zwangerschap  verwijzen                                    ka-roken, concept
                    babytijd      begeleiden                                   ka-roken, concept;
                                                                               Rookvrije Start
                    babytijd      begeleiden  vragen; bij klachten  de moeder  ka-roken, stap 2,
                                                                               concept; sinds 2025
 Slaapproblemen     babytijd      begeleiden  vragen; bij Klachten  de moeder  ka-roken, stap 2,
                                                                               concept; sinds 2020
"""
    )


@pytest.mark.usefixtures("dutch")
def test_a_partner_that_is_wished_for() -> None:
    assert (
        shown(told("stopcoach"), 80)
        == """\
Stopcoach                                                                gewenst
Let op: de coalitie wil deze partner er graag bij, maar die doet nog niet mee
"""
    )


@pytest.mark.usefixtures("dutch")
def test_what_a_partner_does_in_one_phase() -> None:
    document = told("jgz", Filters(phase=Filter(("zwangerschap",)), area=Filter(("kade",))))
    assert (
        shown(document, 80)
        == """\
JGZ Oever                                                            aangesloten
Contact:    balie@jgz.example.nl · balie
Contact:    0800 0000 · rookspreekuur · werkdagen
Werkt in:   Oever
Verwijzen:  bellen · wachttijd: 2 weken · ouders kunnen zich zelf aanmelden

Alleen: fase zwangerschap · gebied Oever Kade

 ONDERWERP          FASE          ROL        WAT  VOOR WIE  AFGESPROKEN
 Roken en meeroken  zwangerschap  verwijzen                 ka-roken, concept
"""
    )
    VALIDATOR.validate(document.data)
    assert document.data["filters"] == {"phase": ["zwangerschap"], "area": "kade", "role": None}


@pytest.mark.usefixtures("dutch")
def test_a_partner_that_does_something_but_not_this() -> None:
    document = told("jgz", Filters(role=Filter(("behandelen",))))
    VALIDATOR.validate(document.data)
    said = "Alleen: rol behandelen\nLet op: dit doet deze partner niet; zonder filter zijn er 4 antwoorden\n"
    assert shown(document).endswith(f"\n\n{said}")


def test_a_partner_of_which_nothing_is_written_down() -> None:
    index = real(".")
    idle = next(
        one
        for one in index["partners"]
        if not work(index, one).topics and index["partners"][one]["status"] != "gewenst"
    )
    document = partner_work(index, work(index, idle), {})
    assert "Attention: nothing is written down that this partner does\n" in shown(document)
    VALIDATOR.validate(document.data)


def test_an_example_is_marked_behind_the_role_or_else_what_is_done() -> None:
    index = copy.deepcopy(town())
    for task in index["topics"]["roken"]["tasks"]:
        task["verified"] = False
    for task in index["topics"]["slapen"]["tasks"]:
        task |= {"verified": False, "role": None}
    told = partner_work(index, work(index, "jgz"), {})
    (table,) = (block for block in told.blocks if isinstance(block, Table))
    assert [[cell.text for cell in row[2:4]] for row in table.rows] == [
        ["verwijzen (ex.)", ""],
        ["begeleiden (ex.)", ""],
        ["begeleiden (ex.)", "vragen; bij klachten"],
        ["", "vragen; bij Klachten (ex.)"],
    ]


def test_every_partner_as_plain_values() -> None:
    for folder in (".", "examples/aalsmeer", "examples/voorbeeldstad"):
        index = real(folder)
        for partner in index["partners"]:
            document = partner_work(index, work(index, partner), {})
            VALIDATOR.validate(document.data)
            assert all(len(line) <= 80 for line in shown(document, 80).splitlines())


def test_where_it_stands() -> None:
    task = told("jgz").data["topics"][0]["answers"][0]
    assert (task["path"], task["line"], task["to"]) == ("coalition/responsibilities.yaml", 4, [])
