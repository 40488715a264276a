"""What is wrong with the fields of a record, in words: what a reader sees, and what to type instead."""

from typing import Any

from ksa.language import _
from ksa.model.anatomy import Part, parts
from ksa.model.stray import Stray
from ksa.text.hint import quoted, short
from ksa.text.locate import Route
from ksa.text.misread import misread

_NEEDS_QUOTES = tuple("%@&*!|>'\"#{}[],?`")


def unknown(fields: tuple[str, ...], stray: Stray) -> tuple[str, str]:
    """The message and the help for a field that its record does not have, and those that strayed together with it."""
    return _("unknown field `{field}`").format(field=short(fields[0])), _unknown_help(fields, stray)


def _unknown_help(fields: tuple[str, ...], stray: Stray) -> str:
    names = listed(tuple(map(short, fields)))
    if stray.inside:
        return _("write `- id: {field}`, and its fields below it, as deep as `id`").format(field=short(fields[0]))
    if stray.above is not None:
        return _("indent it less, as deep as the fields of the record around it: {names}").format(names=names)
    if stray.near:
        return did_you_mean(stray.near)
    if stray.below:
        return _("put it one level deeper, below {parents}: {names}").format(parents=either(stray.below), names=names)
    return _("fields that may stand here: {names}").format(names=listed(stray.known))


def missing(part: Part) -> tuple[str, str]:
    """The message and the help for a field that is not there."""
    return _("the field `{field}` is missing").format(field=part.name), _for_example(part)


def empty(part: Part) -> tuple[str, str]:
    """The message and the help for a field that is there without a value."""
    return _("the field `{field}` is empty").format(field=part.name), _for_example(part)


def _for_example(part: Part) -> str:
    if part.item:
        names = listed(tuple(below.name for below in parts(part.item).values() if below.required))
        return _("write `{field}:` and below it, indented: {names}").format(field=part.name, names=names)
    return _("write for example `{line}`").format(line=f"{part.name}: {_typed(part.example)}")


def _typed(example: Any) -> str:  # noqa: ANN401 - an example is whatever its field holds
    if isinstance(example, list):
        return f"[{', '.join(map(_typed, example))}]"
    return quoted(example) if example.startswith(_NEEDS_QUOTES) else str(example)


def wrong_type(expected: str, value: Any, route: Route, names: tuple[str, ...]) -> tuple[str, str]:  # noqa: ANN401 - a file holds any value
    """The message and the help for a value of the wrong form: a text, a list or fields where another was meant.

    `route` is where the value stands in its record, `names` are the fields that were expected there.
    """
    if value is None or value == "":
        return _("this list item is empty"), _("fill it in, or leave the dash out")
    if isinstance(value, str):
        return _text_instead(value, names)
    if isinstance(value, list):
        return _list_instead(expected, route)
    keys = listed(tuple(short(key) for key in list(value)[:3]))
    return (
        _("here belongs a text, and these are fields: {names}").format(names=keys),
        _("put the text in quotes when it holds a colon, or check the indentation"),
    )


def _text_instead(value: str, names: tuple[str, ...]) -> tuple[str, str]:
    hint = misread(value, names)
    if hint:
        return hint.message, hint.help
    message = _("here belong fields, and this is a text: `{text}`").format(text=short(_on_one_line(value)))
    return message, _("write the fields below it, indented, each as `{form}`").format(form=_("name: value"))


def _list_instead(expected: str, route: Route) -> tuple[str, str]:
    if expected == "record":
        return _("here belong fields, and this is a list"), _("leave out the dash, or check the indentation")
    field = next(step for step in reversed(route) if isinstance(step, str))
    if isinstance(route[-1], int):
        return _("an item of `{field}` is a list itself").format(field=field), _("leave the inner list out")
    return _("`{field}` takes one value, and this is a list").format(field=field), _("keep one of the values")


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def listed(names: tuple[str, ...]) -> str:
    """The names in a row, each in backticks."""
    return ", ".join(f"`{name}`" for name in names)


def either(names: tuple[str, ...] | list[str]) -> str:
    """The names with "or" between them, each in backticks."""
    return _(" or ").join(f"`{name}`" for name in names)


def make_a_list(values: tuple[str, ...]) -> str:
    """The advice to put several values, typed with commas between them, in brackets."""
    return _("put the values in a list: `[{values}]`").format(values=", ".join(values))


def did_you_mean(names: tuple[str, ...] | list[str]) -> str:
    """The question whether one of these names was meant."""
    return _("did you mean {names}?").format(names=either(names))
