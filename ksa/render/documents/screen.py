"""Where a document is read."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from ksa.render.documents.words import ENDLESS, PLAIN, Ink, Word
from ksa.render.style import paint

_LEGIBLE = 100
"""Of a longer line of running text nobody finds the next."""


class Screen(NamedTuple):
    """A screen, or a pipe that somebody reads from.

    `width` is how many columns fit on a line, none where no line is to be broken. `colour` says that it shows colours,
    `links` that it knows of links.
    """

    width: int | None = None
    colour: bool = False
    links: bool = False

    @property
    def room(self) -> int:
        """How wide a line may be."""
        return ENDLESS if self.width is None else self.width

    @property
    def measure(self) -> int:
        """How wide a line of running text may be."""
        return ENDLESS if self.width is None else min(self.width, _LEGIBLE)

    def draw(self, line: Sequence[Word]) -> str:
        """The words of a line, with what makes a terminal colour them and link them."""
        return " ".join(
            self._draw(" ".join(text for text, _ink in group), ink) for ink, group in groupby(_texts(line), _ink)
        )

    def _draw(self, text: str, ink: Ink) -> str:
        painted = paint(text, ink.style, colour=self.colour) if ink.style else text
        return f"\x1b]8;;{ink.link}\x1b\\{painted}\x1b]8;;\x1b\\" if self.links and ink.link else painted


def _texts(line: Sequence[Word]) -> Iterator[tuple[str, Ink]]:
    for word in line:
        yield word.text, word.ink
        if word.mark:
            yield word.mark, PLAIN


def _ink(drawn: tuple[str, Ink]) -> Ink:
    return drawn[1]
