"""Texts and cells in HTML: what somebody typed, and no more than that."""

from collections.abc import Iterator
from re import split

from ksa.render import clean
from ksa.render.documents.outline import is_blank
from ksa.report.document import Cell


def inline(text: str) -> str:
    """A text within a line or a cell: its line breaks stay."""
    return "<br>".join(clean.html(text).split("\n"))


def paragraphs(text: str) -> Iterator[str]:
    """A text in paragraphs: a blank line in it begins the next."""
    return (inline(part) for part in split(r"\n[ \t]*\n", text) if not is_blank(part))


def cell(cell: Cell) -> str:
    """A cell, with its link if that leads where a link may lead."""
    lines = map(clean.html, cell.text.split("\n"))
    text = "".join(f'<span class="line">{line}</span>' for line in lines) if "\n" in cell.text else inline(cell.text)
    if is_blank(cell.text):
        return text
    if cell.day is not None:
        text = f'<time datetime="{cell.iso}">{text}</time>'
    target = clean.html_target(cell.link)
    return f'<a href="{target}">{text}</a>' if target else text
