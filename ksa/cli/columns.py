"""Names with what is to be said of them, below one another."""

from collections.abc import Sequence
from typing import NamedTuple

from ksa.render.wrap import wrap

INDENT = "  "
_NARROWEST = 30


class Row(NamedTuple):
    """A name with what is to be said of it."""

    name: str
    text: str


def columns(rows: Sequence[Row], width: int | None) -> list[str]:
    """The rows in two columns; where the second would be too narrow, its texts stand below the names."""
    column = max((len(row.name) for row in rows), default=0) + 2 * len(INDENT)
    if width is not None and width - column < _NARROWEST:
        return [f"{INDENT}{row.name}\n{wrap(row.text, width, INDENT * 3, INDENT * 3)}" for row in rows]
    return [wrap(row.text, width, f"{INDENT}{row.name}".ljust(column), " " * column) for row in rows]
