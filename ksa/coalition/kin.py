"""Which partners are a part of one another: what the one knows, the other can know."""

from collections.abc import Iterable

from ksa.coalition.coalition import Coalition
from ksa.text.document import as_list

Kin = dict[str, set[str]]
"""For each partner that is a part of another or run by it: those above and below it. The others are not in it."""

_HIGHEST = 10
"""So many organisations above one another are more than there are anywhere."""


def kin(coalition: Coalition, among: Iterable[str]) -> Kin:
    """Of these partners, those above and below each; not those that are only next to it.

    What stands in the record counts, also when something else in that record is wrong.
    """
    above = coalition.once(_above)
    partners = set(among)
    found: Kin = {}
    for lower in partners & above.keys():
        for upper in _upward(lower, above):
            if upper in partners:
                found.setdefault(lower, set()).add(upper)
                found.setdefault(upper, set()).add(lower)
    return found


def _above(coalition: Coalition) -> dict[str, list[str]]:
    found = {}
    for partner, value in coalition.values.get("partner", {}).items():
        if isinstance(value, dict) and ("part_of" in value or "run_by" in value):
            names = [*as_list(value.get("part_of")), *as_list(value.get("run_by"))]
            found[partner] = [name for name in names if isinstance(name, str)]
    return found


def _upward(start: str, above: dict[str, list[str]]) -> set[str]:
    found: set[str] = set()
    level = {start}
    for _height in range(_HIGHEST):
        level = {upper for lower in level for upper in above.get(lower, ())} - found - {start}
        found |= level
    return found
