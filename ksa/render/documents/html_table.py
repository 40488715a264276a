"""Tables in HTML: each cell has its headers, also to whoever hears the page instead of seeing it."""

from collections.abc import Iterator, Sequence

from ksa.language import _
from ksa.render.documents.html_text import cell, inline
from ksa.render.documents.outline import Placed, is_blank
from ksa.report.document import Cell, Signing, Table

_Row = tuple[Cell, ...]
_MANY = 8


def table(table: Table, placed: Placed) -> Iterator[str]:
    """A table with its title, in a frame that can be moved sideways; nothing when it has no rows."""
    if not table.rows:
        return
    own = "" if is_blank(table.title) else placed.id
    yield f'<div class="scroll"{named(own or placed.above, _("Table"))}>'
    yield '<table class="many">' if len(table.columns) >= _MANY else "<table>"
    if own:
        yield f'<caption id="{own}">{inline(table.title)}</caption>'
    yield _titles([column.title for column in table.columns])
    groups = min(table.groups, len(table.columns) - 1)
    for begin, end in _stretches(table.rows, groups):
        yield "<tbody>"
        yield from (_row(table.rows[begin:end], at, groups) for at in range(end - begin))
        yield "</tbody>"
    yield "</table>"
    yield "</div>"


def signing(signing: Signing, placed: Placed) -> Iterator[str]:
    """Lines to sign on, one for each partner."""
    yield '<div class="signing">'
    if lead := inline(signing.lead):
        yield f"<p>{lead}</p>"
    if signing.partners:
        yield f'<div class="scroll"{named(placed.above, _("Signature"))}>'
        yield "<table>"
        yield _titles([_("Partner"), _("Name and function"), _("Date"), _("Signature")])
        yield "<tbody>"
        for partner in signing.partners:
            yield f"<tr>{_header(Cell(partner), 'row')}<td></td><td></td><td></td></tr>"
        yield "</tbody>"
        yield "</table>"
        yield "</div>"
    yield "</div>"


def named(heading: str, otherwise: str) -> str:
    """The attributes of a frame that the keyboard can move, named by the element with this id if there is one."""
    name = f'aria-labelledby="{heading}"' if heading else f'aria-label="{inline(otherwise)}"'
    return f' role="group" {name} tabindex="0"'


def _titles(titles: Sequence[str]) -> str:
    cells = ("<td></td>" if is_blank(title) else f'<th scope="col">{inline(title)}</th>' for title in titles)
    return f"<thead><tr>{''.join(cells)}</tr></thead>"


def _stretches(rows: Sequence[_Row], groups: int) -> list[tuple[int, int]]:
    """The stretches of rows that have the same first cell, if they are grouped; else one stretch of all."""
    begins = [at for at in range(1, len(rows)) if groups and rows[at][0] != rows[at - 1][0]]
    return list(zip([0, *begins], [*begins, len(rows)], strict=True))


def _row(rows: Sequence[_Row], at: int, groups: int) -> str:
    """A row out of a stretch: a cell that groups rows stands in the first of them, for all of them."""
    cells = [_group(rows, at, column) for column in range(groups)]
    first, *others = rows[at][groups:]
    cells.append(_header(first, "row") if not groups and others else _data(first))
    cells += map(_data, others)
    return f"<tr>{''.join(cells)}</tr>"


def _group(rows: Sequence[_Row], at: int, column: int) -> str:
    upto = column + 1
    if at and rows[at][:upto] == rows[at - 1][:upto]:
        return ""
    last = next((row for row in range(at + 1, len(rows)) if rows[row][:upto] != rows[at][:upto]), len(rows))
    return _header(rows[at][column], "row" if column else "rowgroup", last - at)


def _header(header: Cell, scope: str, rows: int = 1) -> str:
    span = f' rowspan="{rows}"' if rows > 1 else ""
    if is_blank(header.text):
        return f"<td{span}></td>"
    return f'<th scope="{scope}"{span}>{cell(header)}</th>'


def _data(data: Cell) -> str:
    looks = "" if data.number is None else ' class="number"'
    return f"<td{looks}>{cell(data)}</td>"
