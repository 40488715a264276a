"""Which of a record's names a question comes nearest to."""

from collections.abc import Callable, Iterable
from math import isclose
from typing import NamedTuple

from ksa.search.moments import WITHOUT
from ksa.search.shape import Name

Meant = dict[str, tuple[float, frozenset[int]]]
"""For each word of the coalition that may be meant: how surely, and by which terms of the question."""


_HALF = 0.9
"""A name of which this is but a half is less near."""


class BestName(NamedTuple):
    """The names that a question comes nearest to, all as near, and how near: 1 when it says all of them.

    `inside` has for each term how near the best name is that it is a part of; `together` the terms in each name;
    `denied` the terms that are said only in names of something that is not there, of which the question says nothing.
    """

    names: list[Name]
    completeness: float
    inside: dict[int, float]
    together: list[set[int]]
    denied: set[int]


def best_name(names: Iterable[Name], meant: Meant, rarity: Callable[[Iterable[str]], float]) -> BestName:
    """The nearest of a record's names, its rare words counting for most."""
    nearest: list[Name] = []
    nearness = 0.0
    inside: dict[int, float] = {}
    together: list[set[int]] = []
    denied: set[int] = set()
    for name in names:
        said = {term for word in name["words"] if word in meant for term in meant[word][1]}
        if said and WITHOUT in name["words"] and WITHOUT not in meant:
            denied |= said
            continue
        if not said:
            continue
        weights = {word: rarity((word,)) for word in name["words"]}
        got = sum(weight * meant[word][0] for word, weight in weights.items() if word in meant)
        completeness = got / sum(weights.values()) * (_HALF if name["half"] else 1)
        together.append(said)
        for term in said:
            inside[term] = max(inside.get(term, 0.0), completeness)
        if isclose(completeness, nearness):
            nearest.append(name)
        elif completeness > nearness:
            nearest, nearness = [name], completeness
    return BestName(nearest, nearness, inside, together, denied.difference(inside))
