"""What a model is made of: its fields, as readers of the YAML know them."""

from functools import cache
from types import NoneType
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from pydantic.fields import FieldInfo

from ksa.model.date import Date, Period
from ksa.model.fields import Item, OneOf, Pattern, Several
from ksa.model.number import Number
from ksa.model.phases import Phases
from ksa.model.reference import Ref
from ksa.model.term import Term
from ksa.model.vocabulary import Vocabulary

_NAMED = {Date: "date", Period: "period", Number: "number", Phases: "phases", Term: "term", bool: "yes or no"}


class Part(NamedTuple):
    """A field of a model, under the name that stands in the YAML.

    `kind` names its type ("text", "date", "mail address", …); `item` is the model of a nested record, `ref` the records
    that it may name, `vocabulary` its possible values. `many` says whether it may be a list.
    """

    name: str
    kind: str
    required: bool
    many: bool
    item: type[Item] | None
    ref: Ref | None
    vocabulary: Vocabulary | None
    description: str
    example: Any


@cache
def parts(model: type[Item]) -> dict[str, Part]:
    """The fields of a model by their name in the YAML, its own before the marks that all models share."""
    shared = () if model is Item else tuple(Item.model_fields)
    own = {name: field for name, field in model.model_fields.items() if name not in shared}
    marks = {name: model.model_fields[name] for name in shared}
    return {field.alias or name: _part(field.alias or name, field) for name, field in {**own, **marks}.items()}


def _part(name: str, field: FieldInfo) -> Part:
    layers = [*field.metadata, *_layers(field.annotation)]
    item = next((layer for layer in layers if isinstance(layer, type) and issubclass(layer, Item)), None)
    ref = next((layer for layer in layers if isinstance(layer, Ref)), None)
    choice = next((layer for layer in layers if isinstance(layer, OneOf)), None)
    several = next((layer for layer in layers if isinstance(layer, Several)), None)
    form = next((layer.expected for layer in layers if isinstance(layer, Pattern)), "")
    named = next((_NAMED[layer] for layer in layers if isinstance(layer, type) and layer in _NAMED), "")
    return Part(
        name=name,
        kind="record" if item else "reference" if ref else "choice" if choice else form or named or "text",
        required=field.is_required() and (several is None or several.least > 0),
        many=several is not None or named == "phases",
        item=item,
        ref=ref,
        vocabulary=choice.vocabulary if choice else None,
        description=field.description or "",
        example=field.examples[0] if field.examples else None,
    )


def _layers(annotation: Any) -> list[Any]:  # noqa: ANN401 - annotations are anything
    """The types and marks that an annotation is built of, from the outside in."""
    if get_origin(annotation) is Annotated:
        inner, *marks = get_args(annotation)
        return [*marks, *_layers(inner)]
    arguments = [argument for argument in get_args(annotation) if argument not in (NoneType, ...)]
    if not arguments:
        return [annotation]
    return [layer for argument in arguments for layer in _layers(argument)]


def model_at(model: type[Item], route: tuple[str | int, ...]) -> type[Item] | None:
    """The model of the record that stands at a route within a record of this model; None where none does."""
    found: type[Item] | None = model
    for step in route:
        if isinstance(step, str):
            part = parts(found).get(step) if found else None
            found = part.item if part else None
    return found


def part_at(model: type[Item], route: tuple[str | int, ...]) -> Part | None:
    """The field at a route within a record of this model; None where the route ends in no field."""
    names = [step for step in route if isinstance(step, str)]
    parent = model_at(model, tuple(names[:-1])) if names else None
    return parts(parent).get(names[-1]) if parent and names else None


@cache
def references(model: type[Item]) -> dict[str, Any]:
    """Where a model names other records: a `Ref` or a nested such dict by field name, other fields left out."""
    found: dict[str, Any] = {}
    for name, part in parts(model).items():
        below = part.ref or (references(part.item) if part.item else None)
        if below:
            found[name] = below
    return found
