import pytest

from ksa.report.document import Document, Heading, Paragraph, Table
from ksa.report.elsewhere import with_elsewhere
from ksa.search.shape import Record
from tests.report.writing import on_screen
from tests.search.town import town

ANSWER = Document("x", (Heading(1, "X"), Paragraph("y")), Table((), ()), {"question": "x"})


def record(kind: str, record_id: str, name: str) -> Record:
    return {"kind": kind, "id": record_id, "name": name, "verified": True, "path": "a.yaml", "line": 1}


@pytest.mark.usefixtures("dutch")
def test_what_to_type_next() -> None:
    found = (
        record("partner", "jgz", "JGZ Oever"),
        record("intervention", "rookvrij", "Rookvrije Start"),
        # The coalition and an area share this id.
        record("area", "oever", "bel 06-12345678"),
    )
    told = with_elsewhere(ANSWER, town(), found)
    assert on_screen(told) == (
        """\
X
y

Kijk verder
 RECORD           SOORT        OPDRACHT
 JGZ Oever        partner      ksa who-does --partner jgz
 Rookvrije Start  interventie  ksa show rookvrij
 bel ***********  gebied       ksa show area:oever
"""
    )
    assert told.data == {
        "question": "x",
        "elsewhere": [
            {"kind": "partner", "id": "jgz", "name": "JGZ Oever"},
            {"kind": "intervention", "id": "rookvrij", "name": "Rookvrije Start"},
            {"kind": "area", "id": "oever", "name": "bel ***********"},
        ],
    }


def test_nothing_to_add() -> None:
    told = with_elsewhere(ANSWER, town(), ())
    assert (told.blocks, told.data) == (ANSWER.blocks, {"question": "x", "elsewhere": []})
