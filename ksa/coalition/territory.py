"""The areas of a coalition: which lie in which, and which overlap."""

from collections import deque
from collections.abc import Iterable

from ksa.coalition.coalition import Coalition

Narrower = dict[str, tuple[str, ...]]

MOST_AREAS = 300
"""So many areas are looked at within others: enough for a large city, and no map, however made, takes long."""


def narrower(coalition: Coalition) -> Narrower:
    """Each area with the areas that lie directly in it."""
    return coalition.once(_narrower)


def ground(coalition: Coalition, areas: Iterable[str]) -> tuple[str, ...]:
    """These areas and the areas that lie in them, the widest first; the first 300 of more."""
    inner = narrower(coalition)
    found = dict.fromkeys(areas)
    waiting = deque(found)
    while waiting and len(found) < MOST_AREAS:
        for one in inner.get(waiting.popleft(), ()):
            if one not in found:
                found[one] = None
                waiting.append(one)
    return tuple(found)[:MOST_AREAS]


def overlap(coalition: Coalition, one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two lists of areas share ground: a part of the city lies in both; no areas means everywhere.

    Where so many areas lie in one of them that not all are looked at, it is taken to be so.
    """
    ours, theirs = tuple(one), tuple(other)
    if not ours or not theirs or not set(ours).isdisjoint(theirs):
        return True
    left, right = (coalition.once(_ground_of, areas) for areas in (ours, theirs))
    return len(left) == MOST_AREAS or len(right) == MOST_AREAS or not left.isdisjoint(right)


def _ground_of(coalition: Coalition, areas: tuple[str, ...]) -> frozenset[str]:
    return frozenset(ground(coalition, areas))


def _narrower(coalition: Coalition) -> Narrower:
    found: dict[str, list[str]] = {}
    for record in coalition.profiles:
        for area in record.item.areas:
            found.setdefault(area.id, [])
            for wider in area.part_of:
                found.setdefault(wider, []).append(area.id)
    return {area: tuple(inner) for area, inner in found.items()}
