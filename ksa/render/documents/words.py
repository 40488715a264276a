"""Texts as words, and words on lines that fit a screen, measured in its columns."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from re import finditer, split, sub
from typing import NamedTuple

from ksa.render import clean
from ksa.render.cells import Row
from ksa.render.style import Style

_ENDS = "–/@._:;,?&=+-"
# An address or an id may be broken after one of these, but not so that three letters or fewer are left alone.
_PART = f"(?:[^{_ENDS}]{{1,3}}[{_ENDS}]++)?+[^{_ENDS}]*+[{_ENDS}]*+(?:[^{_ENDS}]{{1,3}}$)?+"
_COLON_BEFORE_COLON = r":(?=:)"

ENDLESS = 10**9
"""The room of a line that is not to be broken."""


class Ink(NamedTuple):
    """How words are drawn: in a style, and leading to a cleaned address."""

    style: Style | None = None
    link: str = ""


PLAIN = Ink()


class Word(NamedTuple):
    """What is not broken between two lines unless it is wider than one.

    `mark` is drawn plainly behind it, after a space, and stays with it; `width` counts it too. `begins` says that the
    word is the first of a line.
    """

    text: str
    width: int
    ink: Ink = PLAIN
    mark: str = ""
    begins: bool = False

    def part(self) -> int:
        """How wide the widest of the parts is between which it may be broken, if it has to be."""
        return max(_width(found[0]) for found in finditer(_PART, self.text)) + self.width - _width(self.text)


def words(text: str, ink: Ink = PLAIN) -> list[Word]:
    """The words of a text as a terminal may have them; where the text has a line break, the next begins a line."""
    text = text.strip(" \t\n")
    if not text:
        return []
    lines = [split(r"[ \t]+", line.strip(" \t")) for line in text.split("\n")]
    return [
        _word(word, ink, begins=at > 0 and not number)
        for at, line in enumerate(lines)
        for number, word in enumerate(line)
    ]


def marked(texts: Iterable[list[Word]], mark: str) -> list[Word]:
    """The words of some texts after one another, with a mark behind each text but the last."""
    *others, last = [text for text in texts if text] or [[]]
    return [word for text in others for word in (*text[:-1], _with(text[-1], mark))] + last


def flow(text: Sequence[Word], room: int) -> list[list[Word]]:
    """The words on lines of at most so many columns, each with as many of them as fit; a blank line has none."""
    lines: list[list[Word]] = []
    left = 0
    for word in text:
        for piece in _pieces(word, room) if word.width > room else (word,):
            if not lines or piece.begins or left < piece.width + 1:
                lines.append([piece] if piece.text else [])
                left = room - piece.width
            else:
                lines[-1].append(piece)
                left -= piece.width + 1
    return lines


def width(line: Sequence[Word]) -> int:
    """How many columns words take on a line."""
    return sum(word.width for word in line) + max(0, len(line) - 1)


def _word(text: str, ink: Ink, *, begins: bool) -> Word:
    shown = clean.line(text)
    return Word(shown, _width(shown), ink, begins=begins)


def _with(word: Word, mark: str) -> Word:
    return word._replace(mark=mark, width=word.width + 1 + _width(mark))


def _pieces(word: Word, room: int) -> list[Word]:
    """The pieces of a word that is too wide: they end after a part of it where one ends in time."""
    # Any piece may come first on its line, where two colons would give a command to the runner of a build.
    text = sub(_COLON_BEFORE_COLON, r"\\x3a", word.text)
    row = Row(text)
    ends = [0, *(found.end() for found in finditer(_PART, text))]
    behind = word.width - _width(word.text)
    pieces: list[Word] = []
    begin = 0
    while begin < len(text):
        fits = max(begin + 1, row.ahead(begin, room - behind))
        last = ends[bisect_right(ends, fits) - 1]
        end = last if last > begin else fits
        pieces.append(Word(text[begin:end], row.width(begin, end), word.ink))
        begin = end
    pieces[0] = pieces[0]._replace(begins=word.begins)
    pieces[-1] = pieces[-1]._replace(mark=word.mark, width=pieces[-1].width + behind)
    return pieces


def _width(text: str) -> int:
    row = Row(text)
    return row.width(0, len(row))
