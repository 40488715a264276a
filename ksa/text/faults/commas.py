"""Between brackets: a comma that is missing or one too many, and what stands where a comma belongs."""

from re import compile as pattern

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.faults.flow import Token, text_at
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint, quoted, short

_DASH = pattern(r"-(?=[ \t\r\n,\]}]|$)")
_DASHES = pattern(r"(?<=[\[{,])([ \t]*)-(?:[ \t]+|(?=[,\]}]|$))")
_SLUG = pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def needless(scene: Scene) -> Diagnostic | None:
    """A second comma, or the dash of a list, between brackets."""
    flow = scene.open_flow
    if not flow or not flow.tokens or flow.tokens[-1].kind not in {",", "[", "{"}:
        return None
    line = scene.line
    if scene.text.startswith(",", scene.at):
        message, mended = _("one comma too many"), line.replaced(scene.at, scene.at + 1, "")
    elif _DASH.match(scene.text, scene.at):
        message, mended = _("a dash between brackets"), _DASHES.sub(r"\1", line.body)
    else:
        return None
    return scene.finding(Hint(message, _("remove it: `{line}`").format(line=short(mended))), scene.at, scene.at + 1)


def missing(scene: Scene) -> Diagnostic | None:
    """No comma between two values: `["a" "b"]`, `{from: a to: b}`."""
    flow, mark = scene.open_flow, scene.text[scene.at : scene.at + 1]
    if not flow or not flow.tokens:
        return None
    last = flow.tokens[-1]
    if mark == ":" and last.kind == "text":
        return _before_colon(scene, flow.tokens[-2], last)
    if mark in {"[", "{"} and last.kind == "text":
        return _bracket_in_text(scene, last)
    if last.kind not in {'"', "]", "}"} or mark in {"", ":", "]", "}"}:
        return None
    text = text_at(scene.text, scene.at)
    opening = scene.text[last.start]
    if last.kind == '"' and len(text) > 1 and text.endswith(opening) and not text.startswith(opening):
        end = scene.at + len(text)
        mended = scene.line.replaced(last.start, end, quoted(scene.text[last.start + 1 : end - 1]))
        hint = Hint(
            _("a quote in the text ends it too early"),
            _("put the other kind of quotes around the whole text: `{line}`").format(line=short(mended)),
        )
        return scene.finding(hint, scene.at, end, second=(last.end - 1, last.end, _("the text ends here")))
    return _no_comma(scene, last.end, scene.at)


def _before_colon(scene: Scene, before: Token, token: Token) -> Diagnostic:
    """The comma missing before the last word of `a to` in `{from: a to: b}`, or else a colon within a text."""
    if before.kind == "text":
        return _no_comma(scene, before.end, token.start)
    text = scene.text[token.start : scene.at].rstrip(" \t")
    word = text.replace("\t", " ").rpartition(" ")[2]
    first = text[: -len(word)].rstrip(" \t")
    if first and (scene.knows_field(word) or (_SLUG.fullmatch(first) and word.islower())):
        return _no_comma(scene, token.start + len(first), token.start + len(text) - len(word))
    line = scene.line_of(token.start)
    end = scene.at + len(text_at(scene.text, scene.at))
    mended = short(line.replaced(token.start, end, quoted(scene.text[token.start : end])))
    hint = Hint(
        _("a colon and a space in a text without quotes"),
        _("put quotes around the whole text: `{line}`").format(line=mended),
    )
    return scene.finding(hint, scene.at, scene.at + 1)


def _bracket_in_text(scene: Scene, token: Token) -> Diagnostic:
    """The bracket that begins within a text without quotes: `[zie [1], dan 2]`."""
    text = scene.text[token.start : token.end].rstrip(" \t\r\n")
    hint = Hint(
        _("a bracket in a text without quotes"),
        _("put quotes around that text, or a comma before the bracket"),
    )
    second = (token.start, token.start + len(text), _("the text begins here"))
    return scene.finding(hint, scene.at, scene.at + 1, second=second)


def _no_comma(scene: Scene, start: int, end: int) -> Diagnostic:
    line = scene.line_of(start)
    mended = line.replaced(start, min(end, line.end), ", " if end < line.end else ",")
    hint = Hint(_("a comma is missing"), _("put a comma between the two: `{line}`").format(line=short(mended)))
    return scene.finding(hint, start, max(end, start + 1))
