"""References between records: which of them point at nothing."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from ksa.coalition.coalition import NESTED, Coalition, Entry
from ksa.coalition.lost import lost_ids
from ksa.model.anatomy import references
from ksa.model.fields import Item
from ksa.model.profile import Profile
from ksa.model.reference import Ref
from ksa.text.document import Value
from ksa.text.locate import Route

_Fields = list[tuple[str, Any]]
"""Fields that name records: each with all that may stand in it as a frozenset, or nested with again _Fields."""

_WITHIN_PROFILE = frozenset(NESTED.values())


class Dangling(NamedTuple):
    """A reference to nothing: in which record, at which route within it, what was wanted, and the id that was typed."""

    entry: Entry
    route: Route
    ref: Ref
    id: str


def dangling(coalition: Coalition) -> Iterator[Dangling]:
    """Every reference to nothing, also in records with another fault.

    A fault that is reported elsewhere is not told twice: an id of a record that is lost to one is left out, and every
    reference is when some file could not even be read as text.
    """
    if not coalition.all_texts:
        return
    known = _Known(coalition)
    found = [
        Dangling(entry, *fault)
        for entry in coalition.entries
        if not _all_known(entry.value, known.fields(entry.kind.model))
        for fault in _unknown(entry.value, references(entry.kind.model), known, ())
    ]
    if not found:
        return
    lost = lost_ids(coalition)
    no_profile = not any(entry.kind.model is Profile for entry in coalition.entries)
    for fault in found:
        if fault.id not in lost and not (no_profile and _WITHIN_PROFILE.intersection(fault.ref.kinds)):
            yield fault


class _Known:
    """What may stand in the fields that name records; worked out once for each kind of field."""

    def __init__(self, coalition: Coalition) -> None:
        self._ids = coalition.ids
        self._by_ref: dict[Ref, frozenset[str]] = {}
        self._by_model: dict[type[Item], _Fields] = {}

    def names(self, ref: Ref) -> frozenset[str]:
        known = self._by_ref.get(ref)
        if known is None:
            known = self._by_ref[ref] = frozenset(ref.words).union(*(self._ids.get(kind, ()) for kind in ref.kinds))
        return known

    def fields(self, model: type[Item]) -> _Fields:
        fields = self._by_model.get(model)
        if fields is None:
            fields = self._by_model[model] = self._compiled(references(model))
        return fields

    def _compiled(self, below: dict[str, Any]) -> _Fields:
        return [
            (field, self.names(inner) if isinstance(inner, Ref) else self._compiled(inner))
            for field, inner in below.items()
        ]


def _all_known(record: Value, fields: _Fields) -> bool:
    """Whether every reference points at something: the question that is asked of every record, and so a quick one."""
    if type(record) is not dict:
        return True
    for field, known in fields:
        value = record.get(field)
        if value is None:
            continue
        values = value if type(value) is list else (value,)
        if type(known) is list:
            for item in values:
                if not _all_known(item, known):
                    return False
        else:
            for name in values:
                if type(name) is str and name not in known:
                    return False
    return True


def _unknown(record: Value, below: dict[str, Any], known: _Known, route: Route) -> Iterator[tuple[Route, Ref, str]]:
    if not isinstance(record, dict):
        return
    for field, inner in below.items():
        value = record.get(field)
        steps = [(*route, field, at) for at in range(len(value))] if isinstance(value, list) else [(*route, field)]
        for place, item in zip(steps, value if isinstance(value, list) else [value], strict=True):
            if not isinstance(inner, Ref):
                yield from _unknown(item, inner, known, place)
            elif isinstance(item, str) and item and item not in known.names(inner):
                yield place, inner, item
