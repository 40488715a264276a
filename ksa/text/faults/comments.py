"""Texts that a ` #` cuts off."""

from re import compile as pattern

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.faults.lines import Line
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint

_COMMENT = pattern(r"(?:^|[ \t])(#)")


def cut(scene: Scene) -> Diagnostic | None:
    """A text over several lines that stops at a ` #` because what follows counts as a remark."""
    line, above = scene.line, scene.above
    if not above or scene.is_name or line.is_structure or line.indent <= above.owner_column:
        return None
    before = Line(scene.source, line.number - 1)
    found = _COMMENT.search(before.text)
    if not found:
        return None
    at = before.start + found.start(1)
    if before.is_idle:
        message = _("a comment in the middle of a text")
        help_ = _("move the comment to a line of its own above the field")
    else:
        message = _("the text stops at ` #`: what follows counts as a comment")
        help_ = _("put quotes around the whole text, or move the comment to a line of its own above the field")
    second = (line.start + line.indent, line.end, _("this is no longer part of the text"))
    return scene.finding(Hint(message, help_), at, at + 1, second=second)
