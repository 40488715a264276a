"""A table on a screen: columns where they fit, else one value a line."""

from collections.abc import Iterator, Sequence

from ksa.language import _
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
    """The lines of a table that has rows, and which of its columns a wider screen shows.

    Its columns are as wide as their longest words; else without those that are spare, the last first; else as the parts
    of those words, which `-` and the like end; else what groups the rows goes above them; else there are no columns.
    """
    rows = [[cell_words(cell) for cell in row] for row in table.grouped()]
    titles = [words(column.title.upper(), Ink(Style.STRONG)) for column in table.columns]
    kept = _kept(table.columns, [_need(column, is_whole=True) for column in zip(titles, *rows, strict=True)], screen)
    columns = [table.columns[at] for at in kept]
    yield from _fitting(
        columns, [titles[at] for at in kept], [[row[at] for at in kept] for row in rows], table.groups, screen
    )
    if len(kept) < len(table.columns):
        others = ", ".join(column.title.lower() for at, column in enumerate(table.columns) if at not in kept)
        yield ""
        yield from map(
            screen.draw, flow(words(_("On a wider screen also: {columns}").format(columns=others)), screen.measure)
        )


def _kept(columns: Sequence[Column], needs: Sequence[Need], screen: Screen) -> list[int]:
    """The numbers of the columns that stay: as many of the spare ones as fit, the first of them first."""
    kept = list(range(len(columns)))
    for at in reversed(kept):
        if columns[at].spare and not _widths([needs[one] for one in kept], screen):
            kept.remove(at)
    return kept


def _widths(needs: Sequence[Need], screen: Screen) -> list[int]:
    return shared(needs, screen.room - len(_MARGIN) - GAP * (len(needs) - 1))


def _fitting(
    columns: Sequence[Column], titles: _Texts, rows: Sequence[_Texts], groups: int, screen: Screen
) -> Iterator[str]:
    """The rows in the first form for which there is room."""
    texts = list(zip(titles, *rows, strict=True))
    for is_whole, above in ((True, 0), (False, 0), (False, groups)):
        widths = _widths([_need(text, is_whole=is_whole) for text in texts[above:]], screen)
        if widths:
            yield from beside(titles[above:], widths, screen, _MARGIN)
            yield from _rows(_leads(columns[:above]), rows, widths, screen)
            return
    yield from _stacked(_leads(columns), rows, screen)


def _need(column: Sequence[list[Word]], *, is_whole: bool) -> Need:
    most = max((width(line) for text in column for line in flow(text, ENDLESS)), default=0)
    least = max((word.width if is_whole else word.part() for text in column for word in text), default=0)
    return Need(max(least, min(most, _NARROWEST)), most)


def _rows(leads: _Texts, rows: Sequence[_Texts], widths: Sequence[int], screen: Screen) -> Iterator[str]:
    """The rows below the titles; what the first columns hold stands above the rows that it groups."""
    groups = len(leads)
    for number, row in enumerate(rows):
        if any(row[:groups]):
            yield from [""] if number else []
            yield from _named(leads, row[:groups], screen)
        yield from beside(row[groups:], widths, screen, _MARGIN)


def _stacked(leads: _Texts, rows: Sequence[_Texts], screen: Screen) -> Iterator[str]:
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
