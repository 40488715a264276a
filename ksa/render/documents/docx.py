"""A report as a text for Word: headings that are headings, tables whose titles repeat, and lines to sign on."""

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, assert_never
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ksa.language import _
from ksa.render.documents.docx_contents import Titled, add_contents
from ksa.render.documents.docx_page import lay_out, write_footer, write_properties
from ksa.render.documents.docx_picture import add_pictures
from ksa.render.documents.docx_table import add_lines_to_sign, add_table
from ksa.render.documents.docx_text import add_facts, add_items, add_texts
from ksa.report.document import Block, Callout, Chain, Document, Facts, Heading, Items, Paragraph, Signing, Table

if TYPE_CHECKING:
    from docx.document import Document as Word

_LOWEST = 9
_FIRST_ZIP, _LAST_ZIP = datetime(1980, 1, 1, tzinfo=UTC), datetime(2107, 12, 31, tzinfo=UTC)
"""The days between which a file in an archive can be made."""


def render(document: Document, stamp: datetime) -> bytes:
    """The text; `stamp` is the moment that it gives as that of its making."""
    import docx

    word = docx.Document()
    lay_out(word, document)
    write_properties(word, document, stamp)
    write_footer(word, document)
    add_contents([heading for block in document.blocks for heading in _add(word, block)])
    file = BytesIO()
    word.save(file)
    return _sealed(file, stamp)


def _add(word: "Word", block: Block) -> list[Titled]:
    """Add a block, and give the headings in it."""
    match block:
        case Heading():
            return _add_heading(word, block)
        case Paragraph():
            add_texts(word, block.text)
        case Callout():
            add_texts(word, block.text, style="Callout", lead=f"{block.word}: ")
        case Facts():
            add_facts(word, block)
        case Items():
            add_items(word, block)
        case Table():
            add_table(word, block)
        case Chain():
            add_pictures(word, block)
        case Signing():
            for lead in add_texts(word, block.lead):
                lead.paragraph_format.keep_with_next = True
            add_lines_to_sign(word, block, [_("Partner"), _("Name and function"), _("Date"), _("Signature")])
        case _:
            assert_never(block)
    return []


def _add_heading(word: "Word", heading: Heading) -> list[Titled]:
    paragraphs = add_texts(word, heading.text, style=f"Heading {min(heading.level, _LOWEST)}")
    for paragraph in paragraphs:
        paragraph.paragraph_format.page_break_before = heading.new_page
    add_texts(word, heading.aside, style="Subtitle")
    return [Titled(heading.level, paragraph) for paragraph in paragraphs]


def _sealed(file: BytesIO, stamp: datetime) -> bytes:
    """The same archive with one moment for all that is in it: else no two would be alike."""
    moment = min(max(stamp, _FIRST_ZIP), _LAST_ZIP).timetuple()[:6]
    sealed = BytesIO()
    with ZipFile(file) as old, ZipFile(sealed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(ZipInfo(name, moment), old.read(name), ZIP_DEFLATED)
    return sealed.getvalue()
