"""The words of a term, folded for reading, and the way back to where each was typed."""

import re
from functools import lru_cache

from ksa.language.fold import fold

_WORD = re.compile(r"[0-9]+\s*-\s*[0-9]+(?![^\s,])|[^\s,]+|,")


def words_of(text: str) -> list[str]:
    """The words, in lower case without accents, with plain dashes; a range (`8 - 10`) and a comma are words too."""
    return _WORD.findall(fold(text) if text.isascii() else "".join(map(_fold_one, text)))


def place_of(text: str, first: int, last: int) -> tuple[int, int]:
    """Where in the text the words from number `first` up to and including number `last` stand: (start, end)."""
    folded = []
    origins = []
    for at, letter in enumerate(text):
        replacement = _fold_one(letter)
        folded.append(replacement)
        origins += [at] * len(replacement)
    origins.append(len(text))
    words = list(_WORD.finditer("".join(folded)))
    start, end = words[first].start(), words[last].end()
    # A combining accent leaves no letter of its own: the next letter's origin keeps it within the word.
    return origins[start], origins[end]


@lru_cache(maxsize=512)
def _fold_one(letter: str) -> str:
    if letter.isspace():
        return " "
    # Folding makes a number of the footnote mark in `2¹ dagen`: 21. Such a mark stays what it is, and is refused.
    return letter if letter.isnumeric() else fold(letter)
