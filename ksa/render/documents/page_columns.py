"""How wide the columns of a table on a page become: so that the table is short."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from ksa.render.documents.letters import widest, width


class Measured(NamedTuple):
    """How wide the lines of a text are, the widest of them, and the widest of its words."""

    lines: list[int]
    line: int
    word: int


_LOOKED_AT = 24
"""So many rows, spread over the table, stand for all."""
_FILLED = 90
"""How full a line is on the average, in percents, where the next word did not fit."""
_STEPS = (32, 10, 4)
"""What parts of the room a column may get at once."""
_STEEP = 3


@lru_cache(10_000)
def measured(text: str) -> Measured:
    """How wide a text is; many cells of a report say the same, and each is measured twice."""
    lines = [width(line) for line in text.split("\n")]
    return Measured(lines, max(lines), widest(text))


def height(row: Iterable[Measured], widths: Iterable[int]) -> int:
    """About how many lines a row takes in columns of these widths."""
    return max(_height(cell, room) for cell, room in zip(row, widths, strict=True))


def shortest(rows: Iterable[Sequence[Measured]], room: int) -> int:
    """The fewest lines that a table with so much room may take, however that is shared: never more than it takes."""
    return sum(
        max(*(len(cell.lines) for cell in row), -(-sum(sum(cell.lines) for cell in row) // room)) for row in rows
    )


def shared(rows: Sequence[Sequence[Measured]], least: Sequence[int], room: int) -> list[int]:
    """The widths of columns of which these are the texts and the least widths, together all of the room.

    Each bit goes to the column where it saves most: to make a tall cell lower counts for more than a low one.
    """
    columns = list(zip(*rows[:: len(rows) // _LOOKED_AT + 1], strict=True))
    steps = [max(room // part, 1) for part in _STEPS]
    widths = list(least)
    savings = [_savings(column, share, steps) for column, share in zip(columns, widths, strict=True)]
    while True:
        left = room - sum(widths)
        found = [(saved, more, at) for at, own in enumerate(savings) for saved, more in own if more <= left]
        saved, more, at = max(found, default=(0, 0, 0))
        if saved <= 0:
            return [share * room // sum(widths) for share in widths]
        widths[at] += more
        savings[at] = _savings(columns[at], widths[at], steps)


def _savings(column: Sequence[Measured], share: int, steps: Sequence[int]) -> list[tuple[float, int]]:
    """What a column saves for each bit of width, where it gets so much more of it."""
    tall = [(cell, height**_STEEP) for cell in column if (height := _height(cell, share)) > len(cell.lines)]
    return [
        (sum(weight - _height(cell, share + more) ** _STEEP for cell, weight in tall) / more, more) for more in steps
    ]


def _height(cell: Measured, room: int) -> int:
    """About how many lines a text takes; a word that has to be broken is as bad as one line more."""
    if cell.line <= room:
        return len(cell.lines) + (cell.word > room)
    return sum([1 if line <= room else line * 100 // (room * _FILLED) + 1 for line in cell.lines]) + (cell.word > room)
