"""A ratio from paired runs, and the table of all."""

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from benchmarks.goals import Goal

NOT_HERE = "not here"
HEADER = ("goal", "ratio", "median", "min–max", "pairs", "must", "reach for", "met")


_SLOW_PAIRS = 2


class Ratio(NamedTuple):
    """The ratios of a goal's pairs."""

    goal: Goal
    pairs: tuple[float, ...]

    @property
    def middle(self) -> float:
        """The median of the pairs."""
        return median(self.pairs)

    @property
    def missed(self) -> bool:
        """Whether the goal's must is missed."""
        return bool(self.pairs) and self.goal.must is not None and not self._meets(self.goal.must)

    @property
    def verdict(self) -> str:
        """Whether the goal is met, in a word or two."""
        if not self.pairs or self.goal.must is None or self.goal.reach is None:
            return ""
        if self.missed:
            return "no"
        return "yes, and reached" if self._meets(self.goal.reach) else "yes"

    def _meets(self, bound: float) -> bool:
        return self.middle >= bound if self.goal.larger else self.middle <= bound


def ratio(goal: Goal, runs: int) -> Ratio:
    """Measure a goal; which of the two goes first changes with every pair."""
    if goal.pair is None:
        return Ratio(goal, ())
    pairs = min(runs, _SLOW_PAIRS) if goal.slow else runs * goal.often
    return Ratio(goal, tuple(goal.pair(turn % 2) for turn in range(pairs)))


def row(found: Ratio, size: int) -> tuple[str, ...]:
    """A ratio as the cells of a table."""
    goal = found.goal
    return (
        goal.id if goal.must else "",
        goal.what.format(size=size),
        f"{found.middle:.2f}" if found.pairs else NOT_HERE,
        f"{min(found.pairs):.2f}–{max(found.pairs):.2f}" if found.pairs else "",
        str(len(found.pairs)) if found.pairs else "",
        _bound(goal, goal.must),
        _bound(goal, goal.reach),
        found.verdict,
    )


def _bound(goal: Goal, bound: float | None) -> str:
    if not bound:
        return ""
    return f"≥ {bound:.2f}" if goal.larger else f"{bound:.2f}"


def table(found: Sequence[Ratio], size: int) -> str:
    """The ratios as a Markdown table that reads well as plain text too."""
    rows = [HEADER, *(row(one, size) for one in found)]
    widths = [max(len(cells[column]) for cells in rows) for column in range(len(HEADER))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |" for cells in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "".join(f"{line}\n" for line in lines)
