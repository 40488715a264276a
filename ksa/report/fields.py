"""The fields of a record for people: under the names that they have in the YAML."""

from collections.abc import Iterable, Iterator

from ksa.coalition.coalition import Coalition
from ksa.coalition.names import names_of
from ksa.language import _
from ksa.model.anatomy import Part, parts
from ksa.model.fields import Item
from ksa.model.reference import Ref
from ksa.report.document import Block, Cell, Column, Facts, Heading, Paragraph, Table
from ksa.text.document import Value, as_list
from ksa.text.personal import mask

LONG = 100
"""A longer text stands by itself, below its field."""

_LEADS = {"mail address": "mailto:", "phone number": "tel:", "web address": ""}
_SHOWN_NAMES = ("label", "name", "title")

Below = tuple[str, Value, Part | None]
"""A field of a record: its name, its value, and what belongs in it if it is known."""


def fields(coalition: Coalition, record: dict[str, Value], model: type[Item]) -> Iterator[Block]:
    """All that a record holds: first what is short, then the long texts, then what holds fields of its own.

    `record` is a value that anybody may see, of this model, whole or not.
    """
    below = _below(record, model)
    nested = [one for one in below if _has_fields(one[1])]
    long = [one for one in below if _is_long(one[1])]
    if short := [one for one in below if not _has_fields(one[1]) and not _is_long(one[1])]:
        yield _facts(coalition, short)
    for name, value, _part in long:
        yield Heading(2, name)
        yield Paragraph(value)
    for name, value, part in nested:
        yield Heading(2, name)
        yield _nested(coalition, value, part)


def own_name(record: dict[str, Value]) -> str:
    """What a record is called besides its id; empty where it has no other name."""
    return next((text for field, _at, text in names_of(record) if field in _SHOWN_NAMES), "")


def called(coalition: Coalition, ref: Ref, name: str) -> str:
    """What the record is called that a field names, on one line; empty where it has no other name, or is not there."""
    found = (coalition.values.get(kind, {}).get(name) for kind in ref.kinds)
    return next((mask(" ".join(own_name(record).split())) for record in found if record), "")


def _below(record: dict[str, Value], model: type[Item] | None) -> list[Below]:
    """The fields that hold something: those of the model in its order, then the others in theirs."""
    known = parts(model) if model else {}
    names = [*(name for name in known if name in record), *(name for name in record if name not in known)]
    return [(name, record[name], known.get(name)) for name in names if record[name] not in (None, [], {})]


def _has_fields(value: Value) -> bool:
    return any(isinstance(one, dict) and one for one in as_list(value))


def _is_long(value: Value) -> bool:
    return isinstance(value, str) and (len(value) > LONG or "\n" in value.strip())


def _facts(coalition: Coalition, below: Iterable[Below]) -> Facts:
    return Facts(tuple((name, _cells(coalition, value, part)) for name, value, part in below))


def _nested(coalition: Coalition, value: Value, part: Part | None) -> Table | Facts:
    """A record as facts; records of which there may be more as a table, with their numbers if there are."""
    model = part.item if part else None
    if isinstance(value, dict) and not (part and part.many):
        return _facts(coalition, _below(value, model))
    rows = [one if isinstance(one, dict) else {"": one} for one in as_list(value)]
    known = parts(model) if model else {}
    held = [name for name in known if any(name in row for row in rows)]
    others = [{name: inner for name, inner in row.items() if name not in known} for row in rows]
    columns = [*(Column(name, name) for name in held), *([Column("other", _("Other"))] if any(others) else [])]
    cells = (
        (*(_in_one(coalition, row.get(name), known[name]) for name in held), _in_one(coalition, other, None))
        for row, other in zip(rows, others, strict=True)
    )
    table = Table(tuple(columns), tuple(row[: len(columns)] for row in cells))
    return _numbered(table) if len(rows) > 1 else table


def _numbered(table: Table) -> Table:
    rows = tuple((Cell(str(number)), *row) for number, row in enumerate(table.rows, start=1))
    return table._replace(columns=(Column("number", _("No.")), *table.columns), rows=rows)


def _cells(coalition: Coalition, value: Value, part: Part | None) -> tuple[Cell, ...]:
    return tuple(_in_one(coalition, one, part) for one in as_list(value) if one is not None)


def _in_one(coalition: Coalition, value: Value, part: Part | None) -> Cell:
    """A cell for a whole value, leading where a single text leads."""
    lead = _LEADS.get(part.kind) if part else None
    link = f"{lead}{value}" if lead is not None and isinstance(value, str) else ""
    return Cell(_on_one_line(coalition, value, part), link)


def _on_one_line(coalition: Coalition, value: Value, part: Part | None) -> str:
    if isinstance(value, dict):
        below = _below(value, part.item if part else None)
        texts = ((name, _on_one_line(coalition, inner, its)) for name, inner, its in below)
        return ", ".join(f"{name}: {text}" if name else text for name, text in texts)
    if isinstance(value, list):
        between = "; " if _has_fields(value) else ", "
        return between.join(_on_one_line(coalition, one, part) for one in value if one is not None)
    if value is None:
        return ""
    name = called(coalition, part.ref, value) if part and part.ref else ""
    return f"{value} ({name})" if name else value
