"""Tables for a page: the paper and the size of letters that they need, and how wide their columns are."""

from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple, TypedDict

from ksa.render.documents.letters import EM
from ksa.render.documents.page_columns import Measured, height, measured, shared, shortest
from ksa.render.documents.pdf_text import Said, said
from ksa.report.document import Cell, Table

PORTRAIT, LANDSCAPE = 487, 733
"""How many points wide the text is on A4, upright and turned."""
_MANY = 7
_BESIDE, _BESIDE_OF_MANY = 5, 3
"""The points that stay blank at each side of a column, and of one of many."""
_TALL, _TALL_WHEN_TURNED = 12, 10
"""A table of more lines may go on over a page."""
_TALL_ROW = 24
"""And so may a row of more."""
_TALL_TOGETHER = 12
"""Rows of a group that take no more lines stay together: little of a page is left blank for it."""


class Sheet(NamedTuple):
    """Paper, the size of the letters on it in points, and how much of a word stays whole at the least.

    `price` is how much more a line costs than one on the best sheet, for it is read less easily or takes more paper;
    `once` is what the sheet costs besides, in points of height.
    """

    width: int
    size: float
    whole: int
    price: float = 1
    once: int = 0

    def cost(self, lines: int) -> float:
        """What a table of so many lines costs on it."""
        return lines * self.size * self.price + self.once


_SHEETS = (
    Sheet(PORTRAIT, 9, 14 * EM),
    Sheet(PORTRAIT, 9, 10 * EM),
    Sheet(PORTRAIT, 9, 7 * EM, 1.05),
    Sheet(PORTRAIT, 8, 10 * EM, 1.25),
    Sheet(PORTRAIT, 8, 7 * EM, 1.3),
    Sheet(PORTRAIT, 8, 6 * EM, 1.4),
    Sheet(PORTRAIT, 8, 5 * EM, 1.6),
    Sheet(LANDSCAPE, 9, 10 * EM, 1.8, 700),
    Sheet(LANDSCAPE, 8, 7 * EM, 2.3, 700),
)
_LAST = Sheet(LANDSCAPE, 7, 0)


class Row(TypedDict):
    """The cells of a row, which stay on one page unless it is so tall that it may be split.

    The first of them spans so many rows: these stay on one page too, and have no such cell of their own.
    """

    cells: list[Said]
    span: int
    lines: int
    split: bool


class Grid(TypedDict):
    """A table for the template; `columns` are the shares of the width that its columns get, with `beside` blank.

    `wide` says that it needs paper that is turned, `split` that it may go on over a page.
    """

    kind: str
    title: Said
    size: float
    columns: list[int]
    beside: int
    numbers: list[bool]
    header: list[Said]
    rows: list[Row]
    split: bool
    wide: bool


def grid(table: Table) -> Grid:
    """A table that has rows."""
    sheet, widths = _laid(table)
    is_wide, beside = sheet.width > PORTRAIT, _beside(len(widths))
    rows = list(_rows(table, widths))
    return {
        "kind": "table",
        "title": said(table.title, sheet.width * EM // 10),
        "size": sheet.size,
        "columns": [round(share * sheet.size / EM) + 2 * beside for share in widths],
        "beside": beside,
        "numbers": [_is_of_numbers([row[at] for row in table.rows]) for at in range(len(widths))],
        "header": [said(column.title, share) for column, share in zip(table.columns, widths, strict=True)],
        "rows": rows,
        "split": sum(row["lines"] for row in rows) > (_TALL_WHEN_TURNED if is_wide else _TALL),
        "wide": is_wide,
    }


def _rows(table: Table, widths: Sequence[int]) -> Iterator[Row]:
    """The rows; a few of a group share its name, and the next few have it again: so it is on each page."""
    tall = [height((measured(cell.text) for cell in row), widths) for row in table.grouped()]
    for few in _together(table, tall):
        shown = table._replace(rows=tuple(table.rows[at] for at in few)).grouped()
        for at, cells in zip(few, shown, strict=True):
            is_first = at == few[0]
            told = list(zip(cells, widths, strict=True))[0 if is_first else 1 :]
            yield {
                "cells": [said(cell.text, share, cell.link) for cell, share in told],
                "span": len(few) if is_first else 1,
                "lines": tall[at],
                "split": len(few) == 1 and tall[at] > _TALL_ROW,
            }


def _together(table: Table, tall: Sequence[int]) -> Iterator[list[int]]:
    """The rows by their places, with those of a group in as many parts as it takes for none to be tall."""
    few: list[int] = []
    for at, row in enumerate(table.rows):
        goes_on = few and table.groups and row[0] == table.rows[few[0]][0]
        if few and not (goes_on and sum(tall[one] for one in (*few, at)) <= _TALL_TOGETHER):
            yield few
            few = []
        few.append(at)
    yield few


def _laid(table: Table) -> tuple[Sheet, list[int]]:
    """The sheet on which the table costs least, or the last where it fits on none; and the widths of its columns."""
    rows = [[column.title for column in table.columns], *([cell.text for cell in row] for row in table.rows)]
    widths = [[measured(text) for text in row] for row in rows]
    whole = [max(1, *(cell.word for cell in column)) for column in zip(*widths, strict=True)]

    best, lowest = None, inf
    for sheet in _SHEETS:
        # Even as short as the table may become, this sheet may cost too much.
        room = _room(sheet, len(whole))
        if sheet.cost(shortest(widths, room)) < lowest and (shares := _shares(sheet, widths, whole, room)):
            cost = sheet.cost(sum(height(row, shares) for row in widths))
            if cost < lowest:
                best, lowest = (sheet, shares), cost
    return best or (_LAST, [max(_room(_LAST, len(whole)) // len(whole), 1)] * len(whole))


def _shares(sheet: Sheet, rows: Sequence[Sequence[Measured]], whole: Sequence[int], room: int) -> list[int]:
    """The widths of the columns on this sheet, which has so much room; none when they do not fit."""
    least = [min(one, sheet.whole) for one in whole]
    return shared(rows, least, room) if sum(least) <= room else []


def _room(sheet: Sheet, columns: int) -> int:
    return max(int((sheet.width - 2 * _beside(columns) * columns) * EM / sheet.size), columns)


def _beside(columns: int) -> int:
    return _BESIDE_OF_MANY if columns > _MANY else _BESIDE


def _is_of_numbers(cells: Sequence[Cell]) -> bool:
    return any(cell.text for cell in cells) and all(cell.number is not None or not cell.text for cell in cells)
