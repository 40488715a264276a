"""A report's one table for spreadsheets and programs, a row a line."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ksa.render import clean
from ksa.render.documents.making import Dialect
from ksa.report.document import Cell, Document

_BYTE_ORDER_MARK = "\ufeff"


class _Way(NamedTuple):
    """How a dialect writes: what stands between fields, the sign of decimals, and whether for people."""

    between: str
    point: str
    for_people: bool


def csv(document: Document, dialect: Dialect) -> bytes:
    """The table with `;` between its fields, as a Dutch Excel opens it; in `rfc4180` as that standard says."""
    if dialect == "excel":
        return _written(document, _Way(";", ",", for_people=True))
    return _written(document, _Way(",", ".", for_people=False))


def tsv(document: Document, dialect: Dialect) -> bytes:
    """The table with tabs between its fields."""
    is_excel = dialect == "excel"
    return _written(document, _Way("\t", "," if is_excel else ".", for_people=is_excel))


def _written(document: Document, way: _Way) -> bytes:
    """The lines, ended as both ask; Excel takes only a file that begins with a byte order mark for UTF-8.

    People read titles above the columns; programs find their stable keys there. Days are as in `2026-06-01`.
    """
    table = document.table
    heads = [clean.field(column.title if way.for_people else column.key, way.between) for column in table.columns]
    rows = [heads, *([_value(cell, way) for cell in row] for row in table.rows)]
    text = "".join(f"{_line(row, way.between)}\r\n" for row in rows)
    return (_BYTE_ORDER_MARK + text if way.for_people else text).encode()


def _value(cell: Cell, way: _Way) -> str:
    if cell.day is not None:
        return cell.iso
    return clean.field(cell.text, way.between) if cell.number is None else _number(cell.number, way.point)


def _number(number: Decimal, point: str) -> str:
    return f"{number:f}".replace(".", point)


def _line(fields: Sequence[str], between: str) -> str:
    # A line with nothing on it would be no row at all.
    return between.join(fields) or '""'
