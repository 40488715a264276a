"""How wide the columns of a table in a text for Word are."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ksa.render import clean
from ksa.render.documents.letters import EM, widest
from ksa.render.documents.page_columns import measured, shared
from ksa.report.document import Cell

if TYPE_CHECKING:
    from docx.document import Document as Word

USUAL, SMALL = 9.0, 8.0
"""The points of letters in a table, and in one of many columns, between which there is little room."""
_POINT = 12_700
"""The units of Word's drawings to a point."""
_BESIDE, _LITTLE = 13, 8
"""The points that stay blank in a cell, left and right together; in one of many columns, it is little."""
_NARROWER = 0.88
"""The letters of Word are narrower than those that widths are reckoned in."""
_BOLDER = 107
"""So wide is a title, in percents of the same text in a row."""
_LONG_WORDS, _USUAL_WORD = (30 * EM, 20 * EM, 14 * EM), 10 * EM
"""So much of a word stays whole at the most: of a long one only where that leaves room for texts."""
_SHARE_OF_LONG, _SHARE_OF_USUAL = 80, 93
"""So much of the room these may take, in percents: what is left goes to the columns that are tall."""


def room(word: "Word") -> int:
    """How wide the text is, in the units of Word's drawings."""
    section = word.sections[0]
    return int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0)


def widths_of(word: "Word", rows: Sequence[Sequence[Cell]], size: float) -> list[int]:
    """How wide the columns are, so that the table is short: no more long words are broken than needed."""
    whole_room = room(word)
    texts = [[clean.office(cell.text) for cell in row] for row in rows]
    beside = round((_LITTLE if size == SMALL else _BESIDE) * EM / (size * _NARROWER))
    fits = round(whole_room * EM / (size * _NARROWER * _POINT)) - beside * len(texts[0])
    words = [max(widest(title) * _BOLDER // 100, *map(widest, column)) for title, *column in zip(*texts, strict=True)]
    whole = _whole(words, fits)
    least = [max(1, min(own, whole)) for own in words]
    found = shared([[measured(text) for text in row] for row in texts], least, max(fits, sum(least)))
    total = sum(found) + beside * len(found)
    return [whole_room * (share + beside) // total for share in found]


def _whole(words: Sequence[int], fits: int) -> int:
    """How much of the longest words of columns stays whole, where they have so much room together."""

    def taken(most: int) -> int:
        return sum(min(own, most) for own in words)

    usual = bisect_right(range(1, _USUAL_WORD + 1), fits * _SHARE_OF_USUAL // 100, key=taken)
    return next((most for most in _LONG_WORDS if taken(most) * 100 <= fits * _SHARE_OF_LONG), usual)
