"""Tables in a text for Word."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ksa.render import clean
from ksa.render.documents.docx_page import shading
from ksa.render.documents.docx_text import add_cells, add_paragraph, add_texts, set_style
from ksa.render.documents.letters import EM, widest
from ksa.render.documents.page_columns import measured, shared
from ksa.report.document import Cell, Signing, Table

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.table import Table as WordTable
    from docx.table import _Row

_POINT = 12_700
"""The units of Word's drawings to a point."""
_BESIDE = 13
"""The points that stay blank in a cell, left and right together."""
_NARROWER = 0.88
"""The letters of Word are narrower than those that widths are reckoned in."""
_WHOLE_WORDS = tuple(letters * EM for letters in (30, 20, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 0))
"""How much of a word stays whole, as long as there is room."""
_USUAL, _SMALL = 9.0, 8.0
_MANY_COLUMNS = 8
_ROOM_TO_SIGN = 500_000


def add_table(word: "Word", table: Table) -> None:
    """Add a table that has rows: its titles stand on each page, and no row is broken between two."""
    if not table.rows:
        return
    for title in add_texts(word, table.title, style="Caption"):
        title.paragraph_format.keep_with_next = True
    rows = table.grouped()
    titles = [Cell(column.title) for column in table.columns]
    size = _SMALL if len(titles) >= _MANY_COLUMNS else _USUAL
    widths = _widths(word, [titles, *rows], size)
    made = _made(word, widths)
    _add_row(made, titles, widths, is_head=True, size=size)
    for row in rows:
        _add_row(made, row, widths, size=size)
    add_paragraph(word, "After table")


def add_lines_to_sign(word: "Word", signing: Signing, titles: Sequence[str]) -> None:
    """Add a line to sign on for each partner, below these titles."""
    from docx.shared import Length

    if not signing.partners:
        return
    widths = [_room(word) // len(titles)] * len(titles)
    made = _made(word, widths)
    _add_row(made, [Cell(title) for title in titles], widths, is_head=True)
    for partner in signing.partners:
        row = _add_row(made, [Cell(partner), *[Cell("")] * (len(titles) - 1)], widths)
        row.height = Length(_ROOM_TO_SIGN)
    add_paragraph(word, "After table")


def _made(word: "Word", widths: Sequence[int]) -> "WordTable":
    """A table without rows. What shows it takes the widths from its columns, or from its cells: both have them."""
    from docx.shared import Length

    table: WordTable = word.add_table(rows=0, cols=len(widths), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Length(width)
    return table


def _add_row(
    table: "WordTable", cells: Sequence[Cell], widths: Sequence[int], *, is_head: bool = False, size: float = _USUAL
) -> "_Row":
    from docx.oxml import OxmlElement
    from docx.shared import Length, Pt

    row: _Row = table.add_row()  # type: ignore[no-untyped-call] # it says what it takes, but not what it gives
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - the library knows neither of the two
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:
        properties.append(OxmlElement("w:tblHeader"))
    for made, cell, width in zip(row.cells, cells, widths, strict=True):
        made.width = Length(width)
        paragraph = made.paragraphs[0]
        set_style(paragraph, "Table head" if is_head else "Table text")
        if is_head:
            made._tc.get_or_add_tcPr().append(shading())  # noqa: SLF001 - nor does it know of this
        add_cells(paragraph, [cell])
        if size != _USUAL:
            for run in paragraph.runs:
                run.font.size = Pt(size)
    return row


def _room(word: "Word") -> int:
    """How wide the text is, in the units of Word's drawings."""
    section = word.sections[0]
    return int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0)


def _widths(word: "Word", rows: Sequence[Sequence[Cell]], size: float) -> list[int]:
    """How wide the columns are, so that the table is short: no more long words are broken than needed."""
    room = _room(word)
    texts = [[clean.office(cell.text) for cell in row] for row in rows]
    beside = round(_BESIDE * EM / (size * _NARROWER))
    fits = round(room * EM / (size * _NARROWER * _POINT)) - beside * len(texts[0])
    columns = list(zip(*texts, strict=True))
    tried = ([max(1, *(min(widest(text), whole) for text in column)) for column in columns] for whole in _WHOLE_WORDS)
    least = next((widths for widths in tried if sum(widths) <= fits), [1] * len(columns))
    found = shared([[measured(text) for text in row] for row in texts], least, max(fits, sum(least)))
    total = sum(found) + beside * len(found)
    return [room * (share + beside) // total for share in found]
