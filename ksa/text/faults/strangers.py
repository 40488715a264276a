"""Lines that are no YAML at all: of a merge conflict, of a chat or a web page, or drawn for the eye."""

from itertools import islice
from re import MULTILINE
from re import compile as pattern

from ksa.diagnostic import Diagnostic, Label
from ksa.language import _
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint, short
from ksa.text.misread import foreign_bullet

_MOST_MARKERS = 12
_MARKER = pattern(r"^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|\Z)", MULTILINE)
_RULE = pattern(r"[-=_~+.*#]{4,}|\.{3}")
_REMARK = pattern(r"(//+|/\*|<!--)[ \t]*(.*?)[ \t]*(?:\*/|-->)?")


def merge_conflict(scene: Scene) -> Diagnostic | None:
    """Two versions of a piece of text, with the lines by which git marks them."""
    text = scene.source.text
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return None
    markers = [found.start() for found in islice(_MARKER.finditer(text), _MOST_MARKERS)]
    if all(text[at] in "=|" for at in markers):
        return None
    words = {
        "<": _("the first version begins here"),
        "|": _("the text as it was begins here"),
        "=": _("the second version begins here"),
        ">": _("the second version ends here"),
    }
    return Diagnostic(
        "invalid-yaml",
        _("two versions of the same text below each other (a merge conflict)"),
        tuple(Label(scene.source.name, scene.source.span(at, at + 7), words[text[at]]) for at in markers),
        _("choose which text stays; then remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`"),
    )


def code_fence(scene: Scene) -> Diagnostic | None:
    """Three backticks, as chats and Markdown put around code."""
    line = scene.line
    if not line.body.startswith("```"):
        return None
    hint = Hint(
        _("a line with three backticks does not belong here"),
        _("remove this line, and the one like it at the other end of the text"),
    )
    return scene.finding(hint, line.start + line.indent, line.end)


def drawn_rule(scene: Scene) -> Diagnostic | None:
    """A line of dashes or stars between two parts of the file."""
    for line in scene.suspects:
        if _RULE.fullmatch(line.body):
            hint = Hint(
                _("a line of `{marks}` does not belong here").format(marks=line.body[:4]),
                _("remove the line, or put `#` in front: `{line}`").format(line=short(f"# {line.body[:20]}")),
            )
            return scene.finding(hint, line.start + line.indent, line.end)
    return None


def foreign_remark(scene: Scene) -> Diagnostic | None:
    """A remark as other languages begin it: `//`, `/*`, `<!--`."""
    for line in scene.suspects:
        if found := _REMARK.fullmatch(line.body):
            hint = Hint(
                _("`{mark}` does not make a comment").format(mark=found[1]),
                _("begin a comment with `#`: `{line}`").format(line=short(f"# {found[2]}")),
            )
            start = line.start + line.indent
            return scene.finding(hint, start, start + len(found[1]))
    return None


def bullet(scene: Scene) -> Diagnostic | None:
    """A list item that begins with another mark than a dash."""
    for line in scene.suspects:
        if hint := foreign_bullet(line.body):
            start = line.start + line.indent
            return scene.finding(hint, start, start + len(line.body.split(maxsplit=1)[0]))
    return None
