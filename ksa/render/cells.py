"""How much room a text takes on a screen: a letter, a Chinese word sign and a combining accent differ."""

from bisect import bisect_left, bisect_right
from itertools import accumulate
from re import compile as pattern
from typing import NamedTuple
from unicodedata import category, combining, east_asian_width

from ksa.render import clean
from ksa.text.characters import code

TAB = 4
_JOINER = "\u200d"
_NOTHING = ("Mn", "Me", "Cf")
_PLAIN = pattern(r"(?:[ -\"$-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u201f\u2026\u20ac]|#(?!#))*")
"""Texts of which each character takes one column and can be shown as it is: nearly all Dutch."""


class Cell(NamedTuple):
    """How one character is shown, and how many columns that takes."""

    shown: str
    width: int


class Row:
    """A line or a part of one, as it is shown; places in it count its characters from 0."""

    def __init__(self, text: str) -> None:
        """Work out the cells, unless each is one column wide and shown as it is."""
        is_plain = _PLAIN.fullmatch(text)
        found = [] if is_plain else cells(text)
        self._shown = text if is_plain else [cell.shown for cell in found]
        self._edges = range(len(text) + 1) if is_plain else [*accumulate((cell.width for cell in found), initial=0)]

    def __len__(self) -> int:
        return len(self._shown)

    def shown(self, begin: int, end: int) -> str:
        """How a stretch is shown."""
        return "".join(self._shown[begin:end])

    def width(self, begin: int, end: int) -> int:
        """How many columns a stretch takes."""
        return self._edges[end] - self._edges[begin]

    def ahead(self, begin: int, room: int) -> int:
        """How far a stretch may go on for it to fit."""
        return bisect_right(self._edges, self._edges[begin] + room) - 1

    def back(self, end: int, room: int) -> int:
        """How early a stretch may begin for it to fit."""
        return bisect_left(self._edges, self._edges[end] - room)


def cells(line: str) -> list[Cell]:
    """The cells of a line, one for each of its characters. A tab ends at the next multiple of four columns."""
    unfit = clean.unfit(line)
    found: list[Cell] = []
    column = 0
    before = ""
    for at, character in enumerate(line):
        cell = _numbered(character) if at in unfit else _cell(character, before, column)
        found.append(cell)
        column += cell.width
        before = character
    return found


def _numbered(character: str) -> Cell:
    shown = code(character)
    return Cell(shown, len(shown))


def _cell(character: str, before: str, column: int) -> Cell:
    if character == "\t":
        room = TAB - column % TAB
        return Cell(" " * room, room)
    return Cell(character, _width(character, before))


def _width(character: str, before: str) -> int:
    if character.isascii():
        return 1
    if category(character) in _NOTHING or combining(character) or before == _JOINER or _is_skin(character, before):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def _is_skin(character: str, before: str) -> bool:
    """Whether the character only gives the emoji before it the colour of a skin."""
    return "\U0001f3fb" <= character <= "\U0001f3ff" and category(before or " ") == "So"
