"""Numbers as people read them."""

from decimal import Decimal

from ksa.language import spoken

_TO_DUTCH = str.maketrans(",.", ".,")


def in_digits(number: Decimal) -> str:
    """A number with marks between the thousands, such as `1.234,5` in Dutch; its decimals are those that it has."""
    written = f"{number:,f}"
    return written.translate(_TO_DUTCH) if spoken() == "nl" else written
