"""Which partners are a part of one another: what the one knows, the other can know."""

from collections.abc import Iterator

from ksa.coalition.coalition import Coalition

Kin = dict[str, frozenset[str]]
"""For each partner that is a part of another or run by it: those above and below it. The others are not in it."""


def kin(coalition: Coalition) -> Kin:
    """The partners above and below each partner, to any height; not those that are only next to it."""
    return coalition.once(_kin)


def _kin(coalition: Coalition) -> Kin:
    above = {
        record.item.id: (*record.item.part_of, *record.item.run_by)
        for record in coalition.partners
        if record.item.part_of or record.item.run_by
    }
    found: dict[str, set[str]] = {}
    for lower in above:
        for upper in _upward(lower, above):
            found.setdefault(lower, set()).add(upper)
            found.setdefault(upper, set()).add(lower)
    return {partner: frozenset(others) for partner, others in found.items()}


def _upward(start: str, above: dict[str, tuple[str, ...]]) -> Iterator[str]:
    seen = {start}
    ahead = [start]
    while ahead:
        for upper in above.get(ahead.pop(), ()):
            if upper not in seen:
                seen.add(upper)
                ahead.append(upper)
                yield upper
