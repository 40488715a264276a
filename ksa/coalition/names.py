"""What records are called: by which words people know them, and by which they know their kinds."""

from collections.abc import Iterable, Iterator

from ksa.coalition.coalition import Coalition
from ksa.language import _
from ksa.language.fold import fold
from ksa.model.kinds import BY_PLURAL, WITHIN, Kind
from ksa.text.document import Value

_NAMES = ("label", "name", "title", "synonyms", "aliases", "hidden")

_BY_NAME = {kind.name: kind for kind in BY_PLURAL.values()}


def kind_label(kind: str) -> str:
    """How a reader calls one record of a kind: `partner`, `area`."""
    return _(_BY_NAME[kind].label)


def kind_labels(kind: str) -> str:
    """How a reader calls the records of a kind: `partners`, `areas`."""
    return _(_BY_NAME[kind].labels)


def kind_called(word: str) -> Kind | None:
    """The kind that a reader calls so: one record of it or many, as in the YAML or in the reader's language."""
    asked = fold(word)
    known = ((kind, (kind.plural, kind.name, _(kind.labels), _(kind.label))) for kind in _BY_NAME.values())
    return next((kind for kind, words in known if asked in map(fold, words)), None)


def kind_file(kind: str) -> str:
    """The file or folder in which records of a kind usually stand."""
    return _BY_NAME[kind].home


def kind_home(kind: str) -> str:
    """Where records of a kind usually stand: a file, or a field of the coalition's own record."""
    if _BY_NAME[kind] in WITHIN:
        return _("`{field}` in `{file}`").format(field=_BY_NAME[kind].plural, file=kind_file(kind))
    return f"`{kind_file(kind)}`"


def names_of(record: dict[str, Value]) -> Iterator[tuple[str, int | None, str]]:
    """The names of a record, best first: the field that holds one, its position when that is a list, and the name."""
    for field in _NAMES:
        value = record.get(field)
        if isinstance(value, str):
            yield field, None, value
        elif isinstance(value, list):
            yield from ((field, number, name) for number, name in enumerate(value) if isinstance(name, str))


def plain_names(record: dict[str, Value]) -> list[str]:
    """The names of a record without their places: the same, sooner."""
    found: list[str] = []
    for field in _NAMES:
        value = record.get(field)
        if type(value) is str:
            found.append(value)
        elif type(value) is list:
            found += [name for name in value if type(name) is str]
    return found


def ids_by_name(coalition: Coalition, kinds: Iterable[str]) -> dict[str, str]:
    """The id of each record of these kinds by its folded names; of two with one name, that of the first."""
    found: dict[str, str] = {}
    for kind in kinds:
        for record_id, record in coalition.values.get(kind, {}).items():
            for name in plain_names(record):
                found.setdefault(fold(name), record_id)
    return found
