"""Below an answer: where to go on, with the commands for it."""

from collections.abc import Sequence

from ksa.coalition.names import kind_label
from ksa.language import _
from ksa.report.document import Cell, Column, Document, Heading, Table
from ksa.search.shape import Index, Record
from ksa.text.personal import mask


def with_elsewhere(document: Document, index: Index, found: Sequence[Record]) -> Document:
    """The answer with what the question is about besides topics."""
    data = {"elsewhere": [{"kind": one["kind"], "id": mask(one["id"]), "name": mask(one["name"])} for one in found]}
    columns = (Column("name", _("Record")), Column("kind", _("Kind")), Column("command", _("Command")))
    rows = tuple((Cell(mask(one["name"])), Cell(kind_label(one["kind"])), Cell(_command(index, one))) for one in found)
    blocks = (Heading(2, _("Look further")), Table(columns, rows)) if found else ()
    return document._replace(blocks=(*document.blocks, *blocks), data={**document.data, **data})


def _command(index: Index, record: Record) -> str:
    """What shows more of a record: of one whose id another kind has too, with its kind."""
    if record["kind"] == "partner":
        return f"ksa who-does --partner {mask(record['id'])}"
    is_shared = any(one["id"] == record["id"] and one["kind"] != record["kind"] for one in index["records"])
    return f"ksa show {record['kind']}:{mask(record['id'])}" if is_shared else f"ksa show {mask(record['id'])}"
