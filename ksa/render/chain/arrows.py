"""The arrow of a step: from each who sends to each who receives.

One of them is the hub: the only sender, else the only receiver, else the first sender. Each of the others has a line of
its own to the lane of the hub, at its own height: on one line it would seem that the first passes it on to the next.
"""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Literal, NamedTuple

from ksa.render.chain.shapes import Line, Loop, Shape, Tip
from ksa.render.chain.tracks import Tracks
from ksa.report.document import Arrow

DASHES = (5, 4)

_STROKE = 1.75
_APART, _BOW = 10, 12


class _Spoke(NamedTuple):
    """Someone besides the hub, and at which height: 0 is the highest."""

    lane: int
    row: int
    is_target: bool


class _Tree(NamedTuple):
    """The hub and the others; in the row `begin` the hub sends, and in the row `end` it receives."""

    hub: int
    begin: int | None
    end: int | None
    spokes: list[_Spoke]


def drawn(arrow: Arrow, tracks: Tracks, y: float) -> Iterator[Shape]:
    """The arrow from a height downwards, with the letters of those from whom it comes and to whom it goes."""
    sources, targets = sorted(set(arrow.source)), sorted(set(arrow.target))
    if not sources:
        for lane in targets:
            yield from tracks.badge(lane, tracks.x(lane), y, is_full=True)
        return
    tree = _gathered(sources, targets[0]) if len(targets) == 1 < len(sources) else _spread(sources, targets)
    yield from _Drawing(tree, tracks, y, DASHES if arrow.is_feedback else ()).shapes()


def _spread(sources: list[int], targets: list[int]) -> _Tree:
    """From the first sender down to all others: first to those who send with it, then to those who receive."""
    hub = sources[0]
    joined, reached = _rows(sources, hub), _rows(targets, hub)
    first = len(joined) + 1 if joined else 0
    spokes = [_Spoke(lane, row, is_target=False) for row, lanes in enumerate(joined, 1) for lane in lanes]
    spokes += [_Spoke(lane, row, is_target=True) for row, lanes in enumerate(reached, first) for lane in lanes]
    return _Tree(hub, 0, max(1, first + len(reached)) if hub in targets else None, spokes)


def _gathered(sources: list[int], target: int) -> _Tree:
    """From all senders down to the only receiver, those who are near it last."""
    rows = _rows(sources, target)
    end = len(rows) - (target not in sources)
    spokes = [_Spoke(lane, end - row, is_target=False) for row, lanes in enumerate(rows) for lane in lanes]
    return _Tree(target, 0 if target in sources else None, end, spokes)


def _rows(lanes: list[int], hub: int) -> list[list[int]]:
    """The lanes but for the hub, those who are near it first: one at its left shares a row with one at its right."""
    left, right = [lane for lane in reversed(lanes) if lane < hub], [lane for lane in lanes if lane > hub]
    return [[lane for lane in pair if lane is not None] for pair in zip_longest(left, right)]


class _Drawing(NamedTuple):
    """A tree on its tracks, with its first row at the height `y`."""

    tree: _Tree
    tracks: Tracks
    y: float
    dash: tuple[float, ...]

    def shapes(self) -> Iterator[Shape]:
        """All lines, then their heads and the letters at their ends."""
        hub, begin, end, spokes = self.tree
        yield from self._trunk() if spokes else self._loop()
        for spoke in spokes:
            yield from self._line(spoke)
        if begin is not None:
            yield from self._badge(hub, begin, is_full=False)
        for spoke in spokes:
            yield from self._badge(spoke.lane, spoke.row, is_full=spoke.is_target)
        if end is not None:
            yield from self._badge(hub, end, is_full=True)

    def _height(self, row: int) -> float:
        return self.y + row * (2 * self.tracks.half + _APART)

    def _badge(self, lane: int, row: int, *, is_full: bool) -> Iterator[Shape]:
        yield from self.tracks.badge(lane, self.tracks.x(lane), self._height(row), is_full=is_full)

    def _trunk(self) -> Iterator[Shape]:
        """The line down the lane of the hub, where that has several rows."""
        hub, begin, end, spokes = self.tree
        x, half = self.tracks.x(hub), self.tracks.half
        top = self._height(min(spoke.row for spoke in spokes)) if begin is None else self._height(begin) + half
        bottom = self._height(max(spoke.row for spoke in spokes)) if end is None else self._height(end) - half
        if top < bottom:
            yield Line(x, top, x, bottom, "line", _STROKE, self.dash)
            if end is not None:
                yield Tip(x, bottom, "down")

    def _line(self, spoke: _Spoke) -> Iterator[Shape]:
        """The line between another and the hub, or the trunk below or above it, with its head."""
        hub, begin, end, _spokes = self.tree
        y, half = self._height(spoke.row), self.tracks.half
        to: Literal["right", "left"] = "right" if (spoke.lane > hub) == spoke.is_target else "left"
        side = 1 if spoke.lane > hub else -1
        outer = self.tracks.x(spoke.lane) - side * half
        # Half of the trunk's own width, else a corner has a notch.
        inner = self.tracks.x(hub) + side * (half if spoke.row in (begin, end) else -_STROKE / 2)
        yield Line(min(inner, outer), y, max(inner, outer), y, "line", _STROKE, self.dash)
        if spoke.is_target:
            yield Tip(outer, y, to)
        elif spoke.row == end:
            yield Tip(inner, y, to)

    def _loop(self) -> Iterator[Shape]:
        """From the hub out of its lane and back to it, at the side where there is room."""
        hub, begin, end, _spokes = self.tree
        if begin is None or end is None:
            return
        x, half = self.tracks.x(hub), self.tracks.half
        side = 1 if x + half + _BOW <= self.tracks.width else -1
        edge, top, bottom = x + side * half, self._height(begin), self._height(end)
        yield Loop(edge, top, bottom, edge + side * _BOW, self.dash)
        yield Tip(edge, bottom, "left" if side > 0 else "right")
