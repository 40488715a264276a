import csv
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings

from ksa.render import clean
from ksa.render.documents.tsv import render
from ksa.report.document import Cell, Column, Document, Table
from tests.render.documents.telling import EVERY_BLOCK, documents, table
from tests.render.hostile import harmless


def written(*cells: Cell) -> str:
    return render(Document("", (), Table((Column("key", "Titel"),), tuple((cell,) for cell in cells))))


def test_the_table_of_a_document() -> None:
    assert (
        render(EVERY_BLOCK)
        == """\
indicator	measured	value
Gezinnen met een huisbezoek	2022-11-01	87.5
Signalen a|b besproken	2023-05-02	100
"""
    )


def test_what_groups_rows_stands_in_each() -> None:
    assert render(Document("", (), table("Fase|Rol", "babytijd|a", "babytijd|b", groups=1))) == (
        "fase\trol\nbabytijd\ta\nbabytijd\tb\n"
    )


def test_without_rows_there_is_a_header() -> None:
    assert written() == "key\n"


@pytest.mark.parametrize(
    ("cell", "field"),
    [
        (Cell("1 juni 2026", day=date(2026, 6, 1)), "2026-06-01"),
        (Cell("juni 2026", day=date(2026, 6, 1), precision="month"), "2026-06"),
        (Cell("2026", day=date(2026, 1, 1), precision="year"), "2026"),
        (Cell("2026", day=date(2026, 12, 31), precision="year"), "2026"),
        (Cell("1.234,50", number=Decimal("1234.50")), "1234.50"),
        (Cell("10 miljoen", number=Decimal("1E+7")), "10000000"),
        (Cell("0", number=Decimal(0)), "0"),
        (Cell("+31 36 000 00 00"), "+31 36 000 00 00"),
        (Cell("=1+1"), "=1+1"),
        (Cell('"a'), '"a'),
        (Cell("a\tb\r\nc"), r"a\tb\r\nc"),
        (Cell("::error::no"), r"\x3a:error::no"),
    ],
)
def test_a_field_is_what_a_program_reads(cell: Cell, field: str) -> None:
    assert written(cell) == f"key\n{field}\n"


@settings(deadline=None)
@given(documents())
def test_the_table_is_read_back(told: Document) -> None:
    text = render(told)
    harmless(text)
    columns, rows = told.table.columns, told.table.rows
    read = list(csv.reader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
    assert [fields or [""] for fields in read] == [
        [clean.tsv(column.key) for column in columns],
        *([clean.tsv(cell.text) for cell in row] for row in rows),
    ]
