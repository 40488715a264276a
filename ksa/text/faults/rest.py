"""What stands after the quote with which a text already ended."""

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.faults.fields import two_fields
from ksa.text.faults.lines import without_comment
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint, quoted, short


def after_quote(scene: Scene) -> Diagnostic | None:
    """Text after a closing quote: `"Hoi" zei zij`."""
    if not scene.quote or scene.flow or not 0 <= scene.quote.end <= scene.at:
        return None
    start, end = scene.quote
    line = scene.line_of(end)
    rest = without_comment(scene.text[end : line.end])
    if not rest.strip(" \t") or scene.line_of(start).number != line.number:
        return _far_after_quote(scene, end)
    stop = end + len(rest)
    rest = rest.lstrip(" \t")
    if rest.startswith(","):
        return _list_without_brackets(scene, start, stop)
    if found := two_fields(scene, line, stop - len(rest)):
        return found
    whole = scene.text[start:stop]
    if len(rest) > 1 and whole.endswith(whole[0]) and scene.text[end] not in " \t":
        message, mended = _("a quote in the text ends it too early"), quoted(whole[1:-1])
    else:
        message, mended = _("text after the closing quote"), quoted(whole)
    words = _("put the other kind of quotes around the whole text: `{line}`")
    hint = Hint(message, words.format(line=short(line.replaced(start, stop, mended))))
    return scene.finding(hint, stop - len(rest), stop, second=(end - 1, end, _("the text ends here")))


def _list_without_brackets(scene: Scene, start: int, stop: int) -> Diagnostic:
    """The finding for `"a", "b"`, which YAML takes for the text `a` with something behind it."""
    line = scene.line_of(start)
    texts = scene.text[start:stop].rstrip(",")
    hint = Hint(
        _("a list with commas needs square brackets"),
        _("put brackets around it: `{line}`").format(line=short(line.replaced(start, stop, f"[{texts}]"))),
    )
    return scene.finding(hint, start, stop)


def _far_after_quote(scene: Scene, end: int) -> Diagnostic | None:
    """The finding for a text over several lines that was closed before its last words."""
    line = scene.line_of(scene.at)
    if line.is_idle or (line.is_structure and line.number != scene.line_of(end).number):
        return None
    hint = Hint(
        _("text after the closing quote"),
        _("move the closing quote to the end of the text"),
    )
    stop = line.start + len(without_comment(line.text))
    return scene.finding(hint, scene.at, stop, second=(end - 1, end, _("the text ends here")))
