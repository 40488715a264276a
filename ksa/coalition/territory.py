"""The areas of a coalition: which lie in which, and which overlap."""

from collections.abc import Iterable

from ksa.coalition.coalition import Coalition

Narrower = dict[str, frozenset[str]]


def narrower(coalition: Coalition) -> Narrower:
    """Each area with all areas that lie in it, itself included."""
    return coalition.once(_narrower)


def _narrower(coalition: Coalition) -> Narrower:
    above = {area.id: area.part_of for record in coalition.profiles for area in record.item.areas}
    found: dict[str, set[str]] = {area: set() for area in above}
    for area in above:
        for wider in _reached(area, above):
            found.setdefault(wider, set()).add(area)
    return {area: frozenset(inner) for area, inner in found.items()}


def _reached(area: str, above: dict[str, tuple[str, ...]]) -> set[str]:
    found: set[str] = set()
    waiting = [area]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += above.get(one, ())
    return found


def overlap(coalition: Coalition, one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two lists of areas share ground: a part of the city lies in both; no areas means everywhere."""
    ours, theirs = tuple(one), tuple(other)
    if not ours or not theirs:
        return True
    if not set(ours).isdisjoint(theirs):
        return True
    inner = narrower(coalition)
    left = set().union(*[inner.get(wide, (wide,)) for wide in ours])
    return any(not left.isdisjoint(inner.get(wide, (wide,))) for wide in theirs)
