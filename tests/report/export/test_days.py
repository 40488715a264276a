from datetime import date
from decimal import Decimal

import pytest

from ksa.model.date import parse_date
from ksa.model.number import Number
from ksa.report.document import Cell
from ksa.report.export.days import day, number, said


@pytest.mark.parametrize(
    ("typed", "cell"),
    [
        ("2022-11-01", Cell("1 november 2022", day=date(2022, 11, 1))),
        ("2026-03", Cell("maart 2026", day=date(2026, 3, 1), precision="month")),
        ("2026-Q1", Cell("kwartaal 1 van 2026")),
        ("2026", Cell("2026", day=date(2026, 1, 1), precision="year")),
    ],
)
@pytest.mark.usefixtures("dutch")
def test_a_date(typed: str, cell: Cell) -> None:
    when = parse_date(typed)
    assert (day(when), said(when)) == (cell, cell.text)


def test_no_date_and_no_number() -> None:
    assert (day(None), said(None), number(None, "%")) == (Cell(""), "", Cell(""))


@pytest.mark.usefixtures("dutch")
def test_a_number() -> None:
    assert number(Number("1234.5", Decimal("1234.5")), "%") == Cell("1.234,5 %", number=Decimal("1234.5"))
    assert number(Number("3", Decimal(3))) == Cell("3", number=Decimal(3))
