"""A table on a screen: columns where they fit, else one value a line."""

from collections.abc import Iterator, Sequence

from ksa.render.documents.lines import GAP, beside, cell_words, hanging
from ksa.render.documents.screen import Screen
from ksa.render.documents.widths import Need, shared
from ksa.render.documents.words import ENDLESS, Ink, Word, flow, width, words
from ksa.render.style import Style
from ksa.report.document import Column, Table

_MARGIN = " "
_NARROWEST = 8
"""A narrower column is read letter by letter."""

_Texts = Sequence[list[Word]]


def grid(table: Table, screen: Screen) -> Iterator[str]:
    """The lines of a table that has rows.

    Its columns are as wide as their longest words; else as the parts of those, which `-` and the like end; else what
    groups the rows goes above them; else there are no columns.
    """
    rows = [[cell_words(cell) for cell in row] for row in table.grouped()]
    titles = [words(column.title.upper(), Ink(Style.STRONG)) for column in table.columns]
    columns = list(zip(titles, *rows, strict=True))
    for is_whole, groups in ((True, 0), (False, 0), (False, table.groups)):
        needs = [_need(column, is_whole=is_whole) for column in columns[groups:]]
        widths = shared(needs, screen.room - len(_MARGIN) - GAP * (len(needs) - 1))
        if widths:
            yield from beside(titles[groups:], widths, screen, _MARGIN)
            yield from _rows(table, rows, groups, widths, screen)
            return
    yield from _stacked(table, rows, screen)


def _need(column: Sequence[list[Word]], *, is_whole: bool) -> Need:
    most = max((width(line) for text in column for line in flow(text, ENDLESS)), default=0)
    least = max((word.width if is_whole else word.part() for text in column for word in text), default=0)
    return Need(max(least, min(most, _NARROWEST)), most)


def _rows(table: Table, rows: Sequence[_Texts], groups: int, widths: Sequence[int], screen: Screen) -> Iterator[str]:
    """The rows below the titles; what the first columns hold stands above the rows that it groups."""
    leads = _leads(table.columns[:groups])
    for number, row in enumerate(rows):
        if any(row[:groups]):
            yield from [""] if number else []
            yield from _named(leads, row[:groups], screen)
        yield from beside(row[groups:], widths, screen, _MARGIN)


def _stacked(table: Table, rows: Sequence[_Texts], screen: Screen) -> Iterator[str]:
    leads = _leads(table.columns)
    for number, row in enumerate(rows):
        yield from [""] if number else []
        yield from _named(leads, row, screen)


def _leads(columns: Sequence[Column]) -> _Texts:
    return [words(f"{column.title}:", Ink(Style.STRONG)) for column in columns]


def _named(leads: _Texts, row: _Texts, screen: Screen) -> Iterator[str]:
    """The values that there are, each behind the title of its column."""
    for lead, text in zip(leads, row, strict=True):
        if text:
            yield from hanging([*lead, *text], screen, _MARGIN)
