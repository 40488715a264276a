"""The words of the steps in a picture of a chain."""

from ksa.language import _
from ksa.render.chain.measure import Font
from ksa.render.chain.shapes import Text
from ksa.report.document import Arrow

NUMBER = Font(13, 17, is_bold=True)
ACTION = Font(13, 17)
CONDITION = Font(12, 16)
TERM = Font(12, 16, is_bold=True)

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
