"""The steps in a picture of a chain: of each its words, and its arrow across the lanes."""

from collections.abc import Iterator
from itertools import pairwise

from ksa.language import _
from ksa.render.chain.measure import Font
from ksa.render.chain.shapes import Line, Loop, Shape, Text, Tip
from ksa.render.chain.tracks import Tracks
from ksa.report.document import Arrow

NUMBER = Font(13, 17, is_bold=True)
ACTION = Font(13, 17)
CONDITION = Font(12, 16)
TERM = Font(12, 16, is_bold=True)
DASHES = (5, 4)

_STROKE = 1.75
_RISE = 13
_DISC = 0.7
_MOST_ACTION, _MOST_ELSE = 8, 4


def words(arrow: Arrow, x: float, y: float, room: float, numbers: float) -> list[Text]:
    """The words of a step from a place downwards: its number, then when, what and within which term."""
    found = [Text(x, y, numbers, NUMBER.line, str(arrow.number), NUMBER.size, is_bold=True)]
    x, room = x + numbers, room - numbers
    when = _("when: {condition}").format(condition=arrow.condition) if arrow.condition.strip() else ""
    term = _("term: {term}").format(term=arrow.term) if arrow.term.strip() else ""
    back = _("feedback") if arrow.is_feedback else ""
    for text, font, most in (
        (when, CONDITION, _MOST_ELSE),
        (arrow.action, ACTION, _MOST_ACTION),
        (" · ".join(filter(None, (back, term))), TERM, _MOST_ELSE),
    ):
        for line in font.lines(text, room, most):
            is_when = font is CONDITION
            found.append(
                Text(
                    x,
                    y,
                    room,
                    font.line,
                    line,
                    font.size,
                    "muted" if is_when else "ink",
                    is_bold=font.is_bold,
                    is_italic=is_when,
                )
            )
            y += font.line
    return found


def above(arrow: Arrow, tracks: Tracks) -> float:
    """How much room the arrow needs above its middle."""
    return tracks.half + (_RISE if set(arrow.source) & set(arrow.target) else 0)


def drawn(arrow: Arrow, tracks: Tracks, y: float) -> Iterator[Shape]:
    """The arrow around a height, with the letters of those from whom it comes and to whom it goes.

    One line joins all of them: it has a head where it comes to one of the latter.
    """
    dash = DASHES if arrow.is_feedback else ()
    sources, targets = set(arrow.source), set(arrow.target)
    half = tracks.half
    for left, right in pairwise(sorted(sources | targets)):
        yield Line(tracks.x(left) + half, y, tracks.x(right) - half, y, "line", _STROKE, dash)
    for lane in sorted(sources & targets):
        x, edge = tracks.x(lane), y - half * (_DISC if tracks.lanes[lane].is_partner else 1)
        yield Loop(x - half * _DISC, x + half * _DISC, edge, y - half - _RISE, dash)
        yield Tip(x + half * _DISC, edge, "down")
    for lane in sorted(targets):
        if any(source < lane for source in sources):
            yield Tip(tracks.x(lane) - half, y, "right")
        if any(source > lane for source in sources):
            yield Tip(tracks.x(lane) + half, y, "left")
    for lane in sorted(sources | targets):
        yield from tracks.badge(lane, y, is_full=lane in targets)
