"""The value of a cell in a workbook, and how it is shown."""

from datetime import date
from decimal import Decimal
from re import fullmatch, match
from typing import NamedTuple

from ksa.language import spoken
from ksa.language.numbers import in_digits
from ksa.render import clean
from ksa.report.document import Cell, Precision

_LONGEST = 32_767
"""So much a cell holds, in units of UTF-16."""
_CUT = "…"
_EARLIEST = 1900
_LEADS = r"(?i)https?:|mailto:"
"""Excel opens no telephone number."""
_UNIT = r" ?[\w%€./ -]{1,20}"
_LANGUAGE = {"nl": "[$-413]", "en": "[$-809]"}
_DAYS: dict[Precision, str] = {"day": "d mmmm yyyy", "month": "mmmm yyyy", "year": "yyyy"}
"""How Excel shows a day that stands for a month or a year: that is sorted among days, and does not read as one."""


class Value(NamedTuple):
    """A day, a number, or else a text that may lead somewhere; `width` is about how many characters wide it is.

    `format` is how Excel shows it, in Excel's own notation.
    """

    text: str
    width: int
    format: str = "General"
    link: str = ""
    day: date | None = None
    number: float | None = None


_BLANK = Value("", 0)


def value(cell: Cell) -> Value:
    """The value of a cell of a report. What Excel would change is a text: an early day, a number of many digits."""
    if not cell.text:
        # Most cells of a wide table.
        return _BLANK
    text = _fitting(clean.office(cell.text))
    width = max(map(len, text.split("\n"))) if "\n" in text else len(text)
    if cell.day is not None and cell.day.year >= _EARLIEST:
        return Value(text, width, _LANGUAGE[spoken()] + _DAYS[cell.precision], day=cell.day)
    if cell.number is not None and Decimal(repr(float(cell.number))) == cell.number:
        return Value(text, width, _number_format(cell.number, cell.text), number=float(cell.number))
    target = clean.link(cell.link) if cell.link and text else ""
    return Value(text, width, link=target if match(_LEADS, target) else "")


def _fitting(text: str) -> str:
    if len(text) * 2 <= _LONGEST:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= _LONGEST * 2:
        return text
    return units[: (_LONGEST - 1) * 2].decode("utf-16-le", "ignore") + _CUT


def _number_format(number: Decimal, shown: str) -> str:
    """With as many decimals as the number has, and with the unit that is shown behind it."""
    exponent = number.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    unit = shown.removeprefix(in_digits(number))
    behind = f'"{unit}"' if unit != shown and fullmatch(_UNIT, unit) else ""
    return f"#,##0{'.' if decimals else ''}{'0' * decimals}{behind}"
