"""Brackets that are never closed or opened, and what stands behind them."""

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.faults.fields import two_fields
from ksa.text.faults.flow import OPENERS, read_flow
from ksa.text.faults.lines import without_comment
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint, quoted, short


def never_closed(scene: Scene) -> Diagnostic | None:
    """A bracket after which the next field or the end of the file comes."""
    flow = scene.open_flow
    torn = scene.torn(flow.start, flow.end) if flow else None
    if not flow or not (torn or scene.is_over):
        return None
    opened = read_flow(scene.text, flow.start, torn.start).opened if torn else flow.opened
    last = scene.last_line_above(torn)
    end = last.start + len(without_comment(last.text).rstrip(","))
    closers = "".join(OPENERS[scene.text[at]] for at in reversed(opened))
    start = opened[-1]
    hint = Hint(
        _("the bracket `{bracket}` is never closed").format(bracket=scene.text[start]),
        _("put `{bracket}` at the end: `{line}`").format(
            bracket=short(closers), line=short(last.replaced(end, last.end, closers))
        ),
    )
    second = (end, end, _("the list seems to end here")) if last.number != scene.line_of(start).number else None
    return scene.finding(hint, start, start + 1, second=second)


def wrong_closer(scene: Scene) -> Diagnostic | None:
    """A bracket that is closed with one of the other kind, or not before the one around it is."""
    flow = scene.open_flow
    closer = scene.text[scene.at : scene.at + 1]
    if not flow or not flow.opened or closer not in {"]", "}"} or OPENERS[scene.text[flow.opened[-1]]] == closer:
        return None
    start = flow.opened[-1]
    bracket, wanted = scene.text[start], OPENERS[scene.text[start]]
    if any(OPENERS[scene.text[at]] == closer for at in flow.opened):
        message = _("the bracket `{bracket}` is never closed").format(bracket=bracket)
        mended = scene.line.replaced(scene.at, scene.at, wanted)
    else:
        message = _("the bracket `{bracket}` is closed with `{closer}`").format(bracket=bracket, closer=closer)
        mended = scene.line.replaced(scene.at, scene.at + 1, wanted)
    hint = Hint(message, _("put `{bracket}` there: `{line}`").format(bracket=wanted, line=short(mended)))
    return scene.finding(hint, scene.at, scene.at + 1, second=(start, start + 1, _("it opens here")))


def after_bracket(scene: Scene) -> Diagnostic | None:
    """Text, a comma or one more bracket behind a list that is closed already."""
    flow, line = scene.flow, scene.line
    if not flow or not line.start <= flow.end <= scene.at:
        return None
    end = line.start + len(without_comment(line.text))
    rest = scene.text[flow.end : end].strip(" \t")
    start = end - len(rest)
    if rest in {",", "]", "}"}:
        message = _("one comma too many") if rest == "," else _("one bracket too many")
        hint = Hint(message, _("remove it: `{line}`").format(line=short(line.replaced(flow.end, end, ""))))
        return scene.finding(hint, start, end)
    if found := two_fields(scene, line, start):
        return found
    mended = short(line.replaced(flow.start, end, quoted(scene.text[flow.start : end])))
    hint = Hint(
        _("text after the closing bracket"),
        _("put quotes around a text that begins with a bracket: `{line}`").format(line=mended),
    )
    return scene.finding(hint, start, end, second=(flow.end - 1, flow.end, _("the list ends here")))


def never_opened(scene: Scene) -> Diagnostic | None:
    """A closing bracket on a line of its own, with nothing that it closes."""
    mark = scene.text[scene.at : scene.at + 1]
    if scene.open_flow or mark not in {"]", "}"}:
        return None
    hint = Hint(
        _("the bracket `{bracket}` was never opened").format(bracket=mark),
        _("remove it, or put `{bracket}` where the list begins").format(bracket={"]": "[", "}": "{"}[mark]),
    )
    return scene.finding(hint, scene.at, scene.at + 1)
