"""A document as the values that the template of a PDF lays out: texts, widths and the order of pages."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from re import fullmatch
from typing import Any, assert_never

from ksa.language import _, spoken
from ksa.language.dates import in_words
from ksa.render import clean
from ksa.render.documents.letters import EM, width
from ksa.render.documents.outline import LONG, PART
from ksa.render.documents.page_columns import height, measured
from ksa.render.documents.pdf_pictures import pictures
from ksa.render.documents.pdf_tables import LANDSCAPE, PORTRAIT, grid
from ksa.render.documents.pdf_text import Said, is_blank, said
from ksa.report.document import (
    Block,
    Callout,
    Cell,
    Chain,
    Document,
    Facts,
    Heading,
    Items,
    Paragraph,
    Signing,
    Table,
)

Value = dict[str, Any]

_SIZE = 10
_ROOM = PORTRAIT * EM // _SIZE
_FREE = {False: (PORTRAIT, 600), True: (LANDSCAPE, 390)}
"""How many points a page has for a picture, across and down, below a heading: upright, and turned."""
_LOWEST = 6
_ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
_ON_ONE_LINE = 48
_LONGEST = 1_000
_LED = frozenset({"callout", "facts", "items", "paragraph", "table"})
"""What may stand below a text that is short."""
_MARKED = frozenset({"facts", "paragraph"})
"""What may be told to say where it ends."""
_FEW, _FIRST = 6, 2
"""Facts of so many lines stay on one page; of more lines, so many facts do. A text of so few lines is short."""
_WIDEST_NAME = 14 * EM
"""Longer names of facts do not stand beside their values."""


def values(document: Document) -> Value:
    """All that the template has to know, in values that JSON knows too."""
    about = document.about
    coalition = _cut(clean.pdf(about.coalition).strip()) if about else ""
    title = _cut(clean.pdf(document.title).strip()) or coalition or _("Report")
    on = _("as of {day}").format(day=in_words(about.on)) if about else ""
    trace = clean.pdf(about.trace) if about else ""
    blocks = list(_laid(document.blocks))
    _keep_together(blocks)
    _fit_pictures(blocks)
    headings = [block for block in blocks if block["kind"] == "heading" and block["level"] > 1]
    parts = sum(heading["level"] == PART for heading in headings)
    if parts > LONG:
        headings[0]["contents"] = True
    return {
        "language": spoken(),
        "title": title,
        "author": coalition,
        "keywords": [text for text in ("Kansrijke Start", coalition, title, trace) if text],
        "header": [_short(coalition), _short(title)],
        "footer": [_short(text) for text in (on, clean.pdf(about.version) if about else "") if text],
        "pages": _("{page} of {pages}"),
        "contents": _("Contents"),
        "parts": parts,
        "blocks": blocks,
    }


def _cut(text: str) -> str:
    """A text for a bookmark or for what the file says of itself: a PDF holds no longer one."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _short(text: str) -> str:
    """A text for the edge of a page, where one line is free; whole it stands in the report."""
    line = " ".join(text.split())
    return line if len(line) <= _ON_ONE_LINE else f"{line[:_ON_ONE_LINE]}…"


def _laid(blocks: Iterable[Block]) -> Iterator[Value]:
    """The blocks with something to show, each saying whether it stands on paper that is turned.

    All of a part does when a table in it needs that: there is no page half empty before the table, and none behind it.
    """
    level = 0
    parts: list[list[Value]] = [[]]
    for block in blocks:
        for value in _block(block, level):
            level = value.get("level", level)
            if value["kind"] == "heading" and level <= PART:
                parts.append([])
            parts[-1].append(value)
    is_turned = False
    for part in parts:
        if any(value["kind"] == "table" or value.get("new_page") for value in part):
            is_turned = any(value.get("wide") for value in part)
        for value in part:
            placed = pictures(value["chain"], _FREE[is_turned]) if value["kind"] == "chain" else [value]
            yield from ({**one, "wide": is_turned} for one in placed)


def _keep_together(blocks: Sequence[Value]) -> None:
    """Let a short text below a heading stay with what follows it, as the heading stays with the text."""
    for above, value, below in zip(blocks, blocks[1:], blocks[2:], strict=False):
        is_led = above["kind"] == "heading" or above.get("sticky", False)
        if is_led and value["kind"] in {"paragraph", "callout"} and below["kind"] in _LED and value["lines"] <= _FIRST:
            value["sticky"] = True


