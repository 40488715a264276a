"""Texts that begin with a character that has a meaning of its own in YAML."""

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.faults.flow import text_at
from ksa.text.faults.lines import without_comment
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint, quoted, short

_NEVER_FIRST = frozenset("@`%")
_BLOCK = frozenset("|>")
_MARKS = frozenset("&*!?,%@`")
_MARKS_BETWEEN_BRACKETS = _MARKS | _BLOCK


def line_start(scene: Scene) -> Diagnostic | None:
    """A line, with neither field nor dash, that begins with `%`, `*` or the like."""
    for line in scene.suspects:
        mark = line.body[:1]
        if mark in _MARKS and not (line.is_structure or scene.open_flow):
            hint = Hint(
                _("a line cannot begin with `{mark}`").format(mark=mark),
                _("remove the line, or put `#` in front to make it a comment"),
            )
            start = line.start + line.indent
            return scene.finding(hint, start, start + 1)
    return None


def text_start(scene: Scene) -> Diagnostic | None:
    """A text that begins with `@`, `%`, `*` or the like."""
    start, end = _text(scene)
    if (
        scene.text[start : start + 1] not in (_MARKS_BETWEEN_BRACKETS if scene.open_flow else _MARKS)
        or not start <= scene.at <= end
    ):
        return None
    line, mark = scene.line_of(start), scene.text[start]
    if mark == "`":
        message = _("a text cannot begin with a backtick")
    else:
        message = _("a text cannot begin with `{mark}`").format(mark=mark)
    mended = short(line.replaced(start, end, quoted(scene.text[start:end])))
    hint = Hint(message, _("put quotes around the whole text: `{line}`").format(line=mended))
    return scene.finding(hint, start, start + 1)


def block_sign(scene: Scene) -> Diagnostic | None:
    """Text on the line of a `|` or `>`, which say that it begins on the next line."""
    line = scene.line
    mark, text = line.value[:1], line.plain_value[1:].strip(" \t")
    start = line.start + line.value_column
    if mark not in _BLOCK or line.opens_block_text or scene.open_flow or scene.at < start:
        return None
    below = scene.next_line(line)
    if below and not below.is_structure and below.indent > line.owner_column:
        hint = Hint(
            _("text on the same line as `{mark}`").format(mark=mark),
            _("move `{text}` to the next line, or remove the `{mark}`").format(text=short(text), mark=mark),
        )
        second = (start, start + 1, _("after this sign, the text begins on the next line"))
        return scene.finding(hint, start + line.value.index(text), line.end, second=second)
    hint = Hint(
        _("a text cannot begin with `{mark}`").format(mark=mark),
        _("put quotes around the whole text: `{line}`").format(
            line=short(line.replaced(start, start + len(line.plain_value), quoted(line.plain_value)))
        ),
    )
    return scene.finding(hint, start, start + 1)


def dash_behind_field(scene: Scene) -> Diagnostic | None:
    """A list that begins on the line of its field: `topics: - a`; or a dash that says that there is no value."""
    line = scene.line
    start = line.start + line.value_column
    item = line.plain_value
    if not line.name or scene.at != start or item.partition(" ")[0] != "-":
        return None
    mended = short(line.replaced(start, start + len(item), quoted(item)))
    below = scene.next_line(line)
    if (below and below.indent > line.column) or ": " in item:
        message = _("a list on the same line as its field")
        help_ = _("move `{item}` to the next line")
    elif item == "-":
        message = _("a dash in place of a value")
        help_ = _("leave the value out, or put quotes around the dash: `{line}`")
    else:
        message = _("a list on the same line as its field")
        help_ = _("move `{item}` to the next line; if the dash is part of the text, put quotes around it: `{line}`")
    return scene.finding(Hint(message, help_.format(item=short(item), line=mended)), start, start + 1)


def _text(scene: Scene) -> tuple[int, int]:
    """The offsets of the plain text in which, or before which, the parser stopped."""
    line, at = scene.line, scene.at
    if scene.open_flow:
        start = at if scene.text[at : at + 1] in _NEVER_FIRST | _BLOCK else at - 1
        return start, start + len(text_at(scene.text, start))
    start = at if scene.text[at : at + 1] in _NEVER_FIRST else line.start + line.value_column
    return start, line.start + max(len(without_comment(line.text)), start - line.start)
