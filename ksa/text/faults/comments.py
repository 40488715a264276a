"""Texts that a ` #` cuts off."""

from itertools import islice
from re import compile as pattern

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.faults.flow import OPENERS, read_flow
from ksa.text.faults.lines import Line
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint, quoted, short

_COMMENT = pattern(r"(?:^|[ \t])(#)")
_GLUED = pattern(r"(?<=[ \t])#(?=\w)[^\r\n]*")
_MOST_GLUED = 10
_NAME = pattern(r"[ \t]*[^\s:]+:[ \t]+")
_END = pattern(r"[,\[\]{}]")


def in_brackets(scene: Scene) -> Diagnostic | None:
    """A text between brackets that stops at a ` #`, so that the closing bracket counts as a remark too."""
    flow = scene.open_flow
    if not flow:
        return None
    for found in islice(_GLUED.finditer(scene.text, flow.start, scene.at), _MOST_GLUED):
        at = found.start()
        before = read_flow(scene.text, flow.start, at)
        is_quoted = before.quote is not None and not 0 <= before.quote.end <= at
        if is_quoted or not any(OPENERS[scene.text[opener]] in found[0] for opener in before.opened):
            continue
        line = scene.line_of(at)
        start, end = _whole(line, at - line.start)
        item = line.text[start:end]
        mended = line.replaced(line.start + start, line.start + end, quoted(item))
        hint = Hint(
            _("the text stops at ` #`: what follows counts as a comment"),
            _("put quotes around the whole text: `{line}`").format(line=short(mended)),
        )
        return scene.finding(hint, at, at + 1)
    return None


def _whole(line: Line, at: int) -> tuple[int, int]:
    """The columns of the text between commas or brackets that a column is in."""
    start = max(line.text.rfind(sign, 0, at) for sign in ",[]{}") + 1
    if found := _NAME.match(line.text, start, at):
        start = found.end()
    end = _END.search(line.text, at)
    piece = line.text[start : end.start() if end else None]
    return start + len(piece) - len(piece.lstrip(" \t")), start + len(piece.rstrip(" \t"))


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