def _fit_pictures(blocks: Sequence[Value]) -> None:
    """Let the only picture of a chain become smaller, rather than leave the page above it half empty.

    What stands above its heading tells where it ends. Turned paper and the parts of a long chain are left as they are:
    there the words are as small as they may be.
    """
    for above, heading, picture, below in zip(blocks, blocks[1:], blocks[2:], blocks[3:], strict=False):
        kinds = (heading["kind"], picture["kind"], below["kind"])
        if above["kind"] in _MARKED and kinds[:2] == ("heading", "picture") and kinds[2] != "picture":
            above["before_picture"] = picture["fits"] = not picture["wide"]


def _block(block: Block, level: int) -> Iterator[Value]:
    match block:
        case Heading():
            yield from _heading(block, level)
        case Paragraph():
            yield from _paragraphs(block.text)
        case Callout():
            yield from _callout(block)
        case Facts():
            yield from _facts(block)
        case Items():
            yield from _items(block)
        case Table():
            if block.rows:
                yield dict(grid(block))
        case Chain():
            yield {"kind": "chain", "chain": block}
        case Signing():
            yield from _signing(block)
        case _:
            assert_never(block)


def _heading(heading: Heading, above: int) -> Iterator[Value]:
    """The heading, at most one level below the one above it: to a screen reader a gap is a part that is missing."""
    if not is_blank(heading.text):
        is_cut = _cut(heading.text) != heading.text
        yield {
            "kind": "heading",
            "level": min(heading.level, above + 1, _LOWEST),
            "text": said(_cut(heading.text), _ROOM // 2),
            "aside": said("" if is_cut else heading.aside, _ROOM),
            "anchor": heading.anchor if fullmatch(_ID, heading.anchor) else "",
            "new_page": heading.new_page,
            "contents": False,
        }
        if is_cut:
            yield from _paragraphs(f"{heading.text}\n\n{heading.aside}")
    else:
        yield from _paragraphs(heading.aside)


def _paragraphs(text: str) -> Iterator[Value]:
    for paragraph in text.split("\n\n"):
        if not is_blank(paragraph):
            text = paragraph.strip("\n")
            yield {"kind": "paragraph", "text": said(text, _ROOM), "lines": _lines(text)}


def _callout(callout: Callout) -> Iterator[Value]:
    if not is_blank(callout.text):
        text = said(callout.text, _ROOM)
        lines = _lines(callout.text)
        yield {"kind": "callout", "sort": callout.kind, "word": callout.word, "text": text, "lines": lines}


def _items(items: Items) -> Iterator[Value]:
    if shown := _cells(items.items):
        yield {"kind": "items", "lead": said(items.lead, _ROOM), "items": shown}


def _facts(facts: Facts) -> Iterator[Value]:
    if facts.rows:
        widest = max(width(name) for name, _values in facts.rows)
        yield {
            "kind": "facts",
            # Bold letters are wider.
            "lead": widest * _SIZE // EM * 11 // 10 + _SIZE if widest <= _WIDEST_NAME else 0,
            "together": _together(facts),
            "rows": [[said(name, _ROOM), _cells(values)] for name, values in facts.rows],
        }


def _together(facts: Facts) -> int:
    """How many of the facts stay on one page: all where that takes few lines, else some; none that are long."""
    texts = (" · ".join((name, *(cell.text for cell in cells))) for name, cells in facts.rows)
    ends = list(accumulate(_lines(text) for text in texts))
    short = sum(end <= _FEW for end in ends)
    return short if short == len(ends) else min(short, _FIRST)


def _lines(text: str) -> int:
    """About how many lines a text takes at the most."""
    return height([measured(text)], [_ROOM * 2 // 3])


def _cells(cells: Iterable[Cell]) -> list[Said]:
    return [said(cell.text, _ROOM * 2 // 3, cell.link) for cell in cells if not is_blank(cell.text)]


def _signing(signing: Signing) -> Iterator[Value]:
    yield {
        "kind": "signing",
        "lead": said(signing.lead, _ROOM),
        "header": [_("Partner"), _("Name and function"), _("Date"), _("Signature")],
        "partners": [said(partner, _ROOM // 4) for partner in signing.partners],
    }
