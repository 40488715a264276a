"""A document: blocks for people, and the same answer as one flat table for programs."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from ksa.language import _


class Cell(NamedTuple):
    """What stands in a cell or in running text.

    `text` is how it is shown. `link` is the mail address (`mailto:…`) or web address to lead to, if any can be.
    `day` or `number` is the value of a cell that is nothing but a day or a number, for whoever goes on with values.
    """

    text: str
    link: str = ""
    day: date | None = None
    number: Decimal | None = None


class Column(NamedTuple):
    """A column of a table: `key` is English and stable, `title` is in the reader's language.

    A `spare` one may be left out on a screen with no room for all, but not every column is spare.
    """

    key: str
    title: str
    spare: bool = False


class Table(NamedTuple):
    """Rows of as many cells as there are columns.

    The first `groups` columns are the ones by which the rows are grouped: these are not spare.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    groups: int = 0

    def grouped(self) -> list[tuple[Cell, ...]]:
        """The rows as people read them: what groups them is named only where it changes."""
        return [_new(row, before, self.groups) for before, row in pairwise(((), *self.rows))]


class Heading(NamedTuple):
    """A heading; level 1 is the highest. `aside` is a remark that stands apart from it."""

    level: int
    text: str
    aside: str = ""


class Paragraph(NamedTuple):
    """Running text."""

    text: str


class Callout(NamedTuple):
    """A text that is not to be missed."""

    kind: Literal["urgent", "note", "warning"]
    text: str

    @property
    def word(self) -> str:
        """What says of which kind it is, to whoever sees no colours."""
        return {"urgent": _("Urgent"), "note": _("Note"), "warning": _("Attention")}[self.kind]


class Facts(NamedTuple):
    """Names, each with its values."""

    rows: tuple[tuple[str, tuple[Cell, ...]], ...]


class Items(NamedTuple):
    """A few short things after one another, behind what they have in common."""

    lead: str
    items: tuple[Cell, ...]


Block = Heading | Paragraph | Callout | Facts | Items | Table


class Document(NamedTuple):
    """An answer or a report.

    `title` names it where that is done outside its text: the blocks hold all that is read. `table` is the whole of it
    as one flat table, `data` as plain values of the shape that its `schema` names. `beside` are the blocks with what is
    not to be missed, but finds no place in that table.
    """

    title: str
    blocks: tuple[Block, ...]
    table: Table
    data: Mapping[str, Any] = MappingProxyType({})
    beside: tuple[Block, ...] = ()


def _new(row: tuple[Cell, ...], before: tuple[Cell, ...], groups: int) -> tuple[Cell, ...]:
    """The row, with blanks for those of its first cells that say the same as the row before."""
    same = next((at for at in range(groups) if row[at : at + 1] != before[at : at + 1]), groups)
    return (Cell(""),) * same + row[same:]
