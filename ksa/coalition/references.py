"""References between records: which of them point at nothing."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from ksa.coalition.absent import is_absent, is_explained
from ksa.coalition.coalition import Coalition, Entry
from ksa.coalition.lost import lost_ids, lost_kinds
from ksa.model.anatomy import references
from ksa.model.fields import Item
from ksa.model.reference import Ref
from ksa.model.slug import slug
from ksa.text.characters import is_veiled
from ksa.text.document import Value
from ksa.text.locate import Route

_Fields = list[tuple[str, Any]]
"""Fields that name records: each with all that may stand in it as a frozenset, or nested with again _Fields."""


class Dangling(NamedTuple):
    """A reference to nothing: in which record, at which route within it, what was wanted, and the id that was typed.

    Where no record of that kind exists at all, this is the first of so many references, and `of_none` is how many.
    """

    entry: Entry
    route: Route
    ref: Ref
    id: str
    of_none: int = 0


def dangling(coalition: Coalition) -> Iterator[Dangling]:
    """Every reference to nothing, also in records with another fault.

    A fault that is reported elsewhere is not told twice: an id of a record that is lost to one is left out, and so is
    one that has to be mended itself; every reference is when some file could not even be read as text.
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
    lost, mended = lost_ids(coalition, frozenset(fault.id for fault in found)), _mended(coalition)
    kinds = {kind for fault in found for kind in fault.ref.kinds}
    explained = lost_kinds(coalition) | {kind for kind in kinds if is_explained(coalition, kind)}
    absent = {kind for kind in kinds - explained if is_absent(coalition, kind)}
    left = [
        fault
        for fault in found
        if not explained.intersection(fault.ref.kinds)
        and fault.id not in lost
        and not is_veiled(fault.id)
        and not any((kind, fault.id) in mended for kind in fault.ref.kinds)
    ]
    of_none = Counter(fault.ref.kinds[0] for fault in left if fault.ref.kinds[0] in absent)
    for fault in left:
        kind = fault.ref.kinds[0]
        if kind not in absent:
            yield fault
        elif of_none[kind]:
            yield fault._replace(of_none=of_none.pop(kind))


def _mended(coalition: Coalition) -> set[tuple[str, str]]:
    """Each kind with the ids that its records have once what is wrong with those is mended."""
    return {
        (kind, slug(name))
        for kind, ids in coalition.ids.items()
        for name, places in ids.items()
        if places[0].path in coalition.faulty
    }


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
