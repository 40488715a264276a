"""What the libraries write in the plainest way, and what of it is measured."""

from io import BytesIO
from itertools import chain
from json import loads
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from benchmarks.exporting import main, pieces, works
from benchmarks.exporting_goals import exporting_goals
from benchmarks.install import ROOT, Installed
from ksa.render.documents.exports import FORMATS
from tests.render.documents.telling import REPORT

AGREEMENT = "ka-postpartum-depressie"


def written(form: str) -> bytes:
    work = works("plain", form, REPORT)()
    assert isinstance(work, bytes)
    return work


def told() -> list[str]:
    """Every text of the report, with those of a row one by one."""
    rows = chain.from_iterable(piece.get("rows", []) for piece in pieces(REPORT))
    return [*(piece["text"] for piece in pieces(REPORT) if "text" in piece), *chain.from_iterable(rows)]


def test_pieces() -> None:
    assert list(pieces(REPORT))[:3] == [
        {"level": 1, "text": "Ketenafspraken"},
        {"text": "Langdurige somberheid, uitputting of leegte in het eerste jaar na de geboorte van een kind."},
        {"text": "Urgent: bij gedachten aan zelfdoding belt u 112."},
    ]
    assert [set(piece) for piece in list(pieces(REPORT))[-4:]] == [{"level", "text"}, {"picture"}, {"text"}, {"rows"}]


def test_a_text_for_word_holds_all_of_it() -> None:
    word = docx.Document(BytesIO(written("docx")))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    assert sorted([*(one.text for one in word.paragraphs if one.text), *cells]) == sorted(told())
    assert len(word.inline_shapes) == 1


def test_a_pdf_holds_all_of_it() -> None:
    reader = PdfReader(BytesIO(written("pdf")))
    shown = "".join("".join(page.extract_text() for page in reader.pages).split())
    assert [text for text in told() if "".join(text.split()) not in shown] == []


def test_a_workbook_holds_all_of_it() -> None:
    book = load_workbook(BytesIO(written("xlsx")))
    assert [
        [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets
    ] == [
        [[column.title for column in sheet.columns], *([cell.text for cell in row] for row in sheet.rows)]
        for sheet in REPORT.sheets
    ]


@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_a_table_as_json(form: str) -> None:
    assert loads(written(form))[0] == ["Indicator", "Gemeten op", "Aandeel"]


@pytest.mark.parametrize("form", ["md", "html"])
def test_a_text_as_json(form: str) -> None:
    assert loads(written(form)) == list(pieces(REPORT))


@pytest.mark.parametrize("form", FORMATS)
def test_ksa_writes_the_file(form: str) -> None:
    assert works("ksa", form, REPORT)() == works("ksa", form, REPORT)()


@pytest.mark.parametrize("side", ["ksa", "plain", "import"])
def test_a_process_tells_its_time(side: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(side, "json", "agreements", str(ROOT), AGREEMENT)
    assert 0 < float(capsys.readouterr().out) < 10


def test_every_format_is_measured(tmp_path: Path) -> None:
    installed = Installed(tmp_path / "python", tmp_path / "ksa")
    for_id = {
        name: [goal.what.split()[0] for goal in exporting_goals(installed, tmp_path) if goal.id == name]
        for name in ("EXPORT", "TEXTS")
    }
    assert sorted([*for_id["EXPORT"], *for_id["TEXTS"]]) == sorted([*FORMATS, *FORMATS])
