"""Clues to data of persons, and to words that put a stamp on them. Most texts have none, and need no closer look."""

from collections.abc import Sequence
from re import compile as pattern
from typing import Literal

from ksa.text.escapes import hides

_LETTERS, _DIGITS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", b"0123456789"
_DIGITS_ALIKE = bytes.maketrans(_DIGITS, b"0" * len(_DIGITS))
_BETWEEN = bytes(set(range(256)) - set(_LETTERS + _DIGITS))
_LONG_NUMBER = b"0" * 9
_LABELLED_NUMBER = b"0" * 8
# A search for one letter, and what stands around it, is quicker than a search for each word.
_B_WORD = pattern(
    rb"b(?:(?P<label>sn|urger)|(?P<stamp>leem(?:ge[vz]|ouder|moeder|kind))"
    rb"|orn|irth|(?<=geb)(?:oren|oorte[ _-]?da|[^a-z0-9])|(?<=dob)|(?<=d\.o\.b))"
)
_SOFI = b"sofi"
_C_WORD = pattern(
    rb"c(?:l(?<![a-z0-9_-]cl)i(?:e(?:\xcc\x88)?|\xc3[\x8b\xab])nt(?:en?|es)?|as(?<![a-z0-9_-]cas)us(?:sen)?)(?![a-z0-9_-])"
)


_SIGNED = b"sha256:"
_DIGEST = pattern(rb"sha256:[0-9a-f]{64}(?![0-9a-zA-Z])")
"""A digest is full of long numbers, and can hold no data of a person."""

Clue = Literal["number", "label", "birth", "mail", "stamp"]
"""A number as long as a person's, a word that may stand before a BSN, a word for birth, a mail address, a stigma."""

ALL: frozenset[Clue] = frozenset({"number", "label", "birth", "mail", "stamp"})


def clues(text: str) -> frozenset[Clue]:
    """The clues in a text; where one is missing, the detectors that need it find nothing."""
    return ALL if hides(text) else clues_of_each([text.encode("utf-8", "surrogatepass")])[0]


def clues_of_each(texts: Sequence[bytes]) -> list[frozenset[Clue]]:
    """The clues in each of some texts that hide nothing."""
    # Most coalitions have none of the words in any file, and in all of them at once that is soon seen.
    has_words = bool(_words(b"\n".join(texts)))
    return [_clues(text, _words(text) if has_words else frozenset()) for text in texts]


def _words(utf8: bytes) -> frozenset[str]:
    """Of which words there is one: `label`, `birth` or `stamp`."""
    # Of a text with accents, Python puts the bytes in lower case ten times as fast.
    lower = utf8.lower()
    found = {match.lastgroup or "birth" for match in _B_WORD.finditer(lower)}
    if _SOFI in lower:
        found.add("label")
    if _C_WORD.search(lower):
        found.add("stamp")
    return frozenset(found)


def _clues(utf8: bytes, words: frozenset[str]) -> frozenset[Clue]:
    found: set[Clue] = set()
    bare = _bare(utf8)
    if "label" in words and _LABELLED_NUMBER in bare:
        found.update({"number", "label"})
    elif _LONG_NUMBER in bare and (_SIGNED not in utf8 or _LONG_NUMBER in _bare(_DIGEST.sub(b"", utf8))):
        found.add("number")
    if b"@" in utf8:
        found.add("mail")
    if "birth" in words:
        found.add("birth")
    if "stamp" in words:
        found.add("stamp")
    return frozenset(found)


def _bare(utf8: bytes) -> bytes:
    """Only letters and digits, all digits alike: what stands between the parts of a number makes no difference."""
    return utf8.translate(_DIGITS_ALIKE, _BETWEEN)
