"""What the signs in a picture of a chain mean: a line or two below it."""

from collections.abc import Callable, Iterator

from ksa.language import _
from ksa.render.chain.arrows import DASHES
from ksa.render.chain.measure import Font
from ksa.render.chain.shapes import Badge, Line, Shape, Text, Tip
from ksa.report.document import Chain

FONT = Font(11.5, 20)
_SIGN, _GAP, _HALF = 26, 14, 6


def legend(chain: Chain, y: float, room: float) -> list[Shape]:
    """The signs that this picture has, each with a few words, from a height downwards."""
    shapes: list[Shape] = []
    x = 0.0
    for words, sign in _signs(chain):
        width = FONT.width(words)
        if x and x + _SIGN + width > room:
            x, y = 0.0, y + FONT.line
        shapes += [
            *sign(x + _HALF + 1, y + FONT.line / 2),
            Text(x + _SIGN, y, width, FONT.line, words, FONT.size, "muted"),
        ]
        x += _SIGN + width + _GAP
    return shapes


def _signs(chain: Chain) -> Iterator[tuple[str, Callable[[float, float], list[Shape]]]]:
    if chain.arrows:
        yield _("from whom"), lambda x, y: [Badge(x + 4, y, _HALF, is_square=False, is_full=False)]
        yield _("to whom"), lambda x, y: [Badge(x + 4, y, _HALF, is_square=False, is_full=True)]
    if any(arrow.is_feedback for arrow in chain.arrows):
        yield _("feedback"), lambda x, y: [Line(x - _HALF, y, x + 8, y, "line", 1.75, DASHES), Tip(x + 13, y, "right")]
    if not all(lane.is_partner for lane in chain.lanes):
        yield _("not a partner"), lambda x, y: [Badge(x + 4, y, _HALF, is_square=True, is_full=False)]
