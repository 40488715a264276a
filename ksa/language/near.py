"""The words that somebody may have meant: "bedoelde u …?"."""

from collections.abc import Iterable
from functools import lru_cache

from ksa.language.fold import fold

_ALIKE = 0.7
"""The least likeness (difflib's ratio) of two words that are near."""


def near(word: str, candidates: Iterable[str], *, most: int = 4) -> list[str]:
    """The candidates that look like the word, the likeliest first, at most `most`.

    A candidate is near when few letters differ, or when the word is one of its parts: `jgz` is near `jgz-almere`.
    """
    return list(_near(word[:100], tuple(candidates))[:most])


@lru_cache(maxsize=256)
def _near(word: str, candidates: tuple[str, ...]) -> tuple[str, ...]:
    from difflib import SequenceMatcher

    asked = fold(word)
    pairs = _pairs(asked)
    likely = sorted(
        ((_overlap(pairs, theirs), folded, name) for name, folded, theirs in _profiles(candidates)),
        key=lambda row: (-row[0], row[2]),
    )
    scored = []
    for overlap, folded, name in likely[:6]:
        part = len(asked) > 1 and f"-{asked}-" in f"-{folded.replace(' ', '-')}-"
        score = 1.0 if part else SequenceMatcher(None, asked, folded).ratio() if overlap else 0.0
        if score >= _ALIKE:
            scored.append((-score, name))
    return tuple(name for _score, name in sorted(scored))


@lru_cache(maxsize=16)
def _profiles(candidates: tuple[str, ...]) -> list[tuple[str, str, frozenset[str]]]:
    return [(name, folded, _pairs(folded)) for name in candidates for folded in (fold(name),)]


def _pairs(word: str) -> frozenset[str]:
    edged = f"^{word}$"
    return frozenset(edged[at : at + 2] for at in range(len(edged) - 1))


def _overlap(ours: frozenset[str], theirs: frozenset[str]) -> float:
    return 2 * len(ours & theirs) / (len(ours) + len(theirs))
