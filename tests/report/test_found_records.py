import json

from jsonschema import Draft202012Validator

from docs.generate import ROOT
from ksa.render.documents import terminal, tsv
from ksa.report.document import Document
from ksa.report.found_records import found_records
from ksa.search.find import find
from tests.search.town import real, town

SCHEMA = json.loads((ROOT / "docs/search.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def found(question: str) -> Document:
    return found_records(question, find(town(), question), {"partners.yaml": "demo/partners.yaml"})


def shown(document: Document) -> str:
    return terminal.render(document, width=90, colour=False, links=False)


def test_records_of_every_kind_with_why_and_where() -> None:
    assert (
        shown(found("rook"))
        == """\
 KIND          ID         NAME                  FOUND BY      PLACE
 topic         roken      Roken en meeroken     label         coalition/topics.yaml:5
 agreement     ka-roken   Samen rookvrij        label         coalition/agreement.yaml:3
 indicator     rokers     Aandeel rokers        label         coalition/more.yaml:3
 instrument    rookmeter  Rookmeter             label         coalition/instruments.yaml:3
 partner       jgz        JGZ Oever             text `roken`  demo/partners.yaml:3
 action        campagne   Campagne frisse       text `roken`  coalition/more.yaml:5
                          lucht
 intervention  rookvrij   Rookvrije Start       id            interventions.yaml:3
"""
    )


def test_nothing() -> None:
    document = found_records("rijbewijs", [], {})
    assert (
        shown(document)
        == """\
nothing in this coalition is about `rijbewijs`
"""
    )
    VALIDATOR.validate(document.data)
    assert tsv.render(document) == "kind\tid\tname\tvia\ttext\tconfidence\tverified\tpath\tline\n"


def test_the_same_for_programs() -> None:
    document = found("rook")
    VALIDATOR.validate(document.data)
    first = document.data["results"][0]
    assert (first["kind"], first["id"], first["via"], first["path"]) == (
        "topic",
        "roken",
        "label",
        "coalition/topics.yaml",
    )
    assert tsv.render(document).splitlines()[1].split("\t")[:4] == ["topic", "roken", "Roken en meeroken", "label"]
    assert "demo/partners.yaml" in tsv.render(document)


def test_an_example_is_marked() -> None:
    document = found_records("epds", find(real("."), "epds"), {})
    assert shown(document).endswith("\n(ex.): an example, nobody has checked it\n")
    VALIDATOR.validate(document.data)
