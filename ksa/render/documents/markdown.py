"""A document as GitHub's Markdown, which also reads well as it is."""

from collections.abc import Callable, Iterable, Iterator
from re import split
from typing import assert_never

from ksa.language import _
from ksa.render import clean
from ksa.render.documents.mermaid import diagram
from ksa.report.document import Block, Callout, Cell, Chain, Document, Facts, Heading, Items, Paragraph, Signing, Table

_LOWEST = 6
_NEW_LINE = "\\\n"


def render(document: Document) -> str:
    """The blocks, with a blank line between them; where a report comes from also stands at its end, unseen."""
    blocks = [text for block in document.blocks if (text := "\n\n".join(_paragraphs(block)))]
    traces = [f"<!-- {document.about.trace} -->"] if document.about else []
    return "\n\n".join([*blocks, *traces]) + "\n"


def _paragraphs(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield from _heading(block)
        case Paragraph():
            yield from _running(block.text)
        case Callout():
            yield from _callout(block)
        case Facts():
            yield from _facts(block)
        case Items():
            yield from _items(block)
        case Table():
            yield from _table(block)
        case Chain():
            yield from _chain(block)
        case Signing():
            yield from _signing(block)
        case _:
            assert_never(block)


def _heading(heading: Heading) -> Iterator[str]:
    if text := clean.markdown(heading.text):
        yield f"{'#' * min(heading.level, _LOWEST)} {text}"
    yield from _running(heading.aside)


def _running(text: str) -> Iterator[str]:
    """A text as paragraphs: a blank line in it stays one, and any other line break does too."""
    for paragraph in split(r"\n[ \t]*\n", text):
        if shown := _NEW_LINE.join(_lines(paragraph, clean.markdown)):
            yield shown


def _callout(callout: Callout) -> Iterator[str]:
    if text := "\n\n".join(_running(callout.text)):
        yield "\n".join(f"> {line}".rstrip() for line in f"**{callout.word}:** {text}".split("\n"))


def _facts(facts: Facts) -> Iterator[str]:
    yield "\n".join(
        f"- **{clean.markdown(name)}:** {_joined(values, f'{_NEW_LINE}  ')}".rstrip() for name, values in facts.rows
    )


def _items(items: Items) -> Iterator[str]:
    if text := _joined(items.items, _NEW_LINE):
        yield f"**{clean.markdown(items.lead)}:** {text}" if items.lead else text


def _table(table: Table) -> Iterator[str]:
    if table.rows:
        if title := clean.markdown(table.title):
            yield f"**{title}**"
        titles = [clean.markdown_cell(column.title) for column in table.columns]
        rows = [[_cell(cell, clean.markdown_cell, "<br>") for cell in row] for row in table.grouped()]
        yield "\n".join(f"| {' | '.join(row)} |" for row in (titles, ["---"] * len(titles), *rows))


def _chain(chain: Chain) -> Iterator[str]:
    if text := diagram(chain):
        yield f"```mermaid\n{text}\n```"


def _signing(signing: Signing) -> Iterator[str]:
    if signing.partners:
        yield from _running(signing.lead)
        titles = [_("Partner"), _("Name and function"), _("Date"), _("Signature")]
        rows = [[clean.markdown_cell(partner), *[""] * (len(titles) - 1)] for partner in signing.partners]
        yield "\n".join(f"| {' | '.join(row)} |" for row in (titles, ["---"] * len(titles), *rows))


def _joined(cells: Iterable[Cell], new_line: str) -> str:
    return " · ".join(filter(None, (_cell(cell, clean.markdown, new_line) for cell in cells)))


def _cell(cell: Cell, cleaned: Callable[[str], str], new_line: str) -> str:
    target = clean.markdown_target(cell.link)
    return new_line.join(f"[{line}]({target})" if target else line for line in _lines(cell.text, cleaned))


def _lines(text: str, cleaned: Callable[[str], str]) -> Iterator[str]:
    return filter(None, map(cleaned, text.split("\n")))
