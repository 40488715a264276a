"""Dates and numbers from the files, as cells: shown as people read them, with their value where they are one."""

from datetime import date

from ksa.language import _
from ksa.language.dates import typed_in_words
from ksa.language.numbers import in_digits
from ksa.model.date import Date
from ksa.model.number import Number
from ksa.report.document import Cell, Precision

_YEAR, _MONTH, _DAY, _QUARTER = 4, 7, 10, "Q"
_PRECISION: dict[int, Precision] = {_YEAR: "year", _MONTH: "month", _DAY: "day"}


def said(when: Date | None) -> str:
    """A date in words: `1 november 2022`, `maart 2026`, `kwartaal 1 van 2026` or `2026`; empty where there is none."""
    if when is None:
        return ""
    if _QUARTER in when.typed:
        return _("quarter {quarter} of {year}").format(quarter=when.typed[-1], year=when.first.year)
    return typed_in_words(when.typed)


def day(when: Date | None) -> Cell:
    """A cell for when something begins or is done: its value is the first day of the month or year that was typed."""
    return _cell(when, when.first) if when else Cell("")


def last_day(when: Date | None) -> Cell:
    """A cell for up to and including when something holds or is in time.

    Its value is the last day of the month or year that was typed: whatever compares it with today, counts all of that.
    """
    return _cell(when, when.last) if when else Cell("")


def _cell(when: Date, value: date) -> Cell:
    """A quarter has no value: no format of a day shows that."""
    precision = _PRECISION.get(len(when.typed))
    if precision is None or _QUARTER in when.typed:
        return Cell(said(when))
    return Cell(said(when), day=value, precision=precision)


def number(found: Number | None, unit: str = "") -> Cell:
    """A cell for a number, with its unit if it has one."""
    if found is None:
        return Cell("")
    return Cell(f"{in_digits(found.value)} {unit}".rstrip(), number=found.value)
