"""What a stranger wrote stands in a page as the text that it is, and does nothing."""

from collections.abc import Iterator
from re import sub
from xml.etree.ElementTree import Element

import html5lib
from hypothesis import given, settings

from ksa.render import clean
from ksa.render.documents.html import render
from ksa.render.documents.outline import is_blank
from ksa.report.document import Block, Callout, Chain, Document, Facts, Heading, Items, Paragraph, Signing, Table
from tests.render.documents.telling import REPORT, cells_in, reports
from tests.render.hostile import harmless

HTML, SVG = "{http://www.w3.org/1999/xhtml}", "{http://www.w3.org/2000/svg}"
OURS = {
    "html": {"lang"},
    "head": set(),
    "meta": {"charset", "http-equiv", "content", "name"},
    "title": set(),
    "style": set(),
    "body": set(),
    "a": {"class", "href"},
    "header": set(),
    "main": {"id", "tabindex"},
    "footer": set(),
    "nav": {"aria-labelledby"},
    "ol": set(),
    "ul": set(),
    "li": set(),
    **{f"h{level}": {"id", "class"} for level in range(1, 7)},
    "hgroup": {"class"},
    "p": set(),
    "br": set(),
    "span": {"class"},
    "strong": set(),
    "div": {"class", "role", "aria-labelledby", "aria-label", "tabindex"},
    "dl": set(),
    "dt": set(),
    "dd": set(),
    "table": {"class"},
    "caption": {"id"},
    "thead": set(),
    "tbody": set(),
    "tr": set(),
    "th": {"scope", "rowspan"},
    "td": {"class", "rowspan"},
    "time": {"datetime"},
    "figure": set(),
    "figcaption": {"id"},
}
"""Our elements, with the attributes that they may have; test_svg.py has those of a picture."""


def only_ours(page: Element) -> None:
    for element in page.iter():
        name = str(element.tag)
        if name.startswith(HTML):
            assert set(element.attrib) <= OURS[name.removeprefix(HTML)], name
        else:
            assert name.startswith(SVG)


def texts(element: Element) -> Iterator[str]:
    """The text in an element, without pictures and without the list of parts."""
    if element.tag in {f"{SVG}svg", f"{HTML}nav"}:
        return
    yield element.text or ""
    for child in element:
        yield from texts(child)
        yield child.tail or ""


def told(block: Block) -> Iterator[str]:  # noqa: C901 - one a block
    """The texts of a block, in the order in which they are read."""
    match block:
        case Heading(_, text, aside):
            yield from (text, aside)
        case Paragraph(text):
            yield text
        case Callout(_, text) if not is_blank(text):
            yield from (block.word, ":", text)
        case Facts(rows):
            for name, values in rows:
                yield from (name, *(value.text for value in values))
        case Items(lead, items) if any(not is_blank(item.text) for item in items):
            yield from ("" if is_blank(lead) else f"{lead}:", *(item.text for item in items))
        case Table(columns, rows, title, groups) if rows:
            yield from (title, *(column.title for column in columns))
            shown = block._replace(groups=min(groups, len(columns) - 1)).grouped()
            yield from (cell.text for row in shown for cell in row)
        case Chain(title):
            yield title
        case Signing(lead, partners):
            yield lead
            if partners:
                yield from ("Partner", "Name and function", "Date", "Signature", *partners)
        case _:
            pass


def without_room(parts: Iterator[str]) -> str:
    return sub(r"[ \t\n]", "", "".join(parts))


@settings(deadline=None, max_examples=60)
@given(reports())
def test_a_page_is_read_back(document: Document) -> None:
    text = render(document)
    harmless(text)
    page = html5lib.parse(text, treebuilder="etree")
    only_ours(page)
    ids = [element.attrib["id"] for element in page.iter() if "id" in element.attrib]
    assert len(set(ids)) == len(ids)
    links = {element.attrib["href"] for element in page.iter(f"{HTML}a")}
    allowed = {clean.link(cell.link) for block in document.blocks for cell in cells_in(block)}
    assert links <= {*(f"#{found}" for found in ids), *allowed} - {""}
    labels = {name for element in page.iter() for name in element.attrib.get("aria-labelledby", "").split()}
    assert labels <= set(ids)
    [main] = page.iter(f"{HTML}main")
    added = f"{document.title.strip() or 'Report'}" if len(main[0].attrib) == 0 and main[0].tag == f"{HTML}h1" else ""
    shown = (clean.text(part) for block in document.blocks for part in told(block))
    assert without_room(texts(main)) == without_room(iter([clean.text(added), *shown]))


def test_nothing_of_a_report_is_left_out() -> None:
    page = html5lib.parse(render(REPORT), treebuilder="etree")
    only_ours(page)
    [main] = page.iter(f"{HTML}main")
    assert without_room(texts(main)) == without_room(part for block in REPORT.blocks for part in told(block))
