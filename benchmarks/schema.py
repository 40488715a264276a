"""A JSON Schema that asks of one file what the models ask of it, as far as a JSON Schema can.

It cannot say what holds between records: that an id is unique, that a reference leads somewhere. Nor can it say what a
loader has made away with before the schema is asked: zeros in front, the point in `2.400`, comments, positions.
"""

from collections.abc import Iterator

from benchmarks.forms import Form, form
from ksa.model.anatomy import Part, parts
from ksa.model.fields import Item, NotAnActor
from ksa.model.kinds import BY_KEY, KINDS
from ksa.model.profile import Goal
from ksa.model.vocabulary import OUTSIDE_ACTOR, THE_COALITION

_NOTHING = "null"
_NEVER_EMPTY = "verified"
"""The one field that has a default and may not be left empty all the same."""
_BETWEEN_FIELDS: dict[type[Item], Form] = {Goal: {"anyOf": [{"required": ["title"]}, {"required": ["text"]}]}}
"""What a model checks beyond its fields."""


def schema() -> Form:
    """The schema of a file."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": ["object", _NOTHING],
        "properties": {
            key: _one_or_more(_record(kind.model), 0, may_be_empty=key == kind.plural) for key, kind in BY_KEY.items()
        },
        "additionalProperties": False,
        "definitions": {model.__name__: _fields(model) for model in _models()},
    }


def _models() -> Iterator[type[Item]]:
    """Every model, nested ones too."""
    waiting = [kind.model for kind in KINDS]
    while waiting:
        model = waiting.pop()
        yield model
        waiting += [part.item for part in parts(model).values() if part.item]


def _record(model: type[Item]) -> Form:
    return {"$ref": f"#/definitions/{model.__name__}"}


def _fields(model: type[Item]) -> Form:
    return {
        "type": "object",
        "properties": {name: _field(model, part) for name, part in parts(model).items()},
        "required": [name for name, part in parts(model).items() if part.required],
        "additionalProperties": False,
        **_BETWEEN_FIELDS.get(model, {}),
    }


def _field(model: type[Item], part: Part) -> Form:
    may_be_empty = not part.required and part.name != _NEVER_EMPTY
    one = _record(part.item) if part.item else form(part)
    if part.name == "id" and any(isinstance(mark, NotAnActor) for mark in model.model_fields["id"].metadata):
        one = {**one, "not": {"enum": [*OUTSIDE_ACTOR.labels, THE_COALITION]}}
    if part.many:
        return _one_or_more(one, int(part.required), may_be_empty=may_be_empty)
    return _or_nothing(one) if may_be_empty else one


def _one_or_more(one: Form, least: int, *, may_be_empty: bool) -> Form:
    """A list, or one value: by its type, not by trying both, so that the faults of the right one are told."""
    return {
        "if": {"type": "array"},
        "then": {"items": one, "minItems": least},
        "else": _or_nothing(one) if may_be_empty else one,
    }


def _or_nothing(one: Form) -> Form:
    if "enum" in one:
        return {"enum": [*one["enum"], None]}
    if "type" in one:
        return {**one, "type": [*one["type"], _NOTHING]}
    return {"anyOf": [one, {"type": _NOTHING}]}
