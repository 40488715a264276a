"""Dates and periods as people type them: a day, a month, a quarter or a year."""

from datetime import date, timedelta
from functools import lru_cache
from re import compile as pattern
from typing import Any, NamedTuple, Self

from pydantic_core import CoreSchema, core_schema

from ksa.model.fault import fault

_DATE = pattern(r"(?a:(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])))?)")
_TWO_YEARS = pattern(r"(?a:(\d{4}) ?- ?(\d{4}))")
_FROM_AND_TO = pattern(r"([0-9Q-]+) ?(?:–|t/m|tot en met) ?([0-9Q-]+)")
_DAY_GROUP = 3
_QUARTER = 3
_YEAR = 12


class Date(NamedTuple):
    """A date as it was typed, with the first and the last day that it covers."""

    typed: str
    first: date
    last: date

    def __str__(self) -> str:
        """What was typed."""
        return self.typed

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:  # noqa: ANN401 - pydantic's protocol
        """Read from `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`; anything else is an invalid-date."""
        return core_schema.no_info_plain_validator_function(_read_date)


class Period(NamedTuple):
    """A period as it was typed: one date, or a first and a last one (`2019-2021`, `2022-09 t/m 2023-06`)."""

    typed: str
    first: date
    last: date

    def __str__(self) -> str:
        """What was typed."""
        return self.typed

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:  # noqa: ANN401 - pydantic's protocol
        """Read from one date or two; anything else is an invalid-date."""
        return core_schema.no_info_plain_validator_function(_read_period)

    @classmethod
    def of(cls, first: Date, last: Date, typed: str) -> Self:
        """The period from one date up to and including another."""
        return cls(typed, first.first, last.last)


@lru_cache(maxsize=2048)
def parse_date(text: str) -> Date | None:
    """The date that a text says, or None."""
    found = _DATE.fullmatch(text)
    if not found:
        return None
    if found.lastindex == _DAY_GROUP:
        return _parse_day(text)
    year, month, _day, quarter = (int(part) if part else None for part in found.groups())
    try:
        return Date(text, *_bounds(year or 0, month, quarter))
    except ValueError:
        return None


def _parse_day(text: str) -> Date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return Date(text, day, day)


def _bounds(year: int, month: int | None, quarter: int | None) -> tuple[date, date]:
    if month is not None:
        return date(year, month, 1), _last_day(year, month)
    if quarter is not None:
        return date(year, quarter * _QUARTER - 2, 1), _last_day(year, quarter * _QUARTER)
    return date(year, 1, 1), date(year, _YEAR, 31)


def _last_day(year: int, month: int) -> date:
    if month == _YEAR:
        return date(year, _YEAR, 31)
    return date(year, month + 1, 1) - timedelta(days=1)


def holds(since: Date | None, until: Date | None, on: date) -> bool:
    """Whether a day lies between two dates, the whole of both included; an absent one sets no limit."""
    return (since is None or since.first <= on) and (until is None or on <= until.last)


def years_after(day: date, years: int) -> date:
    """The same day so many years later: the 28th where February has no 29th, the last day there is past year 9999."""
    year = day.year + years
    if year > date.max.year:
        return date.max
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def _read_date(value: object) -> Date:
    found = parse_date(value) if isinstance(value, str) else None
    if found is None:
        raise fault("invalid-date", "date")
    return found


def _read_period(value: object) -> Period:
    if isinstance(value, str):
        whole = parse_date(value)
        if whole:
            return Period.of(whole, whole, value)
        found = _TWO_YEARS.fullmatch(value) or _FROM_AND_TO.fullmatch(value)
        match found and [parse_date(part) for part in found.groups()]:
            case [Date() as first, Date() as last] if first.first <= last.first:
                return Period.of(first, last, value)
    raise fault("invalid-date", "period")
