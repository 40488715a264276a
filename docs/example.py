"""An example record, typed as a coordinator would type it, from the examples of the fields."""

from collections.abc import Iterator
from textwrap import wrap
from typing import Any

from ksa.model.anatomy import Part, parts
from ksa.model.fields import Item
from ksa.model.kinds import BY_KEY

_WIDTH = 100
_STEP = "  "
_MARK = "verified: nee"
_NEVER_FIRST = "!&*?|>@%`\"'#,[]{}:-=~ "


def example(key: str, without: frozenset[str] = frozenset()) -> str:
    """The YAML of one record of the kind that this key announces, marked as an illustration.

    The fields in `without` are left out; a field of a nested record is named by its way there: `contacts.areas`.
    """
    kind = BY_KEY[key]
    is_single = key == kind.name
    lines = [*_record(kind.model, without, airy=is_single), *([""] if is_single else []), _MARK]
    return "\n".join([f"{key}:", *_indented(lines if is_single else _item(lines), _STEP)])


def _record(model: type[Item], without: frozenset[str], *, airy: bool = False) -> list[str]:
    lines: list[str] = []
    was_nested = False
    for part in parts(model).values():
        if part.name in without or is_shared_mark(part):
            continue
        if lines and airy and (part.item or was_nested):
            lines.append("")
        lines += _field(part, frozenset(name.partition(".")[2] for name in without if name.startswith(f"{part.name}.")))
        was_nested = part.item is not None
    return lines


def is_shared_mark(part: Part) -> bool:
    """Whether a field is one of the marks that every record may have, and this record needs it no more than others."""
    return part.name in Item.model_fields and not part.required


def _field(part: Part, without: frozenset[str]) -> Iterator[str]:
    if part.item:
        nested = _record(part.item, without)
        yield f"{part.name}:"
        yield from _indented(_item(nested) if part.many else nested, _STEP)
        return
    value = typed(part.example)
    if len(part.name) + len(value) + len(_STEP) * 3 <= _WIDTH:
        yield f"{part.name}: {value}"
    elif isinstance(part.example, list):
        yield f"{part.name}:"
        yield from (f"{_STEP}- {typed(value)}" for value in part.example)
    else:
        yield f"{part.name}: >-"
        yield from _indented(wrap(part.example, _WIDTH - len(_STEP) * 4), _STEP)


def _item(lines: list[str]) -> list[str]:
    first, *rest = lines
    return [f"- {first}", *_indented(rest, _STEP)]


def _indented(lines: list[str], by: str) -> list[str]:
    return [f"{by}{line}" if line else "" for line in lines]


def typed(value: Any) -> str:  # noqa: ANN401 - an example is a text or a list of texts
    """A value on one line, with quotes only where they are needed."""
    if isinstance(value, list):
        return "[" + ", ".join(_quoted(each, ",[]{}") for each in value) + "]"
    return _quoted(value)


def _quoted(text: str, besides: str = "") -> str:
    is_plain = (
        text[:1] not in _NEVER_FIRST
        and ": " not in text
        and " #" not in text
        and not text.endswith(":")
        and not any(sign in text for sign in besides)
    )
    return text if is_plain else "'" + text.replace("'", "''") + "'"
