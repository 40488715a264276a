"""Words on the lines of a screen: below one another, or beside one another."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from ksa.render import clean
from ksa.render.documents.screen import Screen
from ksa.render.documents.words import Ink, Word, flow, width, words
from ksa.report.document import Cell

GAP = 2
"""So many columns lie between texts that stand beside one another."""
_INDENT = "  "


def cell_words(cell: Cell) -> list[Word]:
    """The words of a cell, leading where the cell leads."""
    return words(cell.text, Ink(link=clean.link(cell.link)))


def hanging(text: Sequence[Word], screen: Screen, margin: str = "") -> Iterator[str]:
    """Words on lines of which those after the first are indented."""
    for number, line in enumerate(flow(text, screen.measure - len(margin) - len(_INDENT))):
        yield f"{margin}{_INDENT if number else ''}{screen.draw(line)}" if line else ""


def beside(texts: Sequence[Sequence[Word]], widths: Sequence[int], screen: Screen, margin: str = "") -> Iterator[str]:
    """Texts beside one another, each on lines of its own width."""
    for parts in zip_longest(*map(flow, texts, widths), fillvalue=()):
        line, end, start = "", 0, len(margin)
        for part, room in zip(parts, widths, strict=True):
            if part:
                line += " " * (start - end) + screen.draw(part)
                end = start + width(part)
            start += room + GAP
        yield line
