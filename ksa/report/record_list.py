"""The records of a kind, a row each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from ksa.coalition.coalition import Coalition, Entry
from ksa.coalition.narrowed import Wanted, phases_of
from ksa.coalition.records import is_valid, is_verified, line_of
from ksa.language import N_, _, ngettext
from ksa.model.anatomy import Part, parts
from ksa.model.kinds import Kind
from ksa.model.reference import Ref
from ksa.report import words
from ksa.report.document import Block, Cell, Column, Document, Heading, Items, Paragraph, Table
from ksa.report.fields import called, own_name
from ksa.text.document import as_list
from ksa.text.personal import mask

SCHEMA = "ksa.list/1"
"""As docs/list.schema.json describes it."""

_WITH_ID = {
    "status": N_("Status"),
    "available": N_("On offer"),
    "broader": N_("Broader"),
    "topics": N_("Topics"),
    "phases": N_("Phases"),
    "executed_by": N_("Carried out by"),
    "members": N_("Members"),
    "part_of": N_("Part of"),
    "areas": N_("Areas"),
}
"""What tells records apart at a glance, whichever of these they have: a row is to fit a narrow screen."""

_ALWAYS_WITH_ID = ("status", "available")
"""What the narrowest screen shows too: by the id, `ksa show` gives the rest."""

_WITHOUT_ID = {
    "topic": N_("Topic"),
    "phases": N_("Phases"),
    "roles": N_("Roles"),
    "partner": N_("Partner"),
    "reason": N_("Why"),
    "review_on": N_("Look again"),
    "areas": N_("Areas"),
}
_ALWAYS_WITHOUT_ID = ("topic", "phases", "roles", "partner", "reason", "review_on")
"""The same for records without an id."""

_FOR_PROGRAMS = ("kind", "topic", "partner", *_WITH_ID, "roles", "owner", "due", "review_on", "since", "until")

Row = dict[str, Any]


class Listed(NamedTuple):
    """A record of a list: as it was read, and as plain values."""

    entry: Entry
    row: Row


def record_list(coalition: Coalition, kind: Kind, found: Sequence[Listed], wanted: Wanted) -> Document:
    """The records of a kind that were found, also those that do not hold: these say so.

    `wanted` is what they were to be about.
    """
    keys = ("id", "name", *_values(kind), "valid", "verified", "path", "line")
    table = Table(
        tuple(Column(key, key) for key in keys),
        tuple(tuple(Cell(_flat(one.row[key])) for key in keys) for one in found),
    )
    data = {"schema": SCHEMA, "kind": kind.plural, "records": [one.row for one in found]}
    return Document(_(kind.labels), tuple(_blocks(coalition, kind, found, wanted)), table, data)


def listed(entry: Entry, on: date, seen: Mapping[str, str]) -> Listed:
    """A record with its values on a day; `seen` gives the paths of files as the reader knows them."""
    row = {
        "id": mask(entry.id) or None,
        "name": mask(own_name(entry.value)) or None,
        **{name: _plain(entry, part) for name, part in _values(entry.kind).items()},
        "valid": is_valid(entry, on),
        "verified": is_verified(entry),
        "path": mask(seen.get(entry.place.path, entry.place.path)),
        "line": line_of(entry),
    }
    return Listed(entry, row)


def _has_id(kind: Kind) -> bool:
    return "id" in parts(kind.model)


def _values(kind: Kind) -> dict[str, Part]:
    """The fields for programs; of a record that `ksa show` does not know, all that a reader sees too."""
    return _fields(kind, _FOR_PROGRAMS if _has_id(kind) else (*_FOR_PROGRAMS, *_WITHOUT_ID))


def _fields(kind: Kind, among: Iterable[str]) -> dict[str, Part]:
    """Those of some fields that the records of a kind have, and that hold no fields of their own."""
    known = parts(kind.model)
    return {name: known[name] for name in dict.fromkeys(among) if name in known and known[name].item is None}


def _plain(entry: Entry, part: Part) -> str | list[str] | None:
    """The texts in a field: a list where there may be several, and phases one by one."""
    typed = [mask(one) for one in as_list(entry.value.get(part.name)) if isinstance(one, str)]
    if part.name == "phases":
        return list(phases_of(entry)) or typed
    return typed if part.many else next(iter(typed), None)


def _flat(value: str | list[str] | bool | int | None) -> str:  # noqa: FBT001 - what a row may hold
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return ",".join(value) if isinstance(value, list) else "" if value is None else str(value)


def _blocks(coalition: Coalition, kind: Kind, found: Sequence[Listed], wanted: Wanted) -> Iterator[Block]:
    count = ngettext("{count} record", "{count} records", len(found)).format(count=len(found))
    yield Heading(1, _(kind.labels).capitalize(), count)
    yield Items(_("Only"), tuple(map(Cell, _filters(coalition, wanted))))
    if found:
        yield _table(coalition, kind, found)
    if not all(one.row["verified"] for one in found):
        yield Paragraph(_("{mark}: an example, nobody has checked it").format(mark=words.mark()))


def _filters(coalition: Coalition, wanted: Wanted) -> Iterator[str]:
    if wanted.status:
        yield _("status {name}").format(name=", ".join(wanted.status))
    if wanted.phase:
        yield _("phase {name}").format(name=words.phases(wanted.phase))
    for kind, text, name in (
        ("area", _("area {name}"), wanted.area),
        ("topic", _("topic {name}"), wanted.topic),
        ("partner", _("partner {name}"), wanted.partner),
    ):
        if name:
            yield text.format(name=called(coalition, Ref((kind,)), name) or mask(name))


def _table(coalition: Coalition, kind: Kind, found: Sequence[Listed]) -> Table:
    """The columns in which anything stands."""
    titles, always = (_WITH_ID, _ALWAYS_WITH_ID) if _has_id(kind) else (_WITHOUT_ID, _ALWAYS_WITHOUT_ID)
    fields = _fields(kind, titles)
    columns = (
        Column("record", _("Record")),
        *(Column(name, _(titles[name]), spare=name not in always) for name in fields),
        Column("remark", _("Remark")),
        Column("place", _("Place"), spare=True),
    )
    rows = [tuple(_shown(coalition, one, fields).values()) for one in found]
    held = [at for at in range(len(columns)) if any(row[at] for row in rows)]
    return Table(
        tuple(columns[at] for at in held), tuple(tuple(Cell(row[at]) for at in held) for row in rows), groups=1
    )


def _shown(coalition: Coalition, one: Listed, fields: Mapping[str, Part]) -> dict[str, str]:
    """What stands in each column; the mark of an example stands behind what tells most."""
    has_id = _has_id(one.entry.kind)
    cells = {
        "record": _who(one) if has_id else "",
        **{name: _said(coalition, one.row[name], part) for name, part in fields.items()},
        "remark": _remark(one),
        "place": _where(one),
    }
    telling = "record" if has_id else "reason" if "reason" in fields else "remark"
    return cells | {telling: words.example(cells[telling], verified=one.row["verified"])}


def _who(one: Listed) -> str:
    name, record_id = one.row["name"], one.row["id"]
    return f"{name} ({record_id})" if name and record_id else name or record_id or _where(one)


def _where(one: Listed) -> str:
    return f"{one.row['path']}:{one.row['line']}"


def _remark(one: Listed) -> str:
    said = [] if one.row["valid"] else [_("does not hold")]
    return ", ".join([*said, *([_("something is wrong")] if one.entry.item is None else [])])


def _said(coalition: Coalition, value: str | list[str] | None, part: Part) -> str:
    names = list(dict.fromkeys(one for one in as_list(value) if one))
    if part.name == "phases":
        return words.phases(names)
    return ", ".join((part.ref and called(coalition, part.ref, one)) or one for one in names)
