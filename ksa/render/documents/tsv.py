"""A document for programs: its one table, a row a line, its fields between tabs, without quotes around them."""

from collections.abc import Iterable

from ksa.render import clean
from ksa.report.document import Cell, Document


def render(document: Document) -> str:
    """The keys of the columns, and below them the rows: days as in `2026-06-01`, numbers as in `1234.5`."""
    table = document.table
    return _line(column.key for column in table.columns) + "".join(_line(map(_value, row)) for row in table.rows)


def _line(fields: Iterable[str]) -> str:
    return "\t".join(map(clean.tsv, fields)) + "\n"


def _value(cell: Cell) -> str:
    if cell.day is not None:
        return cell.iso
    return cell.text if cell.number is None else f"{cell.number:f}"
