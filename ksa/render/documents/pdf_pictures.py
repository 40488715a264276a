"""Chains for a page: the picture in as many parts as it takes to be read."""

from collections.abc import Iterator
from re import search
from typing import TypedDict

from ksa.language import _
from ksa.render import clean
from ksa.render.chain.parts import parts
from ksa.render.chain.svg import svg
from ksa.report.document import Chain

_UNIT = 0.65
"""Points to a unit of a picture: its letters are then about as large as those of a table."""
_SMALLEST = 0.75
"""A picture is shrunk no more than this, so as to fit on a page."""
_LONGEST, _LONGEST_TITLE = 8_000, 1_000
"""A PDF holds no longer description, and nobody would hear it out: the table beside the picture has it all."""
_SIZE = r'width="([\d.]+)" height="([\d.]+)"'


class Picture(TypedDict):
    """A picture for the template: `width` is in points, `alt` says what it shows.

    `fits` says that it may become smaller to fit on the page on which its heading would stand.
    """

    kind: str
    svg: str
    alt: str
    width: float
    fits: bool


def pictures(chain: Chain, room: tuple[int, int]) -> Iterator[Picture]:
    """The chain in pictures that fit on paper with so much room, across and down, in points."""
    if not chain.lanes:
        return
    across, down = room
    shown = _cleaned(chain)
    for number, part in enumerate(parts(shown, across / _UNIT, down / _UNIT / _SMALLEST), 1):
        drawn = svg(part, name="chain", width=across / _UNIT)
        told = (part.title[:_LONGEST_TITLE], part.description if number == 1 else "")
        alt = ". ".join(text for text in told if text.strip()) or _("A chain")
        yield {
            "kind": "picture",
            "svg": drawn,
            "alt": alt[:_LONGEST],
            "width": round(_width(drawn, room), 2),
            "fits": False,
        }


def _width(drawn: str, room: tuple[int, int]) -> float:
    """How wide a picture is in points: as it was drawn, or less where it would not fit."""
    size = search(_SIZE, drawn)
    across, down = (float(side) * _UNIT for side in size.groups()) if size else (0.0, 0.0)
    return across * min(1, room[0] / across, room[1] / down)


def _cleaned(chain: Chain) -> Chain:
    """The chain in characters that the fonts can draw."""
    return Chain(
        clean.pdf(chain.title),
        clean.pdf(chain.description),
        tuple(lane._replace(name=clean.pdf(lane.name)) for lane in chain.lanes),
        tuple(
            arrow._replace(
                action=clean.pdf(arrow.action), term=clean.pdf(arrow.term), condition=clean.pdf(arrow.condition)
            )
            for arrow in chain.arrows
        ),
    )
