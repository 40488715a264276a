"""A document: blocks for people, and the same answer as one flat table for programs."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import pairwise
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from ksa.language import _

Precision = Literal["day", "month", "year"]

_ISO: dict[Precision, int] = {"day": 10, "month": 7, "year": 4}
"""So many characters of a day tell it as precisely as that."""


class Cell(NamedTuple):
    """What stands in a cell or in running text.

    `text` is how it is shown. `link` is the mail address (`mailto:…`) or web address to lead to, if any can be.
    `day` or `number` is the value of a cell that is nothing but a day or a number, for whoever goes on with values.
    With another `precision` it is the month or the year in which that day lies: its first, or its last where something
    ends with it.
    """

    text: str
    link: str = ""
    day: date | None = None
    number: Decimal | None = None
    precision: Precision = "day"

    @property
    def iso(self) -> str:
        """Its day, month or year as programs read it: `2026-06-01`, `2026-06` or `2026`; empty where there is none."""
        return self.day.isoformat()[: _ISO[self.precision]] if self.day else ""


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
    """A heading; level 1 is the highest. `aside` is a remark that stands apart from it.

    `anchor` is the id of the record that it begins, for whoever links to it; `new_page` says that it begins a page,
    where there are pages.
    """

    level: int
    text: str
    aside: str = ""
    anchor: str = ""
    new_page: bool = False


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


class Lane(NamedTuple):
    """Who acts in a chain; `is_partner` is false for parents and for whoever else is no partner."""

    name: str
    is_partner: bool = True


class Arrow(NamedTuple):
    """A step of a chain: from some of its lanes to some, counted from 0. They may be the same lanes.

    `number` is that of the row in the table beside it. `condition` says when it is taken, if not always; `is_feedback`
    that it tells back what was done.
    """

    number: int
    source: tuple[int, ...]
    target: tuple[int, ...]
    action: str
    term: str = ""
    condition: str = ""
    is_feedback: bool = False


class Chain(NamedTuple):
    """A chain as a picture. The same facts stand in a table beside it, for whoever sees no picture.

    `title` and `description` say in words what it shows.
    """

    title: str
    description: str
    lanes: tuple[Lane, ...]
    arrows: tuple[Arrow, ...]


class Signing(NamedTuple):
    """Lines to sign on, on paper: one for each of these partners. `lead` says what they sign."""

    lead: str
    partners: tuple[str, ...]


Block = Heading | Paragraph | Callout | Facts | Items | Table | Chain | Signing


class About(NamedTuple):
    """From where a document comes: the coalition's name, the day as of which it holds, and its git commit if any.

    The commit is followed by `-dirty` where the files are no longer what they were then.
    """

    coalition: str
    on: date
    commit: str = ""

    @property
    def version(self) -> str:
        """The commit as people read it; empty where there is none."""
        clean = self.commit.removesuffix("-dirty")
        return clean if clean == self.commit else _("{commit}, and changed since").format(commit=clean)

    @property
    def trace(self) -> str:
        """The day and the commit for whoever makes the file again: every format that has room for it holds it."""
        return f"ksa as-of={self.on.isoformat()} commit={self.commit}"


class Document(NamedTuple):
    """An answer or a report.

    `title` names it where that is done outside its text: the blocks hold all that is read. `table` is the whole of it
    as one flat table, `data` as plain values of the shape that its `schema` names. A report also has `sheets`, its
    flat tables for a workbook, each with a title, the first being `table`; and it knows what it is `about`. An answer
    may have blocks `beside` its table: what is not to be missed, but finds no place there.
    """

    title: str
    blocks: tuple[Block, ...]
    table: Table
    data: Mapping[str, Any] = MappingProxyType({})
    sheets: tuple[Table, ...] = ()
    about: About | None = None
    beside: tuple[Block, ...] = ()


def _new(row: tuple[Cell, ...], before: tuple[Cell, ...], groups: int) -> tuple[Cell, ...]:
    """The row, with blanks for those of its first cells that say the same as the row before."""
    same = next((at for at in range(groups) if row[at : at + 1] != before[at : at + 1]), groups)
    return (Cell(""),) * same + row[same:]
