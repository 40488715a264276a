"""The records that some words were found in, whatever their kind."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ksa.coalition.names import kind_label
from ksa.language import _
from ksa.report import words
from ksa.report.document import Block, Cell, Column, Document, Paragraph, Table
from ksa.report.unread import callout, so_far
from ksa.report.unread import data as unread_data
from ksa.report.who_does import found_by
from ksa.search.find import FoundRecord
from ksa.text.personal import mask

SCHEMA = "ksa.search/1"
"""As docs/search.schema.json describes it."""


def found_records(
    question: str, found: Sequence[FoundRecord], seen: Mapping[str, str], unread: Sequence[str] = ()
) -> Document:
    """What was found, best first, and why.

    `seen` gives the paths of files as the reader knows them, and `unread` are those that could not be read whole.
    """
    rows = [_data(one, seen) for one in found]
    flat = tuple(tuple(Cell(_text(row[key])) for key in _KEYS) for row in rows)
    data = {"schema": SCHEMA, "question": mask(question), "results": rows, "unread": unread_data(unread)}
    text = _("nothing in this coalition is about `{question}`").format(question=mask(question))
    nothing = () if found else (Paragraph(so_far(text, unread)),)
    blocks = (*nothing, *_blocks(found, seen), *callout(unread))
    return Document(question, blocks, Table(_columns(_KEYS), flat), data, beside=nothing)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return str(value)


_KEYS = ("kind", "id", "name", "via", "text", "confidence", "verified", "path", "line")


def _columns(keys: Sequence[str]) -> tuple[Column, ...]:
    return tuple(Column(key, key) for key in keys)


def _blocks(found: Sequence[FoundRecord], seen: Mapping[str, str]) -> Iterator[Block]:
    titles = (_("Kind"), _("Id"), _("Name"), _("Found by"), _("Place"))
    columns = tuple(
        Column(key, title) for key, title in zip(("kind", "id", "name", "via", "place"), titles, strict=True)
    )
    rows = tuple(
        (
            Cell(kind_label(one.record["kind"])),
            Cell(mask(one.record["id"])),
            Cell(words.example(mask(one.record["name"]), verified=one.record["verified"])),
            Cell(found_by(one.matched)),
            Cell(f"{mask(seen.get(one.record['path'], one.record['path']))}:{one.record['line']}"),
        )
        for one in found
    )
    yield Table(columns, rows)
    if not all(one.record["verified"] for one in found):
        yield Paragraph(_("{mark}: an example, nobody has checked it").format(mark=words.mark()))


def _data(found: FoundRecord, seen: Mapping[str, str]) -> dict[str, Any]:
    record = found.record
    return {
        "kind": record["kind"],
        "id": mask(record["id"]),
        "name": mask(record["name"]),
        "via": found.matched.via,
        "text": mask(found.matched.text),
        "confidence": round(found.confidence, 2),
        "verified": record["verified"],
        "path": mask(seen.get(record["path"], record["path"])),
        "line": record["line"],
    }
