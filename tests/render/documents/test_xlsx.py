"""A workbook, read back by another library."""

from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from openpyxl.workbook import Workbook

from ksa.render import clean
from ksa.render.documents.xlsx import render
from ksa.report.document import Cell, Column, Document, Facts, Heading, Paragraph, Table
from tests.render.documents.telling import REPORT, reports
from tests.render.hostile import harmless

STAMP = datetime(2026, 6, 1, tzinfo=UTC)


def read(document: Document) -> Workbook:
    return openpyxl.load_workbook(BytesIO(render(document, STAMP)))


def one(cell: Cell) -> object:
    table = Table((Column("key", "Titel"),), ((cell,),), "Titel")
    return read(Document("", (), table)).worksheets[0]["A2"].value


@pytest.mark.usefixtures("dutch")
def test_a_report() -> None:
    book = read(REPORT)
    assert book.sheetnames == ["Cijfers", "Wie doet wat", "Over dit bestand"]
    figures = book["Cijfers"]
    assert [[cell.value for cell in row] for row in figures.iter_rows()] == [
        ["Indicator", "Gemeten op", "Aandeel"],
        ["Gezinnen met een huisbezoek", datetime(2022, 11, 1), 87.5],  # noqa: DTZ001 - as openpyxl reads a day
        ["Signalen a|b besproken", datetime(2023, 5, 2), 100],  # noqa: DTZ001 - likewise
    ]
    assert [cell.number_format for cell in figures[2]] == ["General", "[$-413]d mmmm yyyy", '#,##0.0" %"']
    assert [cell.number_format for cell in figures[3]] == ["General", "[$-413]d mmmm yyyy", '#,##0" %"']
    assert book["Wie doet wat"]["D2"].hyperlink.target == "mailto:wieg@example.nl"


def test_a_sheet_is_a_table_that_prints_well() -> None:
    sheet = read(REPORT)["Wie doet wat"]
    assert [(table.name, table.ref) for table in sheet.tables.values()] == [("Wie_doet_wat", "A1:E5")]
    assert sheet.tables["Wie_doet_wat"].autoFilter.ref == "A1:E5"
    assert sheet.freeze_panes == "B2"
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.oddFooter is not None
    assert sheet.oddFooter.left.text == "Kansrijke Start Voorbeeldstad, 1 June 2026"
    assert [round(sheet.column_dimensions[letter].width) for letter in "ABCDE"] == [13, 12, 18, 16, 22]


def test_a_wide_sheet_is_printed_on_pages_beside_each_other() -> None:
    columns = tuple(Column(f"key{at}", f"Titel {at}") for at in range(9))
    wide = Table(columns, (tuple(Cell("woord " * 10) for _column in columns),), "Breed")
    sheet = read(REPORT._replace(sheets=(wide,)))["Breed"]
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (3, 0)
    assert (sheet.print_title_cols, sheet.print_title_rows) == ("$A:$A", "$1:$1")
    assert sheet.page_setup.pageOrder == "overThenDown"
    assert sheet.row_dimensions[2].height == 30


def test_what_leads_somewhere_is_wrapped_too() -> None:
    address = f"https://example.nl/{'a' * 40}"
    table = Table((Column("website", "Website"),), ((Cell(address, address),),), "Titel")
    sheet = read(Document("", (), table)).worksheets[0]
    assert (sheet["A2"].alignment.wrap_text, sheet["A2"].alignment.vertical) == (True, "top")
    assert sheet.row_dimensions[2].height == 30


def test_where_it_comes_from_is_printed_on_one_page() -> None:
    sheet = read(REPORT)["About this file"]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    # No width stands for one page.
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (None, 0)
    assert sheet.oddFooter is not None
    assert sheet.oddFooter.left.text == "Kansrijke Start Voorbeeldstad, 1 June 2026"
    assert (sheet.print_title_rows, sheet.print_title_cols) == (None, None)


