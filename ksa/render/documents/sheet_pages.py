"""How a sheet is printed: on A4, on so many pages beside each other that it can be read."""

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

_A4 = 9
_PAPER = 842
_MARGIN = 50.4
"""What xlsxwriter leaves blank at each side, in points as the rest."""
_DIGIT, _PADDING = 5.6, 4
"""A column has room for so many digits, and for some white; LibreOffice makes them that wide, and Excel no wider."""
_LETTERS, _SMALLEST = 11, 6.5
_ROOM = (_PAPER - 2 * _MARGIN) * _LETTERS / _SMALLEST
"""So much fits on a page when it is shrunk until its letters are the smallest that can be read."""


def lay_out(sheet: Worksheet, footer: str, widths: Sequence[int]) -> None:
    """As wide as the paper, or as a few of them; `widths` are those of the columns, in characters."""
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.set_footer(footer)
    pages = pages_wide(widths)
    sheet.fit_to_pages(pages, 0)
    if pages > 1:
        sheet.repeat_columns(0, 0)
        # What belongs to the same rows comes out of the printer together.
        sheet.print_across()


def pages_wide(widths: Sequence[int]) -> int:
    """On how many pages beside each other columns fit, when the first column is repeated on each."""
    first, *others = (width * _DIGIT + _PADDING for width in widths)
    pages, used = 1, first
    for one in others:
        if used + one > _ROOM:
            pages, used = pages + 1, first
        used += one
    return pages
