"""Clues to data of persons: what a text must hold before it is worth a closer look. Most texts have none."""

from re import compile as pattern
from typing import Literal

from ksa.text.escapes import hides

_LETTERS, _DIGITS = b"abcdefghijklmnopqrstuvwxyz", b"0123456789"
_DIGITS_ALIKE = bytes.maketrans(_DIGITS, b"0" * len(_DIGITS))
_BETWEEN = bytes(set(range(256)) - set(_LETTERS + _DIGITS))
_LONG_NUMBER = b"0" * 9
_LABELLED_NUMBER = b"0" * 8
# A search for one letter, and what follows it, is quicker than a search for each word.
_B_WORD = pattern(rb"b(?:(sn|urger)|orn|irth)")
_DUTCH_BIRTH = pattern(rb"eb(?<=geb)(?:oren|oorte[ _-]?da|[^a-z0-9])")


Clue = Literal["number", "label", "birth", "mail"]
"""A number as long as a person's, a word that may stand before a BSN, a word for birth, a mail address."""

ALL: frozenset[Clue] = frozenset({"number", "label", "birth", "mail"})


def clues(text: str) -> frozenset[Clue]:
    """The clues in a text; where one is missing, the detectors that need it find nothing."""
    if hides(text):
        return ALL
    # Works on bytes: of a text with accents, Python puts those in lower case ten times as fast.
    data = text.encode("utf-8", "surrogatepass").lower()
    # Only letters and digits, all digits alike: what stands between the parts of a number or word makes no difference.
    bare = data.translate(_DIGITS_ALIKE, _BETWEEN)
    b_words = {found.lastindex for found in _B_WORD.finditer(bare)}
    is_labelled = 1 in b_words or b"sofi" in bare
    found: set[Clue] = set()
    if (_LABELLED_NUMBER if is_labelled else _LONG_NUMBER) in bare:
        found.update({"number", "label"} if is_labelled else {"number"})
    if None in b_words or b"dob" in bare or _DUTCH_BIRTH.search(data):
        found.add("birth")
    if b"@" in data:
        found.add("mail")
    return frozenset(found)
