from datetime import date
from decimal import Decimal

import pytest

from ksa.render.documents.html_table import table
from ksa.render.documents.outline import Placed
from ksa.report.document import Cell, Column, Table
from tests.render.documents.telling import table as told


def rows(shown: Table) -> list[str]:
    """The rows of a table below its titles, each group of them between its marks."""
    lines = list(table(shown, Placed(shown, "_2", 1, "_1")))
    return [line for line in lines[lines.index("<tbody>") :] if not line.startswith(("</table", "</div"))]


def test_a_table_with_a_title() -> None:
    shown = told("Wie | Wat", "JGZ | a < b", title="Cijfers & feiten")
    assert list(table(shown, Placed(shown, "_2", 1, "_1"))) == [
        '<div class="scroll" role="group" aria-labelledby="_2" tabindex="0">',
        "<table>",
        '<caption id="_2">Cijfers &amp; feiten</caption>',
        '<thead><tr><th scope="col">Wie</th><th scope="col">Wat</th></tr></thead>',
        "<tbody>",
        '<tr><th scope="row">JGZ</th><td>a &lt; b</td></tr>',
        "</tbody>",
        "</table>",
        "</div>",
    ]


def test_a_table_without_a_title_is_named_by_the_heading_above_it() -> None:
    shown = told("Wie | ", "JGZ | a")
    assert list(table(shown, Placed(shown, "_2", 1, "_1")))[:3] == [
        '<div class="scroll" role="group" aria-labelledby="_1" tabindex="0">',
        "<table>",
        '<thead><tr><th scope="col">Wie</th><td></td></tr></thead>',
    ]
    assert (
        next(table(shown, Placed(shown, "_2", 0, "")))
        == '<div class="scroll" role="group" aria-label="Table" tabindex="0">'
    )


def test_nothing_is_shown_without_rows() -> None:
    shown = told("Wie", title="Leeg")
    assert list(table(shown, Placed(shown, "_2", 1, "_1"))) == []


def test_many_columns_are_set_smaller_on_paper() -> None:
    shown = told("a|b|c|d|e|f|g|h", "1|2|3|4|5|6|7|8")
    assert '<table class="many">' in table(shown, Placed(shown, "_2", 1, "_1"))


@pytest.mark.parametrize(
    ("shown", "html"),
    [
        (told("a", "1", "2"), ["<tbody>", "<tr><td>1</td></tr>", "<tr><td>2</td></tr>", "</tbody>"]),
        (told("a|b", " | 2"), ["<tbody>", "<tr><td></td><td>2</td></tr>", "</tbody>"]),
        (
            told("a|b|c", "x|1|p", "x|1|q", "x|2|q", "y|2|q", groups=2),
            [
                "<tbody>",
                '<tr><th scope="rowgroup" rowspan="3">x</th><th scope="row" rowspan="2">1</th><td>p</td></tr>',
                "<tr><td>q</td></tr>",
                '<tr><th scope="row">2</th><td>q</td></tr>',
                "</tbody>",
                "<tbody>",
                '<tr><th scope="rowgroup">y</th><th scope="row">2</th><td>q</td></tr>',
                "</tbody>",
            ],
        ),
        (
            told("a|b", " |1", " |2", groups=1),
            ["<tbody>", '<tr><td rowspan="2"></td><td>1</td></tr>', "<tr><td>2</td></tr>", "</tbody>"],
        ),
        (
            told("a|b", "x|1", "x|1", groups=2),
            [
                "<tbody>",
                '<tr><th scope="rowgroup" rowspan="2">x</th><td>1</td></tr>',
                "<tr><td>1</td></tr>",
                "</tbody>",
            ],
        ),
    ],
)
def test_each_cell_has_its_headers(shown: Table, html: list[str]) -> None:
    assert rows(shown) == html


def test_a_month_is_no_day() -> None:
    cell = Cell("juni 2026", day=date(2026, 6, 1), precision="month")
    assert '<time datetime="2026-06">juni 2026</time>' in rows(Table((Column("a", "A"),), ((cell,),)))[1]


def test_days_and_numbers() -> None:
    cells = (Cell("1 juni 2026", day=date(2026, 6, 1)), Cell("87,5 %", number=Decimal("87.5")))
    assert rows(Table((Column("a", "A"), Column("b", "B")), (cells,)))[1] == (
        '<tr><th scope="row"><time datetime="2026-06-01">1 juni 2026</time></th><td class="number">87,5 %</td></tr>'
    )
