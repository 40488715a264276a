"""A report as a workbook: a sheet for each of its flat tables, and one that says where they come from."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from io import BytesIO
from itertools import pairwise

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from ksa.language import _
from ksa.language.dates import in_words
from ksa.render import clean
from ksa.render.documents.sheet_names import distinct, sheet_name, table_name
from ksa.render.documents.sheet_pages import lay_out
from ksa.render.documents.sheet_rows import Sheet
from ksa.render.documents.sheet_values import Value, value
from ksa.report.document import Document, Facts, Heading, Table
from ksa.report.export.masthead import legend

_STYLE = "Table Style Medium 2"
_NARROW, _WIDE = 9, 48
"""The widths between which a column is, in characters."""
_ROOM_FOR_ARROW = 3
"""The button of a filter stands in the head of its column."""
_LONGEST_PROPERTY = 255
_LONGEST_TEXT = 2000
_MOST_LINKS = 60_000
"""More links Excel does not open in a sheet; the address stands in the cell all the same."""


def render(document: Document, stamp: datetime) -> bytes:
    """The workbook; `stamp` is the moment that it gives as that of its making."""
    file = BytesIO()
    # What is written as a text stays one, whatever it looks like.
    kept = ("strings_to_formulas", "strings_to_urls", "strings_to_numbers")
    with Workbook(file, {"in_memory": True, **dict.fromkeys(kept, False)}) as workbook:
        workbook.set_properties(_properties(document, stamp))
        styles = _Styles(workbook)
        tables = document.sheets or (document.table,)
        last = _("About this file")
        names = distinct([*(sheet_name(table.title) for table in tables), sheet_name(last)])
        called = distinct([table_name(table.title) for table in tables])
        footer = _footer(document)
        for table, name, call in zip(tables, names, called, strict=False):
            sheet = workbook.add_worksheet(name, Sheet)
            lay_out(sheet, footer, _fill(sheet, table, call, styles))
            sheet.repeat_rows(0)
        sheet = workbook.add_worksheet(names[-1], Sheet)
        lay_out(sheet, footer, _tell(sheet, document, styles))
    return file.getvalue()


class _Styles:
    """How cells look: each format is made once, as a workbook holds them all."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._made: dict[str, Format] = {}
        self.strong = workbook.add_format({"bold": True, "valign": "top"})
        self.link = workbook.add_format({"hyperlink": True, "text_wrap": True, "valign": "top"})

    def of(self, number_format: str) -> Format:
        """The format of a cell, whose value is shown so."""
        if number_format not in self._made:
            looks = {"text_wrap": True, "valign": "top", "num_format": number_format}
            self._made[number_format] = self._workbook.add_format(looks)
        return self._made[number_format]


def _properties(document: Document, stamp: datetime) -> dict[str, str | datetime]:
    about = document.about
    texts = {
        "title": document.title,
        "author": about.coalition if about else "",
        "keywords": about.trace if about else "",
    }
    return {**{name: clean.office(text)[:_LONGEST_PROPERTY] for name, text in texts.items()}, "created": stamp}


def _fill(sheet: Sheet, table: Table, name: str, styles: _Styles) -> list[int]:
    """Write the rows, and make them a table with a filter; gives the widths of the columns."""
    titles = distinct([_on_one_line(column.title) or "…" for column in table.columns])
    rows = [[value(cell) for cell in row] for row in table.rows]
    options = {"name": name, "style": _STYLE, "columns": [{"header": title} for title in titles]}
    sheet.add_table(0, 0, max(1, len(rows)), len(titles) - 1, options)
    widths = [_width(title, [row[column] for row in rows]) for column, title in enumerate(titles)]
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    links = 0
    for at, row in enumerate(rows, start=1):
        for column, one in enumerate(row):
            links += bool(one.link)
            _write(sheet, at, column, one if links <= _MOST_LINKS else one._replace(link=""), styles)
        sheet.fit_row(at, (one.text for one in row), widths)
    sheet.freeze_panes(1, 1)
    return widths


def _width(title: str, column: Sequence[Value]) -> int:
    """How wide a column is, in characters."""
    widest = max((one.width for one in column), default=0)
    return min(max(widest, len(title) + _ROOM_FOR_ARROW, _NARROW), _WIDE)


def _write(sheet: Sheet, row: int, column: int, one: Value, styles: _Styles) -> None:
    look = styles.of(one.format)
    if one.day is not None:
        sheet.write_datetime(row, column, datetime.combine(one.day, time()), look)
    elif one.number is not None:
        sheet.write_number(row, column, one.number, look)
    elif one.link:
        sheet.write_url(row, column, one.link, styles.link, one.text)
    elif one.text:
        sheet.write_string(row, column, one.text, look)


def _footer(document: Document) -> str:
    """What stands below each page: the coalition, the day, and which page it is."""
    about = document.about
    left = f"{about.coalition}, {in_words(about.on)}" if about else document.title
    # In a footer `&` begins a command.
    return f"&L{_on_one_line(left)[:100].replace('&', '&&')}&R&P / &N"


def _on_one_line(text: str) -> str:
    return clean.office(text.replace("\n", " "))[:_LONGEST_PROPERTY]


def _tell(sheet: Sheet, document: Document, styles: _Styles) -> tuple[int, int]:
    """What the report itself says of where it comes from, and of its marks; gives the widths of the columns."""
    widths = _NARROW * 3, _WIDE * 2
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for at, (name, text) in enumerate(_told(document)):
        if name:
            sheet.write_string(at, 0, clean.office(name), styles.strong)
        if text:
            sheet.write_string(at, 1, clean.office(text), styles.of("General"))
        sheet.fit_row(at, ("", clean.office(text)), widths)
    return widths


def _told(document: Document) -> Iterator[tuple[str, str]]:
    """The facts at the top, and what the marks in these and in the sheets mean."""
    yield document.title[:_LONGEST_PROPERTY], ""
    pairs = pairwise(document.blocks)
    tops = [block for above, block in pairs if isinstance(above, Heading) and above.level == 1]
    facts = [block for block in tops if isinstance(block, Facts)]
    # The sheets may have other marks than the document for readers.
    rows = [(name, cells) for block in facts for name, cells in block.rows if name != _("Legend")]
    for name, cells in rows:
        yield from ((name, cell.text[:_LONGEST_TEXT]) for cell in cells)
    for line in legend((Facts(tuple(rows)), *(document.sheets or (document.table,)))):
        yield _("Legend"), line[:_LONGEST_TEXT]
