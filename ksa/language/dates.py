"""Dates as people read them."""

from datetime import date

from ksa.language import N_, _

_MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)


def in_words(day: date) -> str:
    """A day with its month in words, such as `31 december 2024`."""
    return f"{day.day} {_(_MONTHS[day.month - 1])} {day.year}"


def typed_in_words(typed: str) -> str:
    """A date as it is typed in the files, with its month in words if it has one: `31 december 2024`, `maart 2025`."""
    year, *month_and_day = typed.split("-")
    if not month_and_day or not all(part.isdecimal() for part in month_and_day):
        return typed
    month, *day = map(int, month_and_day)
    return " ".join((*map(str, day), _(_MONTHS[month - 1]), year))
