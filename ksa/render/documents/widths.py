"""How wide the columns of a table become."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Need(NamedTuple):
    """How wide a column has to be at the least, and at the most: then no line in it is broken."""

    least: int
    most: int


def shared(needs: Sequence[Need], room: int) -> list[int]:
    """The widths: narrow columns get all they need, and wide ones share the rest; none when they do not fit."""
    if sum(need.least for need in needs) > room:
        return []

    def upto(level: int) -> list[int]:
        return [max(need.least, min(level, need.most)) for need in needs]

    highest = max((need.most for need in needs), default=0)
    level = bisect_right(range(highest + 1), room, key=lambda level: sum(upto(level))) - 1
    widths = upto(level)
    left = room - sum(widths)
    for at, need in enumerate(needs):
        if left and widths[at] == level < need.most:
            widths[at] += 1
            left -= 1
    return widths
