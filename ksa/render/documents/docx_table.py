"""Tables in a text for Word."""

from collections.abc import Sequence
from itertools import groupby
from re import compile as pattern
from typing import TYPE_CHECKING, NamedTuple

from ksa.render.documents.docx_styles import keep_words_whole, shading
from ksa.render.documents.docx_text import add_cells, add_paragraph, add_texts, set_style
from ksa.render.documents.docx_widths import SMALL, USUAL, room, widths_of
from ksa.report.document import Cell, Signing, Table

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.table import Table as WordTable
    from docx.table import _Row
    from docx.text.paragraph import Paragraph

_MARGIN = 60
"""So little at each side of a cell, in twentieths of a point: the border takes some of the room too."""
_MANY_COLUMNS = 8
_CODE = pattern(r"(?=\S*[@:_\d])\S+|[a-z0-9]+(?:-[a-z0-9]+)+(?:,.*)?")
"""An address or an id: with a hyphen in it, it would be another one."""
_ROOM_TO_SIGN = 500_000
_MOST_TOGETHER = 9
"""No more rows stay on one page because they belong together: those of a group, or lines to sign on."""


class _Added(NamedTuple):
    """A row, and the paragraph in its first cell: the library looks for the cells of a row again each time."""

    row: "_Row"
    first: "Paragraph"


def add_table(word: "Word", table: Table) -> None:
    """Add a table that has rows: its titles stand on each page, and no row is broken between two."""
    if not table.rows:
        return
    for title in add_texts(word, table.title, style="Caption"):
        title.paragraph_format.keep_with_next = True
    rows = table.grouped()
    titles = [Cell(column.title) for column in table.columns]
    size = SMALL if len(titles) >= _MANY_COLUMNS else USUAL
    widths = widths_of(word, [titles, *rows], size)
    made = _made(word, widths, is_close=size == SMALL)
    _add_row(made, titles, widths, is_head=True, size=size)
    added = [_add_row(made, row, widths, size=size) for row in rows]
    if table.groups:
        for _name, group in groupby(zip(table.rows, added, strict=True), lambda pair: pair[0][0]):
            _keep_together([one for _cells, one in group])
    add_paragraph(word, "After table")


def add_lines_to_sign(word: "Word", signing: Signing, titles: Sequence[str]) -> None:
    """Add a line to sign on for each partner, below these titles."""
    from docx.shared import Length

    if not signing.partners:
        return
    widths = [room(word) // len(titles)] * len(titles)
    made = _made(word, widths)
    rows = [_add_row(made, [Cell(title) for title in titles], widths, is_head=True)]
    for partner in signing.partners:
        rows.append(_add_row(made, [Cell(partner), *[Cell("")] * (len(titles) - 1)], widths))
        rows[-1].row.height = Length(_ROOM_TO_SIGN)
    _keep_together(rows)
    add_paragraph(word, "After table")


def _keep_together(rows: Sequence[_Added]) -> None:
    """Keep rows on one page, but for many."""
    if len(rows) <= _MOST_TOGETHER:
        for row in rows[:-1]:
            row.first.paragraph_format.keep_with_next = True


def _made(word: "Word", widths: Sequence[int], *, is_close: bool = False) -> "WordTable":
    """A table without rows. What shows it takes the widths from its columns, or from its cells: both have them.

    With `is_close` there is little room between its columns.
    """
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls
    from docx.shared import Length

    table: WordTable = word.add_table(rows=0, cols=len(widths), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Length(width)
    if is_close:
        sides = "".join(f'<w:{side} w:w="{_MARGIN}" w:type="dxa"/>' for side in ("left", "right"))
        margins = parse_xml(f"<w:tblCellMar {nsdecls('w')}>{sides}</w:tblCellMar>")
        table._tbl.tblPr.insert_element_before(margins, "w:tblLook")  # noqa: SLF001 - the library knows no margins
    return table


def _add_row(
    table: "WordTable", cells: Sequence[Cell], widths: Sequence[int], *, is_head: bool = False, size: float = USUAL
) -> _Added:
    from docx.oxml import OxmlElement
    from docx.shared import Length, Pt

    row: _Row = table.add_row()  # type: ignore[no-untyped-call] # it says what it takes, but not what it gives
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - the library knows neither of the two
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:
        properties.append(OxmlElement("w:tblHeader"))
    filled = row.cells
    for made, cell, width in zip(filled, cells, widths, strict=True):
        made.width = Length(width)
        paragraph = made.paragraphs[0]
        set_style(paragraph, "Table head" if is_head else "Table text")
        if is_head:
            made._tc.get_or_add_tcPr().append(shading())  # noqa: SLF001 - nor does it know of this
        add_cells(paragraph, [cell])
        if _CODE.fullmatch(cell.text):
            keep_words_whole(paragraph._p.get_or_add_pPr())  # noqa: SLF001 - nor of this
        if size != USUAL:
            for run in paragraph.runs:
                run.font.size = Pt(size)
    return _Added(row, filled[0].paragraphs[0])
