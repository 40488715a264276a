"""Typing errors: how many letters differ, and which known words are near."""

from collections.abc import Iterable
from typing import NamedTuple

from ksa.search.stem import forms

SHORTEST = 5
"""The fewest letters of a word in which an error is forgiven."""

_TWO_FROM = 9
_SOUNDS = (("ij", "y"), ("ei", "y"), ("ou", "au"))


class Near(NamedTuple):
    """A known word that is near, and how many errors away."""

    word: str
    errors: int


def forgiven(word: str) -> int:
    """How many errors are forgiven in a word: none in a short one, two in a long one."""
    return 0 if len(word) < SHORTEST else 1 if len(word) < _TWO_FROM else 2


def nearest(word: str, known: Iterable[str]) -> list[Near]:
    """The known words that are near in any of their forms, those with the fewest errors only."""
    most = forgiven(word)
    if not most:
        return []
    heard = _sounded(word)
    found: dict[str, int] = {}
    for candidate in _likely(word, known, most):
        errors = _errors(word, heard, candidate, most)
        is_opposite = f"on{word}" == candidate or word == f"on{candidate}"
        if (
            errors <= most
            and not is_opposite
            and (word[0] == candidate[0] or (errors == 1 and max(len(word), len(candidate)) > SHORTEST))
        ):
            found[candidate] = errors
    if not found and len(word) >= _TWO_FROM:
        return [near for base in forms(word)[1:2] for near in nearest(base, known) if near.errors == 1]
    fewest = min(found.values(), default=0)
    return [Near(candidate, errors) for candidate, errors in found.items() if errors == fewest]


def _errors(word: str, heard: str, candidate: str, most: int) -> int:
    """The fewest errors by which a word is a candidate in any of its forms, as it is written or as it sounds."""
    fewest = distance(word, candidate, most)
    for form in forms(candidate) if fewest > 1 else ():
        if form[0] != candidate[0]:
            # What is left of a participle is not what people mistype.
            continue
        fewest = min(fewest, distance(word, form, most))
        sounded = _sounded(form)
        if heard != word or sounded != form:
            fewest = min(fewest, distance(heard, sounded, most))
    return fewest


def _likely(word: str, known: Iterable[str], most: int) -> list[str]:
    """The words that share a piece: of one piece more than there are errors, one has none.

    Between the pieces is a letter, so that two that changed places are not in two pieces.
    """
    size = (len(word) - most) // (most + 1)
    head, middle, tail = word[:size], word[size + 1 : 2 * size + 1], word[-size:]
    shortest, longest = len(word) - most, len(word) + most + _LONGEST_ENDING
    return [
        one
        for one in known
        if shortest <= len(one) <= longest and (one.startswith(head) or tail in one or (most > 1 and middle in one))
    ]


_LONGEST_ENDING = 2


def _sounded(word: str) -> str:
    for typed, sound in _SOUNDS:
        word = word.replace(typed, sound)
    return word


def distance(one: str, other: str, most: int) -> int:
    """How many letters were left out, added, changed or swapped with their neighbour; over `most`, just more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    one, other = _without_ends(one, other)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one):
        earlier, before, row = before, row, [at + 1]
        for to, wanted in enumerate(other):
            cost = before[to] if letter == wanted else 1 + min(before[to], before[to + 1], row[to])
            if at and to and letter == other[to - 1] and one[at - 1] == wanted:
                cost = min(cost, earlier[to - 1] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _without_ends(one: str, other: str) -> tuple[str, str]:
    """Two words without the beginning and the end that they share."""
    shortest = min(len(one), len(other))
    start = next((at for at in range(shortest) if one[at] != other[at]), shortest)
    one, other = one[start:], other[start:]
    end = next((at for at in range(shortest - start) if one[-1 - at] != other[-1 - at]), shortest - start)
    return one[: len(one) - end], other[: len(other) - end]
