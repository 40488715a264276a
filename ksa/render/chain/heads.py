"""Who take part in a chain, above its strips: each name behind the letter of its lane."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from ksa.render.chain.measure import Font
from ksa.render.chain.shapes import Shape, Text
from ksa.render.chain.tracks import Tracks
from ksa.report.document import Lane

LEAST_NAME = 98
"""How much room there is for a name behind the last lane."""

_NAME = Font(13, 17, is_bold=True)
_OTHER = Font(12, 17)
_FEW_LINES, _MOST_LINES = 3, 12
_GAP, _BEHIND = 4, 5


class Heads(NamedTuple):
    """The letters and the names, down to `bottom`; `tops` are the heights from which the strips run."""

    shapes: list[Shape]
    tops: list[float]
    bottom: float


def fit(tracks: Tracks, room: float) -> bool:
    """Whether each name can stand behind its lane in a few lines, with no word of it broken."""
    return tracks.width + LEAST_NAME <= room and all(
        _font(lane).holds(lane.name, room - _behind(tracks, tracks.x(number)), _FEW_LINES)
        for number, lane in enumerate(tracks.lanes)
    )


def stairs(tracks: Tracks, room: float) -> Heads:
    """Each name behind its lane, lower than the name before it."""
    return _names(tracks, [tracks.x(lane) for lane in range(len(tracks.lanes))], room)


def listed(tracks: Tracks, room: float) -> Heads:
    """All names in a list, where there is the most room for them, and only the letters above the strips."""
    names = _names(tracks, [tracks.half] * len(tracks.lanes), room)
    y = names.bottom + tracks.half + _GAP
    letters = (tracks.badge(lane, tracks.x(lane), y, is_full=False) for lane in range(len(tracks.lanes)))
    return Heads([*names.shapes, *chain(*letters)], [y] * len(tracks.lanes), y + tracks.half + _GAP)


def _names(tracks: Tracks, middles: Sequence[float], room: float) -> Heads:
    """The names below each other, each behind its letter around a middle."""
    shapes: list[Shape] = []
    tops = []
    y = 0.0
    for lane, middle in enumerate(middles):
        tops.append(y + tracks.half)
        head = list(_head(tracks, lane, middle, y, room))
        shapes += head
        y = max(shape.bottom for shape in head) + _GAP
    return Heads(shapes, tops, y)


def _head(tracks: Tracks, lane: int, middle: float, y: float, room: float) -> Iterator[Shape]:
    """The letter of a lane around a middle, and its name behind it."""
    own = tracks.lanes[lane]
    font, x = _font(own), _behind(tracks, middle)
    yield from tracks.badge(lane, middle, y + tracks.half, is_full=False)
    for number, line in enumerate(font.lines(own.name, room - x, _MOST_LINES)):
        top = y + number * font.line
        yield Text(x, top, room - x, font.line, line, font.size, is_bold=font.is_bold, is_italic=not own.is_partner)


def _behind(tracks: Tracks, middle: float) -> float:
    return middle + tracks.half + _BEHIND


def _font(lane: Lane) -> Font:
    return _NAME if lane.is_partner else _OTHER
