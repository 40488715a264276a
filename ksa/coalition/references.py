"""References between records: which of them point at nothing."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple

from ksa.coalition.absent import is_absent, is_explained
from ksa.coalition.coalition import Coalition, Entry
from ksa.coalition.lost import lost_ids, lost_kinds
from ksa.coalition.referring import named_in
from ksa.model.anatomy import references
from ksa.model.reference import Ref
from ksa.model.slug import slug
from ksa.text.characters import is_veiled
from ksa.text.document import Value
from ksa.text.locate import Route


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
    doubtful = {
        kind
        for kind, entries in coalition.by_kind.items()
        if not _all_known(_whole(entries), references(entries[0].kind.model), known)
    }
    found = [
        Dangling(entry, *fault)
        for entry in coalition.entries
        if entry.item is None or entry.kind.name in doubtful
        for fault in named_in(entry.value, entry.kind.model)
        if fault[2] not in known.names(fault[1])
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

    def names(self, ref: Ref) -> frozenset[str]:
        known = self._by_ref.get(ref)
        if known is None:
            known = self._by_ref[ref] = frozenset(ref.words).union(*(self._ids.get(kind, ()) for kind in ref.kinds))
        return known


def _whole(entries: list[Entry]) -> list[dict[str, Value]]:
    return [entry.value for entry in entries if entry.item is not None]


def _all_known(records: list[dict[str, Value]], below: dict[str, Any], known: _Known) -> bool:
    """Whether every reference in whole records points at something: of all of a kind together, that is soon known."""
    for field, inner in below.items():
        filled = [value for record in records if (value := record.get(field)) is not None]
        values = [value for value in filled if type(value) is not list]
        if len(values) < len(filled):
            values += chain.from_iterable(value for value in filled if type(value) is list)
        if isinstance(inner, Ref):
            if not known.names(inner).issuperset(values):
                return False
        elif values and not _all_known(values, inner, known):
            return False
    return True
