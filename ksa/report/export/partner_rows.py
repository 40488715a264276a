"""A flat table about partners: each row names its partner."""

from collections.abc import Callable, Iterable, Sequence

from ksa.language import _
from ksa.report.document import Cell, Column, Table
from ksa.report.export.partner_told import Told

Row = tuple[Cell, ...]


def table(
    title: str, columns: Sequence[tuple[str, str]], several: Iterable[Told], rows: Callable[[Told], Iterable[Row]]
) -> Table:
    """The rows of each partner below columns with these keys and titles, after those of the partner itself."""
    named = (("partner", _("Partner, id")), ("name", _("Partner")), *columns)
    found = ((Cell(one.item.id), Cell(one.item.name), *row) for one in several for row in rows(one))
    return Table(tuple(Column(*one) for one in named), tuple(found), title)
