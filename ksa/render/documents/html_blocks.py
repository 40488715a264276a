"""The blocks of a document in HTML."""

from collections.abc import Iterator
from typing import assert_never

from ksa.language import _
from ksa.render.chain.layout import NARROW
from ksa.render.chain.parts import parts
from ksa.render.chain.svg import svg
from ksa.render.documents.html_table import named, signing, table
from ksa.render.documents.html_text import cell, inline, paragraphs
from ksa.render.documents.outline import Placed, is_blank
from ksa.report.document import Callout, Chain, Facts, Heading, Items, Paragraph, Signing, Table


def block(placed: Placed) -> Iterator[str]:
    """The elements of a block; none when it has nothing to show."""
    match placed.block:
        case Heading():
            yield from _heading(placed.block, placed)
        case Paragraph(text):
            yield from (f"<p>{paragraph}</p>" for paragraph in paragraphs(text))
        case Callout():
            yield from _callout(placed.block)
        case Facts():
            yield from _facts(placed.block)
        case Items():
            yield from _items(placed.block)
        case Table():
            yield from table(placed.block, placed)
        case Chain():
            yield from _chain(placed.block, placed)
        case Signing():
            yield from signing(placed.block, placed)
        case _:
            assert_never(placed.block)


def _heading(heading: Heading, placed: Placed) -> Iterator[str]:
    """The text with the remark below it, which is no part of the heading."""
    asides = [f"<p>{aside}</p>" for aside in paragraphs(heading.aside)]
    looks = ' class="new-page"' if heading.new_page else ""
    if is_blank(heading.text):
        yield from asides
        return
    element = f"h{placed.level}"
    own = "" if asides else looks
    shown = f'<{element} id="{placed.id}"{own}>{inline(heading.text)}</{element}>'
    yield f"<hgroup{looks}>{shown}{''.join(asides)}</hgroup>" if asides else shown


def _callout(callout: Callout) -> Iterator[str]:
    first, *others = [*paragraphs(callout.text), ""]
    if first:
        lead = f"<p><strong>{inline(callout.word)}:</strong> {first}</p>"
        more = "".join(f"<p>{paragraph}</p>" for paragraph in others if paragraph)
        yield f'<div class="callout {callout.kind}" role="note">{lead}{more}</div>'


def _facts(facts: Facts) -> Iterator[str]:
    if facts.rows:
        yield "<dl>"
        for name, values in facts.rows:
            shown = "".join(f"<dd>{cell(value)}</dd>" for value in values) or "<dd></dd>"
            yield f"<div><dt>{inline(name)}</dt>{shown}</div>"
        yield "</dl>"


def _items(items: Items) -> Iterator[str]:
    if shown := "".join(f"<li>{cell(item)}</li>" for item in items.items if not is_blank(item.text)):
        lead = "" if is_blank(items.lead) else f"<p>{inline(items.lead)}:</p> "
        yield f'<div class="items">{lead}<ul>{shown}</ul></div>'


def _chain(chain: Chain, placed: Placed) -> Iterator[str]:
    """The picture, twice: the style sheet shows the one that fits. The wide one is in parts that fit on paper."""
    own = "" if is_blank(chain.title) else placed.id
    yield "<figure>"
    if own:
        yield f'<figcaption id="{own}">{inline(chain.title)}</figcaption>'
    yield f'<div class="scroll"{named(own or placed.above, _("Chain"))}>'
    for number, part in enumerate(parts(chain), start=1):
        yield f'<div class="wide">{svg(part, name=f"{placed.id}-wide-{number}", colours="page")}</div>'
    yield f'<div class="narrow">{svg(chain, name=f"{placed.id}-narrow", colours="page", width=NARROW)}</div>'
    yield "</div>"
    yield "</figure>"
