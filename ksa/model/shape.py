"""What is wrong with the shape of a value that should be a record, in plain words."""

from typing import Any, NamedTuple

from pydantic import ValidationError

from ksa.diagnostic import Diagnostic, Label, RecordName
from ksa.language import _
from ksa.model.anatomy import part_at, parts
from ksa.model.fields import Item
from ksa.model.limits import MOST_FAULTS
from ksa.model.refusal import refused
from ksa.model.stray import Explained, first_of_each_cause, stray_at
from ksa.model.term_place import words_at
from ksa.model.term_wording import term_error
from ksa.model.unwanted import unwanted
from ksa.model.wording import empty, missing, unknown, wrong_type
from ksa.text.characters import is_veiled
from ksa.text.document import Value
from ksa.text.locate import Place, Route, dotted

_EITHER = "title or text"
"""What a goal needs one of."""
_MARK = "verified"
"""The one field that may not be left empty: without its value, an illustration would become a fact."""


class Fault(NamedTuple):
    """One thing that the model refused: the rule, what was expected, where in the file, and what stood there."""

    rule: str
    expected: str
    route: Route
    value: Any


def read_faults(
    model: type[Item], name: RecordName, place: Place, value: Value, error: ValidationError
) -> tuple[Item | None, list[Diagnostic]]:
    """Why a value is no record of this model, after the first try failed; or the record, if it is one after all."""
    faults = _faults(model, value, error)
    if blank := [fault.route for fault in faults if _is_blank_and_optional(model, fault)]:
        # Empty means absent: what has a default may be left empty too.
        value = _without(value, blank)
        try:
            return model.model_validate(value), []
        except ValidationError as left:
            faults = _faults(model, value, left)
    strays = {
        fault.route: stray_at(model, value, fault.route, fault.value)
        for fault in faults
        if fault.rule == "unknown-field"
    }
    together = first_of_each_cause(strays)
    explained = Explained(strays)
    found: list[Diagnostic] = []
    for fault in faults:
        if _is_veiled(fault):
            continue
        stray = strays.get(fault.route)
        if stray is None and (fault.rule != "missing-field" or not explained.covers(fault.route)):
            found.append(_diagnostic(name, place, fault, _words(model, place, fault)))
        elif stray and (instead := unwanted(name, place, fault.route, fault.value, stray)) is not None:
            found += instead
        elif stray and fault.route in together:
            found.append(_diagnostic(name, place, fault, unknown(together[fault.route], stray)))
    return None, found


def _faults(model: type[Item], value: Any, error: ValidationError) -> list[Fault]:  # noqa: ANN401 - a file holds any value
    found = error.errors(include_url=False, include_context=False)[:MOST_FAULTS]
    return [fault for details in found if (fault := _fault(model, value, details))]


def _fault(model: type[Item], record: Any, found: Any) -> Fault | None:  # noqa: ANN401 - pydantic's details are loosely typed
    kind, value, route = found["type"], found["input"], _route_in_file(record, found["loc"])
    part = part_at(model, route)
    if kind == "extra_forbidden":
        return Fault("unknown-field", "", route, value)
    if kind == "too_short" and value:
        return None  # its items were refused, each by itself
    if kind == "missing":
        return Fault("missing-field", "", route, None)
    is_field = bool(route) and isinstance(route[-1], str)
    if kind in {"too_short", "missing-field"} or (is_field and value in ("", None)):
        return Fault("missing-field", _EITHER if isinstance(value, dict) else "", route, value)
    expected = part.kind if part else "record"
    if not isinstance(value, str) or not value or expected == "record":
        return Fault("wrong-type", expected, route, value)
    return Fault(kind, found["msg"], route, value)


def _route_in_file(record: Any, loc: Route) -> Route:  # noqa: ANN401 - a file holds any value
    """The route without the positions that one value, where a list is expected, does not have."""
    route: Route = ()
    for step in loc:
        if isinstance(step, str) and isinstance(record, dict):
            record = record.get(step)
        elif isinstance(step, int) and isinstance(record, list):
            record = record[step]
        else:
            continue
        route = (*route, step)
    return route


def _is_veiled(fault: Fault) -> bool:
    """Whether characters that nobody sees are why: those are told of where they stand."""
    if fault.rule == "unknown-field":
        return is_veiled(str(fault.route[-1]))
    return fault.rule != "wrong-type" and isinstance(fault.value, str) and is_veiled(fault.value)


def _is_blank_and_optional(model: type[Item], fault: Fault) -> bool:
    if fault.rule != "missing-field" or (fault.value is not None and fault.value != []):
        return False
    if fault.route[-1] == _MARK:
        return False
    part = part_at(model, fault.route)
    return part is not None and isinstance(fault.route[-1], str) and not part.required


def _without(value: Any, routes: list[Route]) -> Any:  # noqa: ANN401 - a file holds any value
    """The value without the fields at these routes."""
    inside: dict[str | int, list[Route]] = {}
    for route in routes:
        inside.setdefault(route[0], []).append(route[1:])
    if isinstance(value, dict):
        return {name: _below(below, inside.get(name)) for name, below in value.items() if inside.get(name) != [()]}
    return [_below(below, inside.get(number)) for number, below in enumerate(value)]


def _below(value: Any, routes: list[Route] | None) -> Any:  # noqa: ANN401 - a file holds any value
    return _without(value, routes) if routes else value


def _diagnostic(name: RecordName, place: Place, fault: Fault, words: tuple[str, str]) -> Diagnostic:
    message, help_ = words
    field = dotted(fault.route)
    return Diagnostic(fault.rule, message, (_label(place, fault),), help_, record=name, field=field)


def _words(model: type[Item], place: Place, fault: Fault) -> tuple[str, str]:
    part = part_at(model, fault.route)
    if fault.expected == _EITHER:
        return _("a goal needs a `title` or a `text`"), _("write what the coalition wants")
    if fault.rule == "wrong-type" or part is None:
        expected = parts(part.item) if part and part.item else parts(model)
        return wrong_type(fault.expected, fault.value, fault.route, tuple(expected))
    if fault.rule == "missing-field":
        if part.name == _MARK:
            return empty(part)[0], _("write `verified: nee` when nobody has checked this; else take the line away")
        return empty(part) if _is_there(place, fault.route) else missing(part)
    return refused(fault.expected, fault.value, part)


def _label(place: Place, fault: Fault) -> Label:
    if fault.rule == "unknown-field":
        return place.key(*fault.route)
    if fault.rule == "missing-field":
        if fault.expected == _EITHER:
            return place.name(*fault.route)
        return place.key(*fault.route) if _is_there(place, fault.route) else place.name(*fault.route[:-1])
    if fault.rule == "invalid-term":
        error = term_error(fault.value)
        return words_at(place, fault.value, error.word_start, error.word_end, *fault.route)
    return place.at(*fault.route)


def _is_there(place: Place, route: Route) -> bool:
    parent = place.value(*route[:-1])
    return isinstance(parent, dict) and route[-1] in parent
