"""The blocks of a document with their places in it: headings that skip no level, and names by which to find them."""

from collections.abc import Sequence
from typing import NamedTuple

from ksa.render import clean
from ksa.report.document import Block, Heading

PART = 2
"""The level of the headings that a list of contents holds."""
LONG = 6
"""On paper, more of them make such a list worth its room."""
_LOWEST = 6


class Placed(NamedTuple):
    """A block, with an id that no other has.

    `level` is that of the heading that it is, or to which it belongs; `above` is the id of the latter, if there is one.
    """

    block: Block
    id: str
    level: int
    above: str

    @property
    def text(self) -> str:
        """The text of the heading that it is, if it is one."""
        return self.block.text if isinstance(self.block, Heading) and not is_blank(self.block.text) else ""


def outline(blocks: Sequence[Block], level: int = 0) -> list[Placed]:
    """The blocks in their places, below a heading of this level.

    A heading has the anchor as its id, unless another has it or it can be none. One without a text is no heading.
    """
    placed: list[Placed] = []
    ids: set[str] = set()
    above = ""
    for number, block in enumerate(blocks, start=1):
        own = f"_{number}"
        if isinstance(block, Heading) and not is_blank(block.text):
            anchor = clean.html_id(block.anchor)
            own = anchor if anchor and anchor not in ids else own
            level = min(block.level, level + 1, _LOWEST)
            above = own
        ids.add(own)
        placed.append(Placed(block, own, level, above))
    return placed


def is_blank(text: str) -> bool:
    """Whether there is nothing to read in a text."""
    return not text.strip(" \t\n")
