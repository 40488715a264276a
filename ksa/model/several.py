"""Several ids or words that were typed as one text, and how they are typed apart."""

from collections.abc import Callable
from re import compile as pattern

from ksa.diagnostic import Label
from ksa.language import _
from ksa.model.wording import either, make_a_list
from ksa.text.hint import short
from ksa.text.locate import Place, Route
from ksa.text.misread import dash_without_space

_BETWEEN = pattern(r"[\s,;/+&|()\[\]{}]+")
_AND = frozenset({"", "en", "of"})


def several(text: str, is_known: Callable[[str], bool]) -> tuple[str, ...]:
    """The ids or words in a text that holds two or more of them and nothing else; empty for any other text."""
    names = tuple(name for word in _BETWEEN.split(text) if (name := word.lstrip("-")) not in _AND)
    return names if len(names) > 1 and all(map(is_known, names)) else ()


def typed_apart(place: Place, route: Route, names: tuple[str, ...], *, many: bool) -> str:
    """The help for several names that stand as one text at a route; `many` tells whether a list may stand there."""
    if not many:
        return _("here belongs one value: choose {names}").format(names=either(names))
    if _has_dash(place, route):
        items = ", ".join(f"`- {name}`" for name in names)
        return _("put each on a line of its own, with a dash: {items}").format(items=items)
    return make_a_list(names)


def list_lost(place: Place, route: Route, text: str) -> tuple[str, str, Label] | None:
    """The message, the help and the place when no list was read for want of a space behind its dashes; else None."""
    start, _end = place.locator.value((*place.route, *route))
    source = place.locator.document.source
    hint = dash_without_space(text.split(maxsplit=1)[0]) if source.text.startswith("-", start) else None
    return (hint.message, hint.help, place.locator.label((start, start + 1))) if hint else None


def item_lost(place: Place, route: Route) -> tuple[str, str, Label] | None:
    """The message, the help and the place when an item has a second line, which lacks its dash; else None."""
    line = _second_line(place, route) if _has_dash(place, route) else ""
    if not line:
        return None
    message = _("no dash before `{name}`").format(name=short(line))
    help_ = _("put a dash and a space before it: `{line}`").format(line=short(f"- {line}"))
    return message, help_, place.within(line, *route)


def _second_line(place: Place, route: Route) -> str:
    """What stands on the second line of a text; empty when it has one line."""
    start, end = place.locator.value((*place.route, *route))
    lines = place.locator.document.source.text[start:end].splitlines()
    return lines[1].strip() if len(lines) > 1 else ""


def _has_dash(place: Place, route: Route) -> bool:
    """Whether the value at a route is a list item behind a dash, and not between brackets."""
    if not isinstance(route[-1], int):
        return False
    start, _end = place.locator.value((*place.route, *route))
    source = place.locator.document.source
    return source.text[source.line_starts[source.place(start)[0] - 1] : start].rstrip(" ").endswith("-")
