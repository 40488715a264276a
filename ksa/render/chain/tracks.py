"""The strips of a picture of a chain, one for each lane, side by side, each with its letter."""

from collections.abc import Iterator, Sequence
from string import ascii_uppercase
from typing import NamedTuple, Self

from ksa.render.chain.measure import Font
from ksa.render.chain.shapes import Badge, Line, Rectangle, Shape, Text
from ksa.report.document import Lane

_LETTER = Font(11, 14, is_bold=True)
_SMALLEST = 8
_BETWEEN = 6
_DOTS = (1, 4)


class Tracks(NamedTuple):
    """Where the lanes run, counted from 0; `half` is half the width of a badge."""

    lanes: tuple[Lane, ...]
    spacing: float
    half: float

    @classmethod
    def of(cls, lanes: tuple[Lane, ...], room: float, most: float) -> Self:
        """The lanes next to one another in this room, no further apart than `most`, nor so close that they touch."""
        half = max([_SMALLEST, *(_LETTER.width(letter(lane)) / 2 + 2 for lane in range(26, len(lanes)))])
        return cls(lanes, max(min(room / max(1, len(lanes)), most), 2 * half + _BETWEEN), half)

    @property
    def width(self) -> float:
        """How wide all are together."""
        return self.spacing * len(self.lanes)

    def x(self, lane: int) -> float:
        """The middle of a lane."""
        return self.spacing * (lane + 0.5)

    def badge(self, lane: int, x: float, y: float, *, is_full: bool) -> Iterator[Shape]:
        """The letter of a lane in its badge, around a middle."""
        yield Badge(x, y, self.half, is_square=not self.lanes[lane].is_partner, is_full=is_full)
        yield Text(
            x - self.half + 1,
            y - _LETTER.line / 2,
            2 * self.half - 2,
            _LETTER.line,
            letter(lane),
            _LETTER.size,
            "paper" if is_full else "line",
            is_bold=True,
            is_centred=True,
        )

    def strip(self, lane: int, top: float, bottom: float, free: Sequence[tuple[float, float]]) -> Iterator[Shape]:
        """The surface of a lane; who is no partner has a line of dots instead, where it is free of words."""
        x = self.x(lane)
        if self.lanes[lane].is_partner:
            yield Rectangle(x - self.half, top, 2 * self.half, bottom - top, "strip")
            return
        for begin, end in free:
            yield Line(x, max(top, begin), x, min(end, bottom), "life", 1.5, _DOTS)


def letter(lane: int) -> str:
    """The letter of a lane: A to Z, then AA, AB and so on."""
    before, last = divmod(lane, len(ascii_uppercase))
    return (letter(before - 1) if before else "") + ascii_uppercase[last]
