"""The words that somebody may have meant: "bedoelde u …?"."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from heapq import nsmallest
from itertools import count
from typing import NamedTuple

from ksa.language.fold import fold

_ALIKE = 0.7
"""The least likeness (difflib's ratio) of two words that are near."""

_PART = 0.95
"""The likeness of a word and a longer one that it is a part of: less than of the same word in other case."""

_WORTH_COMPARING = 0.2
"""The least share of letter pairs from which two words may be alike."""

_COMPARED = 6
"""The most candidates that are compared letter by letter: that takes longer than all else."""

_FEW = 4
"""The number of words that are looked for among the same candidates before it pays to know all of those well."""

_KEPT = 16
"""The candidates that are kept for a closer look at one word."""

_LONGEST = 100
"""The number of letters by which words are compared."""

_COMMON = 256
"""A letter pair that is in more candidates than this tells nothing about any of them."""


def near(word: str, candidates: Iterable[str], *, most: int = 4) -> list[str]:
    """The candidates that look like the word, the likeliest first, at most `most`.

    A candidate is near when few letters differ, or when the word is one of its parts: `jgz` is near `jgz-almere`.
    """
    return list(_near(word[:_LONGEST], tuple(candidates))[:most])


@lru_cache(maxsize=256)
def _near(word: str, candidates: tuple[str, ...]) -> tuple[str, ...]:
    asked = fold(word)
    pairs = _pairs(asked)
    if next(_times_asked(candidates)) < _FEW:
        candidates = _worth_a_look(word, asked, candidates)
    known = _profile(candidates)
    shared: dict[int, int] = {}
    for pair in pairs:
        for number in known.holders.get(pair, ()):
            shared[number] = shared.get(number, 0) + 1
    overlaps = ((2 * count / (len(pairs) + known.sizes[at]), candidates[at]) for at, count in shared.items())
    likely = nsmallest(_COMPARED, overlaps, key=lambda row: (-row[0], row[1] != word, row[1]))
    scored = ((-_likeness(word, asked, name, overlap), name) for overlap, name in likely)
    return tuple(name for score, name in sorted(scored) if score <= -_ALIKE)


@lru_cache(maxsize=64)
def _times_asked(_candidates: tuple[str, ...]) -> Iterator[int]:
    return count()


def _worth_a_look(word: str, asked: str, candidates: tuple[str, ...]) -> tuple[str, ...]:
    """The candidates with which a word shares the most letters; to know them all well pays only after a few words."""
    letters = frozenset(asked)

    def strangeness(name: str) -> int:
        small = name.lower()
        if small == asked or name == word:
            return -3 * _LONGEST if name == word else -2 * _LONGEST
        return -_LONGEST if asked in small else abs(len(small) - len(asked)) - 3 * len(letters.intersection(small))

    return tuple(nsmallest(_KEPT, candidates, key=strangeness))


def _likeness(word: str, asked: str, name: str, overlap: float) -> float:
    """How much a candidate is like the word: from 0 to 1, and 2 for the word itself."""
    folded = fold(name[:_LONGEST])
    if name == word:
        return 2
    if folded == asked:
        return 1
    if len(asked) > 1 and f"-{asked}-" in f"-{folded.replace(' ', '-')}-":
        return _PART
    if overlap < _WORTH_COMPARING:
        return 0
    from difflib import SequenceMatcher

    return SequenceMatcher(None, asked, folded).ratio()


class _Profile(NamedTuple):
    """What is known of a list of candidates: how many letter pairs each has, and which of them hold a pair."""

    sizes: list[int]
    holders: dict[str, list[int]]


@lru_cache(maxsize=64)
def _profile(candidates: tuple[str, ...]) -> _Profile:
    sizes: list[int] = []
    holders: dict[str, list[int]] = {}
    for number, name in enumerate(candidates):
        pairs = _pairs(fold(name[:_LONGEST]))
        sizes.append(len(pairs))
        for pair in pairs:
            holders.setdefault(pair, []).append(number)
    telling = {pair: numbers for pair, numbers in holders.items() if len(numbers) <= _COMMON}
    return _Profile(sizes, telling)


def _pairs(word: str) -> frozenset[str]:
    edged = f"^{word}$"
    return frozenset(edged[at : at + 2] for at in range(len(edged) - 1))
