"""Spaces that are missing or are no spaces: tabs, hard spaces, nothing after a colon or a dash."""

from re import MULTILINE, Match
from re import compile as pattern

from ksa.diagnostic import Diagnostic
from ksa.language import _, ngettext
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint
from ksa.text.misread import colon_without_space, dash_without_space

_TABS = pattern(r"\t+")
_LINE_WITH_TAB = pattern(r"^[ ]*\t", MULTILINE)
_ODD = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000"
_ANY_ODD = pattern(rf"[{_ODD}]")
_ODD_SPACE = pattern(rf"[ \t]*(?:-[ \t]+)*(?:-|[\w-]+:)?([{_ODD}])")
_ODD_MARGIN = pattern(rf"^[ \t]*([{_ODD}])[{_ODD} \t]*(?:-[ \t]|[\w-]+:(?=[ \t\r\n]|\Z))", MULTILINE)


def tab(scene: Scene) -> Diagnostic | None:
    """A tab where only spaces count."""
    text = scene.source.text
    found = _TABS.match(text, scene.at) or _TABS.search(text, scene.line.start, scene.line.start + scene.line.indent)
    if not found:
        return None
    start, end = found.span()
    if start >= scene.line.start + scene.line.indent:
        hint = Hint(_("a tab where a space belongs"), _("type a space instead of the tab"))
        return scene.finding(hint, start, end)
    hint = Hint(
        _("this line begins with a tab, and only spaces count"),
        _("type spaces instead of the tab: two for each step to the right"),
    )
    others = len(_LINE_WITH_TAB.findall(text)) - 1
    note = others and ngettext(
        "{count} more line begins with a tab; in VS Code, F1 and `Convert Indentation to Spaces` mends all at once",
        "{count} more lines begin with a tab; in VS Code, F1 and `Convert Indentation to Spaces` mends all at once",
        others,
    ).format(count=others)
    return scene.finding(hint, start, end, note=note or "")


def odd_space(scene: Scene) -> Diagnostic | None:
    """A space that looks like one but is another character."""
    starts = (found for line in scene.suspects if (found := _ODD_SPACE.match(scene.text, line.start, line.end)))
    # Such a line closes all that is open above it, and the parser stops far below.
    margins = _ODD_MARGIN.finditer(scene.text, 0, scene.line.end) if _ANY_ODD.search(scene.text) else ()
    found = next(starts, None) or max(margins, key=Match.start, default=None)
    if not found:
        return None
    hint = Hint(
        _("a special space (`{code}`) where an ordinary one belongs").format(code=f"\\u{ord(found[1]):04x}"),
        _("remove it and press the space bar"),
    )
    note = _("such spaces come along when text is copied from Word, a mail or a web page")
    return scene.finding(hint, found.start(1), found.end(1), note=note)


def colon(scene: Scene) -> Diagnostic | None:
    """No space after the colon of a field."""
    for line in scene.suspects:
        if not line.name and (hint := colon_without_space(line.body)):
            at = line.start + line.text.index(":", line.column)
            return scene.finding(hint, at, at + 1)
    return None


def dash(scene: Scene) -> Diagnostic | None:
    """No space after the dash of a list item."""
    for line in scene.suspects:
        if hint := dash_without_space(line.text[line.column :]):
            at = line.start + line.column
            return scene.finding(hint, at, at + 1)
    return None
