"""A field that stands where its record has none: what was probably meant by it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from ksa.language.near import near
from ksa.model.anatomy import model_at, parts
from ksa.model.dutch_names import FIELD_FOR
from ksa.model.fields import Item
from ksa.text.locate import Route

_NAMES = ("name", "title", "label")
"""Every kind of record is called by one of these, and they are easily mixed up."""


class Stray(NamedTuple):
    """What an unknown field may have been meant for.

    `near` are fields of the same record that it looks like. `above` is the route of the record around it that has such
    a field, and has it not yet: it is indented too far. `below` are the fields of the record that hold items with such
    a field. `inside` are the record's own fields that stand below it: it is an id where fields belong. `known` are all
    fields that may stand in its place.
    """

    near: tuple[str, ...]
    above: Route | None
    below: tuple[str, ...]
    inside: tuple[str, ...]
    known: tuple[str, ...]

    @property
    def cause(self) -> object:
        """What it shares with neighbours that strayed in the same way; None when it stands alone."""
        if self.inside:
            return "id"
        if self.above is not None:
            return ("above", self.above)
        return self.below if self.below and not self.near else None


def stray_at(model: type[Item], record: Any, route: Route, value: Any) -> Stray:  # noqa: ANN401 - a file holds any value
    """What was meant by the unknown field at a route within a record of this model."""
    name, around = str(route[-1]), route[:-1]
    parent = model_at(model, around)
    fields = parts(parent) if parent else {}
    inside = tuple(field for field in value if field in fields) if isinstance(value, dict) else ()
    return Stray(
        near=() if inside else _meant(name, tuple(fields)),
        above=_above(model, record, around, name),
        below=tuple(part.name for part in fields.values() if part.item and name in parts(part.item)),
        inside=inside,
        known=tuple(fields),
    )


def _meant(name: str, fields: tuple[str, ...]) -> tuple[str, ...]:
    translated = tuple(field for field in FIELD_FOR.get(name.lower(), ()) if field in fields)
    if translated:
        return translated
    if name in _NAMES:
        return tuple(field for field in _NAMES if field in fields)
    return tuple(near(name, fields))


def _above(model: type[Item], record: Any, around: Route, name: str) -> Route | None:  # noqa: ANN401 - a file holds any value
    values = [record]
    for step in around:
        values.append(values[-1][step])
    for length in range(len(around) - 1, -1, -1):
        parent = model_at(model, around[:length])
        if isinstance(values[length], dict) and parent and name in parts(parent) and name not in values[length]:
            return around[:length]
    return None


def first_of_each_cause(strays: Mapping[Route, Stray]) -> dict[Route, tuple[str, ...]]:
    """The routes of the unknown fields to speak of, each with the names of those that strayed together with it.

    Of neighbours that are all at the wrong depth, or all ids, the first speaks for the others.
    """
    groups: dict[object, list[Route]] = {}
    for route, stray in strays.items():
        groups.setdefault((route[:-1], stray.cause) if stray.cause else route, []).append(route)
    return {routes[0]: tuple(str(route[-1]) for route in routes) for routes in groups.values()}


class Explained:
    """The missing fields of a record that are there after all, under another name or in another place."""

    def __init__(self, strays: Mapping[Route, Stray]) -> None:
        """Work out what the unknown fields, given by their routes, explain."""
        self._routes: set[Route] = set()
        self._below: set[tuple[Route, str]] = set()
        for route, stray in strays.items():
            around, name = route[:-1], str(route[-1])
            self._routes.update((*around, field) for field in (*stray.near, *stray.below, *stray.inside))
            if stray.inside:
                self._routes.add((*around, "id"))
            if stray.above is not None:
                self._routes.add((*stray.above, name))
            if stray.below:
                self._below.add((around, name))

    def covers(self, route: Route) -> bool:
        """Whether the field that is missing at a route is one of those."""
        return route in self._routes or any(
            (route[:length], route[-1]) in self._below for length in range(len(route) - 1)
        )
