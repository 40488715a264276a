"""A report's table in a file, read back as a Dutch Excel and as programs read it."""

import csv as reader
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest
from hypothesis import given, settings

from ksa.render import clean
from ksa.render.documents.delimited import csv, tsv
from ksa.report.document import Cell, Column, Document, Table
from tests.render.documents.telling import EVERY_BLOCK, reports
from tests.render.hostile import harmless


def written(*cells: Cell) -> bytes:
    return csv(Document("", (), Table((Column("key", "Titel"),), tuple((cell,) for cell in cells))), "excel")


def test_a_dutch_excel() -> None:
    assert csv(EVERY_BLOCK, "excel").decode("utf-8") == (
        "\ufeffIndicator;Gemeten op;Aandeel\r\n"
        "Gezinnen met een huisbezoek;2022-11-01;87,5\r\n"
        "Signalen a|b besproken;2023-05-02;100\r\n"
    )


def test_programs() -> None:
    assert csv(EVERY_BLOCK, "rfc4180").decode("utf-8") == (
        "indicator,measured,value\r\n"
        "Gezinnen met een huisbezoek,2022-11-01,87.5\r\n"
        "Signalen a|b besproken,2023-05-02,100\r\n"
    )


def test_between_tabs() -> None:
    assert tsv(EVERY_BLOCK, "excel").decode("utf-8") == (
        "\ufeffIndicator\tGemeten op\tAandeel\r\n"
        "Gezinnen met een huisbezoek\t2022-11-01\t87,5\r\n"
        "Signalen a|b besproken\t2023-05-02\t100\r\n"
    )
    assert tsv(EVERY_BLOCK, "rfc4180").decode("utf-8").splitlines()[:2] == [
        "indicator\tmeasured\tvalue",
        "Gezinnen met een huisbezoek\t2022-11-01\t87.5",
    ]


@pytest.mark.parametrize(
    ("cell", "field"),
    [
        (Cell("1 juni 2026", day=date(2026, 6, 1)), "2026-06-01"),
        (Cell("juni 2026", day=date(2026, 6, 1), precision="month"), "2026-06"),
        (Cell("2026", day=date(2026, 1, 1), precision="year"), "2026"),
        (Cell("2026", day=date(2026, 12, 31), precision="year"), "2026"),
        (Cell("-1.234,50", number=Decimal("-1234.50")), "-1234,50"),
        (Cell("10 miljoen", number=Decimal("1E+7")), "10000000"),
        (Cell("+31 36 000 00 00"), "'+31 36 000 00 00"),
        (Cell("=1+1"), "'=1+1"),
        (Cell(" =1+1"), "' =1+1"),
        (Cell("＝1+1"), "'＝1+1"),
        (Cell("@SUM(A1)"), "'@SUM(A1)"),
        (Cell("- niet nodig"), "'- niet nodig"),
        (Cell("\ta"), "'\ta"),
        (Cell("a\rb"), r"a\x0db"),
        (Cell(""), '""'),
        (Cell("a;b"), '"a;b"'),
        (Cell('zeg "ja"'), '"zeg ""ja"""'),
        (Cell("ma\ndi"), '"ma\ndi"'),
        (Cell("a, b"), "a, b"),
        (Cell("::error::no"), r"\x3a:error::no"),
    ],
)
def test_a_field(cell: Cell, field: str) -> None:
    assert written(cell).decode("utf-8") == f"\ufeffTitel\r\n{field}\r\n"


@settings(deadline=None)
@given(reports())
@pytest.mark.parametrize(("between", "dialect"), [(";", "excel"), (",", "rfc4180")])
def test_the_table_is_read_back(between: str, dialect: str, told: Document) -> None:
    content = csv(told, "excel" if dialect == "excel" else "rfc4180").decode("utf-8-sig")
    head, *rows = reader.reader(StringIO(content, newline=""), delimiter=between)
    assert len(head) == len(told.table.columns)
    shown = [[clean.text(cell.text) for cell in row] for row in told.table.rows]
    assert [[field.removeprefix("'") for field in row] for row in rows] == [
        [text.removeprefix("'") for text in row] for row in shown
    ]
    formulas = tuple("=+-@\t＝＋－＠")
    assert not any(field.startswith(formulas) for row in (head, *rows) for field in row)
    harmless(content.replace("\r\n", "\n"))
