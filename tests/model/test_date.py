from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from ksa.model.date import Date, Period, parse_date, years_after

DATES = [
    ("2026-03-01", date(2026, 3, 1), date(2026, 3, 1)),
    ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
    ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2026-12", date(2026, 12, 1), date(2026, 12, 31)),
    ("2026-Q1", date(2026, 1, 1), date(2026, 3, 31)),
    ("2026-Q2", date(2026, 4, 1), date(2026, 6, 30)),
    ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31)),
    ("2026", date(2026, 1, 1), date(2026, 12, 31)),
    ("0001", date(1, 1, 1), date(1, 12, 31)),
    ("9999-12", date(9999, 12, 1), date(9999, 12, 31)),
    ("9999-Q4", date(9999, 10, 1), date(9999, 12, 31)),
]

NO_DATES = [
    "",
    "0000",
    "10000",
    "26",
    "2026-00",
    "2026-13",
    "2026-2",
    "2026-02-30",
    "2025-02-29",
    "2022-03-00",
    "2026-03-1",
    "2026-3-01",
    "2026-Q0",
    "2026-Q5",
    "2026-q1",
    "2026Q1",
    "1-3-2026",
    "01-03-2026",
    "2026/03/01",
    "2026 03 01",
    "20260301",
    "2026-03-01T00:00",
    "2026-03-01\n",
    " 2026",
    "2026 ",
    "2026-",
    "-2026",
    "２０２６",
    "٢٠٢٦",
    "2026–03–01",
    "1 maart 2026",
    "maart 2026",
    "medio 2026",
    "onbekend",
]

a_date = TypeAdapter(Date)
a_period = TypeAdapter(Period)


@pytest.mark.parametrize(("text", "first", "last"), DATES)
def test_date(text: str, first: date, last: date) -> None:
    found = Date(text, first, last)
    assert a_date.validate_python(text) == found
    assert parse_date(text) == found
    assert str(found) == text


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date(text: str) -> None:
    assert parse_date(text) is None
    assert refusal(a_date, text) == ("invalid-date", "date")


@pytest.mark.parametrize("value", [None, [], ["2026"], {}, {"2026": None}])
def test_no_text_is_no_date(value: object) -> None:
    assert refusal(a_date, value) == ("invalid-date", "date")
    assert refusal(a_period, value) == ("invalid-date", "period")


@given(st.dates())
def test_every_day(day: date) -> None:
    found = parse_date(day.isoformat())
    assert found
    assert (found.first, found.last) == (day, day)


@given(st.integers(1, 9998), st.integers(1, 12))
def test_months_follow_each_other(year: int, month: int) -> None:
    this = parse_date(f"{year:04}-{month:02}")
    following = parse_date(f"{year:04}-{month + 1:02}" if month < 12 else f"{year + 1:04}-01")
    quarter = parse_date(f"{year:04}-Q{(month + 2) // 3}")
    assert this
    assert following
    assert quarter
    assert this.last + timedelta(days=1) == following.first
    assert quarter.first <= this.first <= this.last <= quarter.last


@given(st.text())
def test_a_date_prints_as_it_was_typed(text: str) -> None:
    found = parse_date(text)
    assert found is None or (str(found) == text and text.isascii() and found.first <= found.last)


PERIODS = [
    ("2025", date(2025, 1, 1), date(2025, 12, 31)),
    ("2025-03", date(2025, 3, 1), date(2025, 3, 31)),
    ("2025-Q3", date(2025, 7, 1), date(2025, 9, 30)),
    ("2019-2021", date(2019, 1, 1), date(2021, 12, 31)),
    ("2019 - 2021", date(2019, 1, 1), date(2021, 12, 31)),
    ("2019–2021", date(2019, 1, 1), date(2021, 12, 31)),
    ("2019 t/m 2021", date(2019, 1, 1), date(2021, 12, 31)),
    ("2019 tot en met 2021", date(2019, 1, 1), date(2021, 12, 31)),
    ("2022-09 t/m 2023-06", date(2022, 9, 1), date(2023, 6, 30)),
    ("2022-Q4 – 2023-Q1", date(2022, 10, 1), date(2023, 3, 31)),
    ("2022-11-01 t/m 2024", date(2022, 11, 1), date(2024, 12, 31)),
    ("2020 t/m 2020", date(2020, 1, 1), date(2020, 12, 31)),
]


@pytest.mark.parametrize(("text", "first", "last"), PERIODS)
def test_period(text: str, first: date, last: date) -> None:
    found = Period(text, first, last)
    assert a_period.validate_python(text) == found
    assert str(found) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2021-2019",
        "2021 t/m 2019",
        "2019-20",
        "2019/2020",
        "2019-2020-2021",
        "2019 t/m",
        "t/m 2019",
        "2019 t/m nu",
        "2019-13 t/m 2020",
        "2022-09 - 2023-06",
        "2019\n-2021",
        "2019-2021\n",
        "2019 tot 2021",
        "٢٠١٩-٢٠٢١",
        "jaarlijks",
    ],
)
def test_no_period(text: str) -> None:
    assert refusal(a_period, text) == ("invalid-date", "period")


def refusal(adapter: TypeAdapter[Date] | TypeAdapter[Period], value: object) -> tuple[str, str]:
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(value)
    (error,) = caught.value.errors()
    return error["type"], error["msg"]


@pytest.mark.parametrize(
    ("day", "years", "later"),
    [
        (date(2025, 6, 1), 1, date(2026, 6, 1)),
        (date(2024, 2, 28), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2024, 12, 29), 3, date(2027, 12, 29)),
        (date(9996, 5, 5), 3, date(9999, 5, 5)),
        (date(9996, 5, 5), 4, date(9999, 12, 31)),
    ],
)
def test_years_after(day: date, years: int, later: date) -> None:
    assert years_after(day, years) == later
