"""Running text in a text for Word."""

from collections.abc import Iterable, Sequence
from re import split
from typing import TYPE_CHECKING

from ksa.render import clean
from ksa.report.document import Cell, Facts, Items

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph

_BETWEEN = " · "
_BLANK = " \t\n"
_PLAIN = "Normal"
_BESIDE = 20
"""A longer name has its values below it."""


def add_texts(word: "Word", text: str, style: str = _PLAIN, lead: str = "") -> "list[Paragraph]":
    """Add the paragraphs of a text, between which it has blank lines, and give them; the first begins with a lead."""
    added: list[Paragraph] = []
    for part in split(r"\n[ \t]*\n", text):
        if shown := part.strip(_BLANK):
            paragraph = add_paragraph(word, style)
            if lead and not added:
                paragraph.add_run(clean.office(lead)).bold = True
            paragraph.add_run(clean.office(shown))
            added.append(paragraph)
    return added


def add_paragraph(word: "Word", style: str) -> "Paragraph":
    """Add a paragraph without text, in a style."""
    paragraph = word.add_paragraph()
    set_style(paragraph, style)
    return paragraph


def set_style(paragraph: "Paragraph", name: str) -> None:
    """Give a paragraph a style by its id, which is its name without spaces.

    When told the name, the library goes through all its styles: for a long report that took longer than all else.
    """
    if name != _PLAIN:
        paragraph._p.style = _id(name)  # noqa: SLF001 - the library has no way by the id


def _id(name: str) -> str:
    return name.replace(" ", "")


def add_facts(word: "Word", facts: Facts) -> None:
    """Add names, each with its values at the right of it."""
    for name, cells in facts.rows:
        paragraph = add_paragraph(word, "Facts")
        paragraph.add_run(clean.office(name)).bold = True
        paragraph.add_run("\t" if len(name) <= _BESIDE else "\n")
        add_cells(paragraph, cells)


def add_items(word: "Word", items: Items) -> None:
    """Add a few short things after one another, if there are any."""
    if any(_shown(items.items)):
        paragraph = word.add_paragraph()
        if items.lead:
            paragraph.add_run(clean.office(f"{items.lead}: ")).bold = True
        add_cells(paragraph, items.items)


def add_cells(paragraph: "Paragraph", cells: Sequence[Cell]) -> None:
    """Add the texts of cells to a paragraph, each leading where its cell leads."""
    for at, cell in enumerate(_shown(cells)):
        if at:
            paragraph.add_run(_BETWEEN)
        text, target = clean.office(cell.text), clean.link(cell.link)
        if target:
            _add_link(paragraph, text, target)
        else:
            paragraph.add_run(text)


def _shown(cells: Iterable[Cell]) -> list[Cell]:
    return [cell for cell in cells if cell.text.strip(_BLANK)]


def _add_link(paragraph: "Paragraph", text: str, target: str) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(text)._r  # noqa: SLF001 - the library has no link of its own
    run.style = _id("Hyperlink")
    link.append(run)
    paragraph._p.append(link)  # noqa: SLF001 - likewise
