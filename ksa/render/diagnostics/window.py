"""The part of a line that fits on a screen."""

from functools import lru_cache

from ksa.render.cells import Row

_CUT = "…"


class Window:
    """A line as it is shown: whole where it fits, else the part around a column, with `…` where it was cut.

    Columns count characters from 1, as spans do; on a screen they may be wider or narrower than one.
    """

    def __init__(self, line: str, column: int, room: int) -> None:
        """Choose what of the line to show in `room` columns of the screen, of which `column` is a part."""
        target = min(column - 1, len(line))
        low = max(0, target - room) // room * room
        high = low + 4 * room
        self._low = low
        self._row = row = _row(line[low:high])
        self._begin, self._end = 0, len(row)
        if low > 0 or high < len(line) or row.width(0, len(row)) > room:
            self._begin, self._end = _chosen(row, target - low, room - 2 * len(_CUT))
        self._before = _CUT if low + self._begin > 0 else ""
        after = _CUT if low + self._end < len(line) else ""
        self.text = f"{self._before}{row.shown(self._begin, self._end)}{after}"

    def mark(self, column: int, end_column: int) -> tuple[int, int]:
        """Where a stretch of the line begins on the screen, and how wide it is there: at least one column."""
        begin, end = (
            min(max(place - 1 - self._low, self._begin), self._end) for place in (column, max(column, end_column))
        )
        return len(self._before) + self._row.width(self._begin, begin), max(1, self._row.width(begin, end))


@lru_cache(maxsize=16)
def _row(text: str) -> Row:
    """The row of a part of a line: findings close to one another share it."""
    return Row(text)


def _chosen(row: Row, target: int, room: int) -> tuple[int, int]:
    """A third of the room is for what stands before the target, the rest for it and what follows.

    What is left over then goes to what stands before.
    """
    begin = row.back(target, room // 3)
    end = row.ahead(begin, room)
    return row.back(begin, room - row.width(begin, end)), end
