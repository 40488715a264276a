from datetime import date
from decimal import Decimal

import pytest

from ksa.model.date import parse_date
from ksa.model.number import Number
from ksa.report.document import Cell
from ksa.report.export.days import day, last_day, number, said


@pytest.mark.parametrize(
    ("typed", "begins", "ends"),
    [
        (
            "2022-11-01",
            Cell("1 november 2022", day=date(2022, 11, 1)),
            Cell("1 november 2022", day=date(2022, 11, 1)),
        ),
        (
            "2026-02",
            Cell("februari 2026", day=date(2026, 2, 1), precision="month"),
            Cell("februari 2026", day=date(2026, 2, 28), precision="month"),
        ),
        ("2026-Q1", Cell("kwartaal 1 van 2026"), Cell("kwartaal 1 van 2026")),
        (
            "2024",
            Cell("2024", day=date(2024, 1, 1), precision="year"),
            Cell("2024", day=date(2024, 12, 31), precision="year"),
        ),
    ],
)
@pytest.mark.usefixtures("dutch")
def test_a_date(typed: str, begins: Cell, ends: Cell) -> None:
    when = parse_date(typed)
    assert (day(when), last_day(when), said(when)) == (begins, ends, begins.text)


@pytest.mark.parametrize(("typed", "iso"), [("2022-11-01", "2022-11-01"), ("2026-02", "2026-02"), ("2024", "2024")])
def test_programs_read_what_was_typed(typed: str, iso: str) -> None:
    when = parse_date(typed)
    assert (day(when).iso, last_day(when).iso) == (iso, iso)


def test_no_date_and_no_number() -> None:
    assert (day(None), last_day(None), said(None), number(None, "%")) == (Cell(""), Cell(""), "", Cell(""))


@pytest.mark.usefixtures("dutch")
def test_a_number() -> None:
    assert number(Number("1234.5", Decimal("1234.5")), "%") == Cell("1.234,5 %", number=Decimal("1234.5"))
    assert number(Number("3", Decimal(3))) == Cell("3", number=Decimal(3))
