"""Where all stands in the picture of a chain.

Each lane is a strip from the top to the bottom, under a letter in a badge. The names stand behind the letters, each a
line lower than the one before, so that there is room for long ones; names that are too long for that stand in a list
above the letters. Each step has its arrow across the strips, with the letters at its ends, and its words: beside the
strips where there is room enough, else above the arrow.
"""

from collections.abc import Iterable

from ksa.render.chain import heads, steps
from ksa.render.chain.arrows import drawn
from ksa.render.chain.legend import legend
from ksa.render.chain.shapes import Line, Picture, Shape, Text
from ksa.render.chain.tracks import Tracks
from ksa.report.document import Arrow, Chain

WIDE, NARROW = 640, 296
"""Widths that fit: on paper and on most screens, and on a small telephone."""

_GAP = 4
_LEAST_WORDS = 340
_APART_BESIDE, _APART_BELOW = 40, 60


def layout(chain: Chain, room: float = WIDE) -> Picture:
    """The picture of a chain, as wide as this room, or wider where its lanes do not fit in that."""
    tracks = Tracks.of(chain.lanes, room - _LEAST_WORDS, _APART_BESIDE)
    is_beside = tracks.width <= room - _LEAST_WORDS
    if not is_beside:
        tracks = Tracks.of(chain.lanes, room - heads.LEAST_NAME, _APART_BELOW)
    if heads.fit(tracks, room):
        head = heads.stairs(tracks, room)
    else:
        tracks = tracks if is_beside else Tracks.of(chain.lanes, room, _APART_BELOW)
        head = heads.listed(tracks, room)
    width = max(room, tracks.width)
    shapes: list[Shape] = [*head.shapes]
    y = head.bottom
    free = [(0.0, y)]
    numbers = max((steps.NUMBER.width(f"{arrow.number} ") for arrow in chain.arrows), default=0)
    for arrow in chain.arrows:
        y += _GAP
        shapes.append(Line(0, y, width, y, "rule"))
        words, middle = (_beside if is_beside else _above)(arrow, tracks, y + 2 * _GAP, width, numbers)
        step = [*words, *drawn(arrow, tracks, middle)]
        free.append((_below(words) + _GAP / 2, _below(step) + 2 * _GAP))
        shapes += step
        y = _below(step) + _GAP
    free = [(0.0, y)] if is_beside else free
    strips = [shape for lane, top in enumerate(head.tops) for shape in tracks.strip(lane, top, y, free)]
    signs = legend(chain, y + _GAP, width)
    return Picture(width, max(_below(signs), y), (*strips, *shapes, *signs))


def _beside(arrow: Arrow, tracks: Tracks, y: float, width: float, numbers: float) -> tuple[list[Text], float]:
    """The words of a step, and the height of its arrow: that of their first line."""
    x = tracks.width + 2 * _GAP
    middle = y + tracks.half
    return steps.words(arrow, x, middle - steps.NUMBER.line / 2, width - x, numbers), middle


def _above(arrow: Arrow, tracks: Tracks, y: float, width: float, numbers: float) -> tuple[list[Text], float]:
    """The words of a step, and the height of its arrow: below them."""
    words = steps.words(arrow, 0, y, width, numbers)
    return words, _below(words) + _GAP + tracks.half


def _below(shapes: Iterable[Shape]) -> float:
    """The height below some shapes."""
    return max((shape.bottom for shape in shapes), default=0)
