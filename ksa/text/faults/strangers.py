"""Lines that are no YAML at all: of a merge conflict, of a chat or a web page, or drawn for the eye."""

from re import compile as pattern

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.conflict import conflict
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint, short
from ksa.text.misread import foreign_bullet

_RULE = pattern(r"[-=_~+.*#]{4,}|\.{3}")
_REMARK = pattern(r"(//+|/\*|<!--)[ \t]*(.*?)[ \t]*(?:\*/|-->)?")


def merge_conflict(scene: Scene) -> Diagnostic | None:
    """Two versions of a piece of text, with the lines by which git marks them."""
    return conflict(scene.source)


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
