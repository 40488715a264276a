"""Everything about one record: what stands in it, and what refers to it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from ksa.coalition.coalition import Coalition, Entry
from ksa.coalition.lookup import same_id
from ksa.coalition.names import kind_label
from ksa.coalition.records import is_valid, is_verified, line_of, since_and_until
from ksa.coalition.referring import Reference, referring
from ksa.language import _
from ksa.language.dates import in_words, typed_in_words
from ksa.model.anatomy import Part, parts
from ksa.report.document import Block, Callout, Cell, Column, Document, Heading, Paragraph, Table
from ksa.report.fields import fields, own_name
from ksa.report.public import public
from ksa.text.document import Value, as_list
from ksa.text.locate import Route, dotted
from ksa.text.personal import mask

SCHEMA = "ksa.show/1"
"""As docs/show.schema.json describes it."""

_COLUMNS = ("kind", "id", "field", "value", "path", "line")


class Shown(NamedTuple):
    """A record with what anybody may see of it, what refers to it, and the path of its file as the reader knows it."""

    entry: Entry
    value: dict[str, Value]
    name: str
    references: Sequence[Reference]
    seen: Mapping[str, str]

    def path(self, entry: Entry) -> str:
        """The path of the file of this or another record."""
        return mask(self.seen.get(entry.place.path, entry.place.path))


def record(coalition: Coalition, entry: Entry, on: date, seen: Mapping[str, str]) -> Document:
    """A record that has an id, whole or not; `seen` gives the paths of files as the reader knows them."""
    value = public(coalition, entry)
    references = referring(coalition, entry.kind.name, entry.id)
    shown = Shown(entry, value, own_name(value) or mask(entry.id), references, seen)
    blocks = (*_about(coalition, shown, on), *fields(coalition, value, entry.kind.model), *_referring(shown))
    return Document(shown.name, blocks, _table(shown), _data(shown, on))


def _about(coalition: Coalition, shown: Shown, on: date) -> Iterator[Block]:
    entry = shown.entry
    yield Heading(1, shown.name, kind_label(entry.kind.name))
    yield Paragraph(_place(shown, entry))
    if entry.item is None:
        text = _("something in this record is wrong, so it is shown as it stands; `{command}` says what is wrong")
        yield Callout("warning", text.format(command="ksa validate"))
    if other := same_id(coalition, entry):
        places = ", ".join(_place(shown, one) for one in other)
        yield Callout("warning", _("this id also stands in {places}").format(places=places))
    if not is_valid(entry, on):
        yield Callout("warning", _not_valid(entry, on))
    if not is_verified(entry):
        yield Callout("note", _("an example: nobody has checked it"))


def _not_valid(entry: Entry, on: date) -> str:
    since, until = since_and_until(entry)
    if until and until.last < on:
        text = _("this does not hold on {day}: it held until {until}")
        return text.format(day=in_words(on), until=typed_in_words(until.typed))
    text = _("this does not hold on {day}: it holds from {since}")
    return text.format(day=in_words(on), since=since and typed_in_words(since.typed))


def _place(shown: Shown, entry: Entry) -> str:
    return f"{shown.path(entry)}:{line_of(entry)}"


def _referring(shown: Shown) -> Iterator[Block]:
    yield Heading(2, _("What refers to it"))
    if not shown.references:
        yield Paragraph(_("nothing in this coalition refers to it"))
        return
    columns = (Column("record", _("Record")), Column("field", _("Field")), Column("place", _("Place")))
    for kind, of_kind in groupby(shown.references, lambda one: one.entry.kind):
        rows = (_row(shown, list(same)) for _entry, same in groupby(of_kind, attrgetter("entry")))
        yield Table(columns, tuple(rows), _(kind.labels))


def _row(shown: Shown, same: Sequence[Reference]) -> tuple[Cell, ...]:
    """The places in one record."""
    entry = same[0].entry
    lines = ", ".join(str(line) for line in dict.fromkeys(one.line for one in same))
    name = mask(entry.id or _telling(entry, shown.entry.id))
    return Cell(name), Cell(", ".join(_counted(one.route for one in same))), Cell(f"{shown.path(entry)}:{lines}")


def _telling(entry: Entry, but: str) -> str:
    """What tells a record without an id from the others: its fixed words, and the ids of what it is about."""
    values = (entry.value.get(name) for name, part in parts(entry.kind.model).items() if _tells(part))
    return ", ".join(text for value in values for text in as_list(value) if isinstance(text, str) and text != but)


def _tells(part: Part) -> bool:
    return part.required and part.kind in ("reference", "phases", "choice")


def _counted(routes: Iterable[Route]) -> Iterator[str]:
    """The fields, each once, with the numbers of those that stand below one another: `steps: from (2, 3)`."""
    found: dict[str, list[int]] = {}
    for route in routes:
        name = ": ".join(step for step in route if isinstance(step, str))
        found.setdefault(name, []).extend(step + 1 for step in route[:-1] if isinstance(step, int))
    for name, numbers in found.items():
        yield f"{name} ({', '.join(map(str, dict.fromkeys(numbers)))})" if numbers else name


def _table(shown: Shown) -> Table:
    """Each value of the record with its place, and each place where another record names it."""
    entry = shown.entry
    rows = [(entry, dotted(route), text, entry.place.at(*route).span.line) for route, text in _leaves(shown.value, ())]
    rows += [(one.entry, one.field, mask(entry.id), one.line) for one in shown.references]
    return Table(
        tuple(Column(key, key) for key in _COLUMNS),
        tuple(
            tuple(map(Cell, (one.kind.name, mask(one.id), field, text, shown.path(one), str(line))))
            for one, field, text, line in rows
        ),
    )


def _leaves(value: Value, route: Route) -> Iterator[tuple[Route, str]]:
    """Each text in a value, however deep."""
    if isinstance(value, str):
        yield route, value
    elif value is not None:
        for step, below in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(below, (*route, step))


def _data(shown: Shown, on: date) -> dict[str, Any]:
    entry = shown.entry
    return {
        "schema": SCHEMA,
        "kind": entry.kind.name,
        "id": mask(entry.id),
        "name": shown.name,
        "path": shown.path(entry),
        "line": line_of(entry),
        "valid": is_valid(entry, on),
        "verified": is_verified(entry),
        "record": shown.value,
        "referred_by": [
            {
                "kind": one.entry.kind.name,
                "id": mask(one.entry.id) or None,
                "field": one.field,
                "path": shown.path(one.entry),
                "line": one.line,
            }
            for one in shown.references
        ],
    }