def test_where_it_comes_from() -> None:
    legend = ("Legend", (Cell("(at times): only in the text"),))
    facts = Facts((("Coalition", (Cell("Demo"),)), ("As of", (Cell("1 June 2026"),)), legend))
    blocks = (Heading(1, "Partners"), facts, Paragraph("bellen (at times)"))
    table = Table((Column("name", "Name"), Column("verified", "Checked")), ((Cell("JGZ (ex.)"), Cell("no")),), "Sheet")
    told = REPORT._replace(title="Partners", blocks=blocks, table=table, sheets=(table,))
    assert [[cell.value for cell in row] for row in read(told)["About this file"].iter_rows()] == [
        ["Partners", None],
        ["Coalition", "Demo"],
        ["As of", "1 June 2026"],
        ["Legend", "(ex.): an example, nobody has checked it"],
        ["Legend", "Checked: where it says `no`, it is an example, nobody has checked it"],
    ]
    properties = read(told).properties
    assert (properties.title, properties.creator) == ("Partners", "Kansrijke Start Voorbeeldstad")
    assert properties.keywords == "ksa as-of=2026-06-01 commit=0123456789ab"
    assert properties.created == datetime(2026, 6, 1)  # noqa: DTZ001 - as openpyxl reads it


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (Cell("=1+1"), "=1+1"),
        (Cell("007"), "007"),
        (Cell("12,50", number=Decimal("12.50")), 12.5),
        (Cell("123456789012345,678", number=Decimal("123456789012345.678")), "123456789012345,678"),
        (Cell("1 maart 1899", day=date(1899, 3, 1)), "1 maart 1899"),
        (Cell("een\ntwee"), "een\ntwee"),
        (Cell("\x1b[1m"), r"\x1b[1m"),
        (Cell("👶" * 20_000), "👶" * 16_383 + "…"),
        (Cell(""), None),
    ],
)
def test_a_cell(cell: Cell, value: object) -> None:
    assert one(cell) == value


def test_what_excel_opens() -> None:
    leads = ("mailto:a@example.nl", "https://example.nl/", "tel:0800", "javascript:x")
    rows = tuple((Cell(str(at), link),) for at, link in enumerate(leads))
    sheet = read(Document("", (), Table((Column("key", "Titel"),), rows))).worksheets[0]
    found = [(cell.value, cell.hyperlink.target if cell.hyperlink else None) for (cell,) in sheet.iter_rows(min_row=2)]
    assert found == [("0", "mailto:a@example.nl"), ("1", "https://example.nl/"), ("2", None), ("3", None)]


@pytest.mark.parametrize(
    ("cell", "day", "shown"),
    [
        (Cell("5 maart 2027", day=date(2027, 3, 5)), datetime(2027, 3, 5), "d mmmm yyyy"),  # noqa: DTZ001 - likewise
        (Cell("maart 2027", "", date(2027, 3, 1), precision="month"), datetime(2027, 3, 1), "mmmm yyyy"),  # noqa: DTZ001
        (Cell("2024", day=date(2024, 12, 31), precision="year"), datetime(2024, 12, 31), "yyyy"),  # noqa: DTZ001 - likewise
        (Cell("2027", day=date(2027, 1, 1), precision="year"), datetime(2027, 1, 1), "yyyy"),  # noqa: DTZ001 - likewise
    ],
)
@pytest.mark.usefixtures("dutch")
def test_a_month_sorts_among_days_and_reads_as_it_was_typed(cell: Cell, day: datetime, shown: str) -> None:
    table = Table((Column("key", "Titel"),), ((cell,),), "Titel")
    found = read(Document("", (), table)).worksheets[0]["A2"]
    assert (found.value, found.number_format) == (day, f"[$-413]{shown}")


def test_equal_bytes() -> None:
    assert render(REPORT, STAMP) == render(REPORT, STAMP)


@settings(deadline=None, max_examples=50)
@given(reports())
def test_texts_are_read_back(told: Document) -> None:
    book = read(told)
    for sheet, table in zip(book.worksheets, told.sheets, strict=False):
        last = len(table.rows) + 1
        found = sheet.iter_rows(min_row=2, max_row=last, max_col=len(table.columns)) if table.rows else iter(())
        rows = [[cell.value or "" for cell in row] for row in found]
        assert rows == [[_as_read(clean.office(cell.text)) for cell in row] for row in table.rows]
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "inlineStr"}
        harmless("\n".join(str(text) for row in rows for text in row))


def _as_read(text: str) -> str:
    """A text as XML's readers give it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
