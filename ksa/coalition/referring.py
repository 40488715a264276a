"""Which record names which: from a record to those that it names, and back."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from ksa.coalition.coalition import NESTED, Coalition, Entry
from ksa.coalition.records import records
from ksa.model.anatomy import references
from ksa.model.fields import Item
from ksa.model.reference import Ref
from ksa.text.document import Value, as_list
from ksa.text.locate import Route, dotted


class Reference(NamedTuple):
    """Where a record is named: in which other one, and by which route within that."""

    entry: Entry
    route: Route

    @property
    def field(self) -> str:
        """The path of the field, as a finding names it."""
        return dotted(self.route)

    @property
    def line(self) -> int:
        """The line on which the name stands."""
        return self.entry.place.at(*self.route).span.line


def named_in(record: Value, model: type[Item]) -> Iterator[tuple[Route, Ref, str]]:
    """Each name in a record of this model, whole or not: the route to it, what it may name, and the name itself."""
    return _named(record, references(model), ())


def names_any(record: Value, model: type[Item], kind: str, ids: frozenset[str]) -> bool:
    """Whether a record names one of these records of a kind."""
    return any(kind in ref.kinds and name in ids for _route, ref, name in named_in(record, model))


def may_name(model: type[Item], kind: str) -> bool:
    """Whether a record of this model may name records of a kind."""
    return _may_name(references(model), kind)


def referring(coalition: Coalition, kind: str, record_id: str) -> list[Reference]:
    """Where other records name a record, kind by kind in the order of the files."""
    return [
        Reference(entry, route)
        for of_kind in records(coalition).values()
        for entry in of_kind
        if entry.name != (kind, record_id)
        for route, ref, name in named_in(entry.value, entry.kind.model)
        if name == record_id and kind in ref.kinds and not _stands_within(entry, route)
    ]


def _stands_within(entry: Entry, route: Route) -> bool:
    """Whether a name stands in a record within the coalition's own, which is a record by itself."""
    return entry.kind.name == "coalition" and route[0] in NESTED


def _named(record: Value, below: dict[str, Any], route: Route) -> Iterator[tuple[Route, Ref, str]]:
    if not isinstance(record, dict):
        return
    for field, inner in below.items():
        value = record.get(field)
        steps = [(*route, field, at) for at in range(len(value))] if isinstance(value, list) else [(*route, field)]
        for place, item in zip(steps, as_list(value), strict=True):
            if not isinstance(inner, Ref):
                yield from _named(item, inner, place)
            elif isinstance(item, str) and item:
                yield place, inner, item


def _may_name(below: dict[str, Any], kind: str) -> bool:
    return any(kind in inner.kinds if isinstance(inner, Ref) else _may_name(inner, kind) for inner in below.values())
