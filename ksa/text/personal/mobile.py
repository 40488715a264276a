"""Dutch mobile numbers: ten digits that begin with 06, or the same in international form."""

from bisect import bisect_right
from collections.abc import Iterator
from re import compile as pattern
from re import findall, search

from ksa.text.escapes import Stretch
from ksa.text.personal.digits import starts
from ksa.text.personal.iban import ibans

_DASHES = "\u2010-\u2015\u2212"
_GAP = rf"(?:\s{{1,40}}|\s?[./_{_DASHES}-]\s?)?"
_LAND_GAP = rf"[\s._{_DASHES}-]{{0,3}}"
_NUMBER = pattern(
    rf"(?:\+\s?31|0031|31|0|\(0(?=6\)))(?:(?<=0)|(?<=1){_LAND_GAP}(?:\(0\){_LAND_GAP})?)6\)?"
    rf"{_GAP}([1-58](?:{_GAP}[0-9]){{7}})(?![^\W_])"
)
_FIRST = "03"
_LONGEST_SIGN = 2
_PART_BEFORE = rf"(?<![0-9])(?<![0-9][ .{_DASHES}-])[0-9]{{1,4}}[.,/{_DASHES}-]\Z"


def mobile_numbers(text: str) -> Iterator[Stretch]:
    """Every Dutch mobile number in a text, written as `06 12345678`, `06-12 34 56 78`, `+31 6 …` and so on."""
    accounts: list[Stretch] | None = None
    for start, end in possible_mobile_numbers(text):
        if accounts is None:
            accounts = list(ibans(text))
        account = bisect_right(accounts, (start, end)) - 1
        is_in_account = account >= 0 and start < accounts[account][1]
        if not is_in_account and not search(_PART_BEFORE, text[max(0, start - 8) : start]):
            yield start, end


def possible_mobile_numbers(text: str) -> Iterator[Stretch]:
    """The same, and also what is a part of a longer number or an IBAN."""
    for number in starts(text).long:
        if text[number] not in _FIRST:
            continue
        # A plus or a bracket may stand before the first digit, and a space between.
        for start in range(max(0, number - _LONGEST_SIGN), number + 1):
            found = _NUMBER.match(text, start)
            if found and _is_even(found[1]) and not (start == number and text[start - 1 : start].isalnum()):
                yield start, found.end()


def _is_even(number: str) -> bool:
    """Whether the same sign parts all groups: `06-12-2021 12` is a date with something behind it."""
    return len({between.strip() for between in findall("[^0-9]+", number)}) <= 1
