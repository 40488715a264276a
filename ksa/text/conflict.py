"""Merge conflicts: two versions of the same text, between the lines by which git marks them."""

from itertools import islice
from re import MULTILINE, finditer, search

from ksa.diagnostic import Diagnostic, Label
from ksa.language import _
from ksa.text.source import SourceFile

_MOST_MARKERS = 12
# Compiled when first used: most runs meet no conflict.
_MARKER = r"^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|\Z)"
_WITH_ITS_NAME = r"^(?:<{7}|>{7}) "


def is_surely_conflict(text: str) -> bool:
    """Whether a line is one of git's, with the name of a branch behind it, and not perhaps a line drawn by hand."""
    # One sign is sooner looked for than seven, and most files do not have it.
    may_be = ("<" in text and "<<<<<<< " in text) or (">" in text and ">>>>>>> " in text)
    return may_be and bool(search(_WITH_ITS_NAME, text, MULTILINE))


def conflict(source: SourceFile) -> Diagnostic | None:
    """The finding (rule `invalid-yaml`) for a source with git's lines; a row of `=` alone is none of those."""
    text = source.text
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return None
    markers = [found.start() for found in islice(finditer(_MARKER, text, MULTILINE), _MOST_MARKERS)]
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
        tuple(Label(source.name, source.span(at, at + 7), words[text[at]]) for at in markers),
        _("choose which text stays; then remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`"),
    )
