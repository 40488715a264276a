"""A document on a screen: lines that fit, columns where they can be read, no lines drawn around anything."""

from collections.abc import Iterator
from typing import assert_never

from ksa.render.documents.grid import grid
from ksa.render.documents.lines import GAP, beside, cell_words, hanging
from ksa.render.documents.screen import Screen
from ksa.render.documents.words import Ink, Word, flow, marked, width, words
from ksa.render.style import Style
from ksa.report.document import Block, Callout, Chain, Document, Facts, Heading, Items, Paragraph, Signing, Table

_STRONG = Ink(Style.STRONG)
_CALLOUTS = {"urgent": Ink(Style.ERROR), "warning": Ink(Style.WARNING), "note": Ink(Style.INFO)}
_BETWEEN = "·"


def render(document: Document, *, width: int | None, colour: bool, links: bool) -> str:
    """The blocks below one another, on lines of at most `width` columns; without a width no line is broken."""
    screen = Screen(width, colour, links)
    lines: list[str] = []
    above: Block | None = None
    for block in document.blocks:
        shown = list(_lines(block, screen))
        if shown:
            lines += [*([""] if above and not _is_close(above, block) else []), *shown]
            above = block
    return "".join(f"{line}\n" for line in lines)


def _is_close(above: Block, block: Block) -> bool:
    """Whether no blank line comes between two blocks."""
    match above, block:
        case (Heading(), Heading()) | (Heading(level=1), Items() | Table()) | (Table(), _):
            return False
        case (Heading(), _) | (_, Callout()) | (Items(), Items()):
            return True
        case _:
            return False


def _lines(block: Block, screen: Screen) -> Iterator[str]:
    match block:
        case Heading():
            yield from _heading(block, screen)
        case Paragraph():
            yield from map(screen.draw, flow(words(block.text), screen.measure))
        case Callout():
            yield from _callout(block, screen)
        case Facts():
            yield from _facts(block, screen)
        case Items():
            yield from _items(block, screen)
        case Table():
            yield from _table(block, screen)
        case Chain() | Signing():
            pass  # a picture of what a table says, and lines for a pen
        case _:
            assert_never(block)


def _heading(heading: Heading, screen: Screen) -> Iterator[str]:
    """The text with the remark at the right, or below it where there is no room beside it."""
    texts = flow(words(heading.text, _STRONG), screen.measure)
    asides = flow(words(heading.aside), screen.measure)
    if len(texts) == len(asides) == 1:
        text, aside = width(texts[0]), width(asides[0])
        left = text if screen.width is None else screen.measure - GAP - aside
        if text <= left:
            return beside([texts[0], asides[0]], [left, aside], screen)
    return map(screen.draw, [*texts, *asides])


def _callout(callout: Callout, screen: Screen) -> Iterator[str]:
    sign = "! " if callout.kind == "urgent" else ""
    return _led(words(f"{sign}{callout.word}:", _CALLOUTS[callout.kind]), words(callout.text), screen)


def _facts(facts: Facts, screen: Screen) -> Iterator[str]:
    """The values beside the names, or behind them where too little room is left."""
    rows = [(words(f"{name}:", _STRONG), marked(map(cell_words, values), _BETWEEN)) for name, values in facts.rows]
    left = max((width(name) for name, _values in rows), default=0)
    right = screen.measure - GAP - left
    widest = max((word.width for _name, values in rows for word in values), default=0)
    for name, values in rows:
        if widest <= right and left <= right:
            yield from beside([name, values], [left, right], screen)
        else:
            yield from hanging([*name, *values], screen)


def _items(items: Items, screen: Screen) -> Iterator[str]:
    return _led(
        words(f"{items.lead}:" if items.lead else "", _STRONG), marked(map(cell_words, items.items), _BETWEEN), screen
    )


def _led(lead: list[Word], text: list[Word], screen: Screen) -> Iterator[str]:
    return hanging([*lead, *text] if text else [], screen)


def _table(table: Table, screen: Screen) -> Iterator[str]:
    if table.rows:
        yield from map(screen.draw, flow(words(table.title, _STRONG), screen.measure))
        yield from grid(table, screen)
