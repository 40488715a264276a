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
