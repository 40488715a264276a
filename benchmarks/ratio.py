"""A ratio from paired runs, and the table of all."""

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from benchmarks.goals import Goal

HEADER = ("goal", "ratio", "median", "min–max", "pairs", "must", "reach for", "met")


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
        return self.goal.must is not None and self.middle > self.goal.must

    @property
    def verdict(self) -> str:
        """Whether the goal is met, in a word or two."""
        if self.goal.must is None or self.goal.reach is None:
            return ""
        if self.missed:
            return "no"
        return "yes, and reached" if self.middle <= self.goal.reach else "yes"


def ratio(goal: Goal, runs: int) -> Ratio:
    """Measure a goal; which of the two goes first changes with every pair."""
    return Ratio(goal, tuple(goal.pair(turn % 2) for turn in range(runs * goal.often)))


def row(found: Ratio, size: int) -> tuple[str, ...]:
    """A ratio as the cells of a table."""
    goal = found.goal
    return (
        goal.id if goal.must else "",
        goal.what.format(size=size),
        f"{found.middle:.2f}",
        f"{min(found.pairs):.2f}–{max(found.pairs):.2f}",
        str(len(found.pairs)),
        f"{goal.must:.2f}" if goal.must else "",
        f"{goal.reach:.2f}" if goal.reach else "",
        found.verdict,
    )


def table(found: Sequence[Ratio], size: int) -> str:
    """The ratios as a Markdown table that reads well as plain text too."""
    rows = [HEADER, *(row(one, size) for one in found)]
    widths = [max(len(cells[column]) for cells in rows) for column in range(len(HEADER))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |" for cells in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "".join(f"{line}\n" for line in lines)
