"""How high rows are, in the file itself: what other libraries make of it differs."""

from io import BytesIO
from re import findall
from zipfile import ZipFile

import pytest
from xlsxwriter.workbook import Workbook

from ksa.render.documents.sheet_rows import Sheet, lines


@pytest.mark.parametrize(
    ("text", "width", "count"),
    [
        ("", 10, 1),
        ("vroeg erbij", 11, 1),
        ("vroeg erbij", 10, 2),
        ("samen met ouders", 9, 2),
        ("een\ntwee", 10, 2),
        ("een\n\ntwee", 10, 3),
        ("een\nsamen met ouders", 9, 3),
        ("0123456789" * 7, 48, 2),
    ],
)
def test_lines(text: str, width: int, count: int) -> None:
    assert lines(text, width) == count


def test_rows_are_as_high_as_their_lines() -> None:
    file = BytesIO()
    with Workbook(file) as workbook:
        sheet = workbook.add_worksheet("Blad", Sheet)
        for at, texts in enumerate([("een", "twee"), ("een\ntwee", "drie"), ("een", "twee " * 5), ("a\n" * 99, "")]):
            sheet.write_row(at, 0, texts)
            sheet.fit_row(at, texts, (10, 10))
    written = ZipFile(file).read("xl/worksheets/sheet1.xml").decode()
    assert findall("<row [^>]*>", written) == [
        '<row r="1" spans="1:2">',
        '<row r="2" spans="1:2" ht="30">',
        '<row r="3" spans="1:2" ht="45">',
        '<row r="4" spans="1:2" ht="408.75">',
    ]
