"""The records that somebody means by what was typed: an id or a name, perhaps behind a kind."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from ksa.coalition.coalition import Coalition, Entry
from ksa.coalition.names import kind_called, names_of, plain_names
from ksa.coalition.records import records
from ksa.language.fold import fold
from ksa.model.kinds import Kind


def meant(coalition: Coalition, typed: str) -> list[Entry]:
    """The records that are called so, or of the kind that stands before a colon: `partner:jgz-almere`."""
    kind, name = with_kind(typed)
    return called(coalition, name, kind) or called(coalition, typed)


def called(coalition: Coalition, typed: str, kind: Kind | None = None) -> list[Entry]:
    """The records, of a kind or of any, with this id; else those with it but for case, accents and hyphens.

    Where there are none, those with this name. Of several with one kind and id it is the first.
    """
    among = _with_id(coalition, kind)
    asked = _bare(typed)
    ways: tuple[Callable[[Entry], bool], ...] = (
        lambda entry: entry.id == typed,
        lambda entry: _bare(entry.id) == asked,
        lambda entry: asked in map(_bare, plain_names(entry.value)),
    )
    found = (list(filter(is_called_so, among)) for is_called_so in ways)
    return next(filter(None, found), [])


def with_kind(typed: str) -> tuple[Kind | None, str]:
    """The kind and the rest of `partner:jgz-almere`; of what begins with no kind, None and the whole."""
    before, colon, rest = typed.partition(":")
    kind = kind_called(before) if colon else None
    return (kind, rest.strip()) if kind else (None, typed)


def ids(coalition: Coalition, kind: Kind | None = None) -> list[str]:
    """The ids of a kind, or of all kinds."""
    return list(dict.fromkeys(entry.id for entry in _with_id(coalition, kind)))


def names(coalition: Coalition, kind: Kind | None = None) -> list[str]:
    """The names of the records of a kind, or of all kinds, without those that are not to be shown."""
    among = (found for entry in _with_id(coalition, kind) for found in names_of(entry.value))
    return list(dict.fromkeys(name for field, _number, name in among if field != "hidden"))


def same_id(coalition: Coalition, entry: Entry) -> list[Entry]:
    """The other records of its kind that have the id of this one."""
    return [one for one in records(coalition)[entry.kind.name] if one.id == entry.id and one.place != entry.place]


def _bare(text: str) -> str:
    return fold(text).replace("-", " ")


def _with_id(coalition: Coalition, kind: Kind | None) -> list[Entry]:
    among: Iterable[list[Entry]] = records(coalition).values() if kind is None else [records(coalition)[kind.name]]
    return list(_first_of_each(entry for entry in chain.from_iterable(among) if entry.id))


def _first_of_each(entries: Iterable[Entry]) -> Iterator[Entry]:
    seen = set()
    for entry in entries:
        if entry.name not in seen:
            seen.add(entry.name)
            yield entry
