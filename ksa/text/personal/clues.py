"""Clues to data of persons: what a text must hold before it is worth a closer look. Most texts have none."""

from re import compile as pattern
from typing import Literal

_DIGITS, _LETTERS = b"0123456789", b"abcdefghijklmnopqrstuvwxyz"
_SKELETON = bytes.maketrans(_DIGITS + _LETTERS, b"0" * len(_DIGITS) + b"a" * len(_LETTERS))
_BETWEEN = bytes(set(range(256)) - set(_DIGITS + _LETTERS))
_LONG_NUMBER = b"0" * 9
_LABELLED_NUMBER = b"0" * 8
# A search for one letter, and what follows it, is quicker than a search for each word.
_B_WORD = pattern(rb"b(?:(sn|urger)|orn|irth)")
_DUTCH_BIRTH = pattern(rb"eb(?<=geb)(?:oren|oorte[ _-]?da|[^a-z0-9])")
_OTHER_BIRTHS = (b"dob", b"d.o.b")


Clue = Literal["number", "birth", "mail"]
"""A number as long as a person's, a word for birth, a mail address."""

ALL: frozenset[Clue] = frozenset({"number", "birth", "mail"})


def clues(text: str) -> frozenset[Clue]:
    """The clues in a text; where one is missing, the detectors that need it find nothing."""
    if "\\" in text:
        return ALL  # an escape may hide anything
    # Works on bytes: of a text with accents, Python puts those in lower case ten times as fast.
    data = text.encode("utf-8", "surrogatepass").lower()
    words = {bool(found[1]) for found in _B_WORD.finditer(data)}
    found: dict[Clue, bool] = {
        "number": _has_number(data, is_labelled=True in words or b"sofi" in data),
        "birth": False in words or _DUTCH_BIRTH.search(data) is not None or any(map(data.__contains__, _OTHER_BIRTHS)),
        "mail": b"@" in data,
    }
    return frozenset(clue for clue, is_there in found.items() if is_there)


def _has_number(data: bytes, *, is_labelled: bool) -> bool:
    """Whether nine digits follow each other without a letter between, or eight where a label makes them a BSN."""
    skeleton = data.translate(_SKELETON, _BETWEEN)
    return (_LABELLED_NUMBER if is_labelled else _LONG_NUMBER) in skeleton
