"""Quotes that are never closed, and backslashes between them."""

from re import DOTALL
from re import compile as pattern

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.faults.flow import Quote, text_at
from ksa.text.faults.lines import Line, without_comment
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint, quoted, short

_APOSTROPHE = pattern(r"'(?:s|t|n|k|m|r|er|ns|ie)[ -]")
_CURLY = frozenset("“”„‟‘’")
_STRAIGHT = frozenset("'\"")
_NAME = pattern(r"[\w-]+(?=:(?:[ \t]|$))")
_ESCAPE = pattern(r"\\(?:(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[0abtnvfre \"/\\N_LP\t\r\n])|.)", DOTALL)


def apostrophe(scene: Scene) -> Diagnostic | None:
    """A text that begins with an apostrophe: `'s nachts bellen`."""
    quote = scene.quote
    if not quote or not _APOSTROPHE.match(scene.text, quote.start):
        return None
    line = scene.line_of(quote.start)
    end = end_of_text(scene, line, quote)
    if quote.end == end:
        return None
    mended = short(line.replaced(quote.start, end, quoted(scene.text[quote.start : end])))
    hint = Hint(
        _("the text begins with an apostrophe, which counts as a quote"),
        _("put quotes around the whole text: `{line}`").format(line=mended),
    )
    return scene.finding(hint, quote.start, quote.start + 1)


def never_closed(scene: Scene) -> Diagnostic | None:
    """A quoted text that runs on into the fields below it, or to the end of the file."""
    quote = scene.quote
    if not quote:
        return None
    torn = scene.torn(*quote)
    if quote.end >= 0 and not torn and not _holds_comma(scene, quote):
        return None
    opening = scene.line_of(quote.start)
    last = opening if quote.end >= 0 and not torn else scene.last_line_above(torn)
    end = end_of_text(scene, last, quote)
    mark = scene.text[quote.start]
    if _is_other_quote(scene.text[quote.start : end]):
        return _closed_with_other(scene, quote, last, end)
    if scene.text.startswith("\\" + mark, end - 2):
        return _closed_with_backslash(scene, quote, last, end)
    hint = Hint(
        _("the quote `{mark}` is never closed").format(mark=mark),
        _("put `{mark}` at the end of the text too: `{line}`").format(
            mark=mark, line=short(last.replaced(end, end, mark))
        ),
    )
    second = (end, end, _("the text seems to end here")) if last.number != opening.number else None
    return scene.finding(hint, quote.start, quote.start + 1, second=second)


def escape(scene: Scene) -> Diagnostic | None:
    """A backslash between double quotes that is followed by something that YAML does not know."""
    quote = scene.quote
    if not quote or scene.text[quote.start] != '"' or scene.torn(*quote):
        return None
    for found in _ESCAPE.finditer(scene.text, quote.start, scene.at + 10):
        if found[1] is None and found.start() <= scene.at:
            line = scene.line_of(found.start())
            message = _("between double quotes, `{text}` does not count as plain text").format(text=found[0])
            return scene.finding(Hint(message, _single_quotes(line, *quote)), found.start(), found.end())
    return None


def end_of_text(scene: Scene, line: Line, quote: Quote) -> int:
    """The offset where the quoted text seems to end on a line: before what may follow it there."""
    start = max(line.start + line.indent, quote.start + 1)
    if scene.flow:
        return start + len(text_at(scene.text, start))
    if line.start + line.column == quote.start and (name := _NAME.match(scene.text, start, line.end)):
        return name.end()
    text = scene.text[start : line.end]
    return start + len(text if text[-1:] in _CURLY else without_comment(text))


def _holds_comma(scene: Scene, quote: Quote) -> bool:
    """Whether a quoted text between brackets ends with a comma, so that its last quote opens the next text."""
    return scene.flow is not None and scene.text[quote.start + 1 : quote.end - 1].rstrip(" ").endswith(",")


def _is_other_quote(text: str) -> bool:
    """Whether a text that begins with a quote ends with one of another kind, which it has nowhere else."""
    last = text[-1]
    return last in _CURLY or (last in _STRAIGHT and last != text[0] and text.count(last) == 1)


def _closed_with_other(scene: Scene, quote: Quote, last: Line, end: int) -> Diagnostic:
    mark, other = scene.text[quote.start], scene.text[end - 1]
    hint = Hint(
        _("the text begins with `{mark}` but ends with `{other}`").format(mark=mark, other=other),
        _("type the same straight quote at both ends: `{line}`").format(line=short(last.replaced(end - 1, end, mark))),
    )
    return scene.finding(hint, end - 1, end, second=(quote.start, quote.start + 1, _("the text begins here")))


def _closed_with_backslash(scene: Scene, quote: Quote, last: Line, end: int) -> Diagnostic:
    message = _("`{text}` does not close a text between double quotes").format(text=scene.text[end - 2 : end])
    hint = Hint(message, _single_quotes(last, quote.start, end))
    return scene.finding(hint, end - 2, end, second=(quote.start, quote.start + 1, _("the text begins here")))


def _single_quotes(line: Line, start: int, end: int) -> str:
    """What to do about backslashes; with the line mended when it holds both quotes, at `start` and before `end`."""
    if not line.start <= start < end <= line.end:
        return _("put single quotes around the text")
    inner = line.text[start + 1 - line.start : end - 1 - line.start].replace("'", "''").replace('\\"', '"')
    words = _("put single quotes around the text: `{line}`")
    return words.format(line=short(line.replaced(start, end, f"'{inner}'")))
