"""The page of a text for Word: its size, its language, what stands at the foot, and what the file says of itself."""

from datetime import datetime
from typing import TYPE_CHECKING

from ksa.language import spoken
from ksa.language.dates import in_words
from ksa.render import clean
from ksa.render.documents.docx_styles import set_styles
from ksa.report.document import Document, Table

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph

_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}
_MANY_COLUMNS = 11
"""A table of so many columns wants a page that lies on its side."""
_LONGEST_PROPERTY = 255


def lay_out(word: "Word", document: Document) -> None:
    """Make the page A4, on its side where a table is wide, and set the language and the styles."""
    from docx.enum.section import WD_ORIENT
    from docx.oxml.ns import qn
    from docx.shared import Mm

    section = word.sections[0]
    widest = max((len(block.columns) for block in document.blocks if isinstance(block, Table)), default=0)
    sides = Mm(210), Mm(297)
    section.page_width, section.page_height = reversed(sides) if widest >= _MANY_COLUMNS else sides
    section.orientation = WD_ORIENT.LANDSCAPE if widest >= _MANY_COLUMNS else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(18)
    _hyphenate(word)
    for language in word.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), _LANGUAGES[spoken()])
        language.set(qn("w:eastAsia"), _LANGUAGES[spoken()])
    set_styles(word)


def _hyphenate(word: "Word") -> None:
    """Let Word break long words where the language does, but for those in capitals: columns of a table are narrow."""
    from docx.oxml import OxmlElement

    for name in ("w:autoHyphenation", "w:doNotHyphenateCaps"):
        # Where the schema wants them: elsewhere Word does not heed them.
        word.settings.element.insert_element_before(OxmlElement(name), "w:characterSpacingControl", "w:compat")


def write_properties(word: "Word", document: Document, stamp: datetime) -> None:
    """Say of the file what it is, from where, and when it was made."""
    about, known = document.about, word.core_properties
    known.title = _short(document.title)
    known.author = known.last_modified_by = _short(about.coalition if about else "")
    known.keywords = about.trace if about else ""
    known.comments = ""
    known.language = _LANGUAGES[spoken()]
    known.created = known.modified = stamp.replace(tzinfo=None)
    known.revision = 1


def write_footer(word: "Word", document: Document) -> None:
    """Write the coalition, the day and the number of the page at the foot of each page."""
    paragraph = word.sections[0].footer.paragraphs[0]
    about = document.about
    if about:
        paragraph.add_run(clean.office(f"{about.coalition} · {in_words(about.on)} · "))
    _add_field(paragraph, "PAGE")
    paragraph.add_run(" / ")
    _add_field(paragraph, "NUMPAGES")


def _add_field(paragraph: "Paragraph", name: str) -> None:
    """Add a number that Word works out."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    paragraph._p.append(field)  # noqa: SLF001 - the library has no fields


def _short(text: str) -> str:
    return clean.office(text)[:_LONGEST_PROPERTY]
