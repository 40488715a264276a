"""The page of a text for Word: its size, its styles, what stands at the foot, and what the file says of itself."""

from datetime import datetime
from typing import TYPE_CHECKING

from ksa.language import spoken
from ksa.language.dates import in_words
from ksa.render import clean
from ksa.report.document import Document, Table

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}
_MANY_COLUMNS = 11
"""A table of so many columns wants a page that lies on its side."""
_LETTERS = "Calibri"
_INK, _SHADE = "1F3864", "EEF2F8"
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
    _set_styles(word)


def _hyphenate(word: "Word") -> None:
    """Let Word break long words where Dutch does: columns of a table are narrow."""
    from docx.oxml import OxmlElement

    settings = word.settings.element
    settings.insert_element_before(
        OxmlElement("w:autoHyphenation"), "w:consecutiveHyphenLimit", "w:defaultTabStop", "w:compat"
    )


def _set_styles(word: "Word") -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Mm, Pt, RGBColor

    normal = word.styles["Normal"]
    _set_font(normal)
    normal.font.size = Pt(10.5)
    normal.paragraph_format.space_after = Pt(6)
    for level, size in ((1, 20), (2, 15), (3, 12), (4, 11)):
        heading = word.styles[f"Heading {level}"]
        _set_font(heading)
        heading.font.size = Pt(size)
        heading.font.color.rgb = RGBColor.from_string(_INK)
        heading.paragraph_format.space_before = Pt(size if level > 1 else 0)
        heading.paragraph_format.space_after = Pt(4)
        heading.paragraph_format.keep_with_next = True
    word.styles["Caption"].font.size = Pt(10)
    word.styles["Caption"].font.color.rgb = RGBColor.from_string(_INK)
    facts = _added(word, "Facts")
    facts.paragraph_format.left_indent = Mm(45)
    facts.paragraph_format.first_line_indent = -Mm(45)
    facts.paragraph_format.tab_stops.add_tab_stop(Mm(45))
    facts.paragraph_format.space_after = Pt(2)
    text = _added(word, "Table text")
    text.font.size = Pt(9)
    text.paragraph_format.space_before = text.paragraph_format.space_after = Pt(1)
    head = _added(word, "Table head")
    head.base_style = text
    head.font.bold = True
    head.paragraph_format.keep_with_next = True
    after = _added(word, "After table")
    after.font.size = Pt(4)
    callout = _added(word, "Callout")
    callout.paragraph_format.left_indent = Mm(3)
    _shade(callout)
    link = word.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.underline = True
    link.font.color.rgb = RGBColor.from_string("0B5394")


def _set_font(style: "ParagraphStyle") -> None:
    """Give a style our letters, in the place of those of the theme."""
    from docx.oxml.ns import qn

    style.font.name = _LETTERS
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)


def shading() -> "BaseOxmlElement":
    """What gives a paragraph or a cell a light ground."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    return parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{_SHADE}"/>')


def _added(word: "Word", name: str) -> "ParagraphStyle":
    from docx.enum.style import WD_STYLE_TYPE

    style: ParagraphStyle = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Normal"]
    return style


def _shade(style: "ParagraphStyle") -> None:
    """Give a style a bar at the left and a light ground: the library has neither."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    properties = style.element.get_or_add_pPr()
    bar = f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="24" w:space="6" w:color="{_INK}"/></w:pBdr>'
    properties.insert(0, parse_xml(bar))
    properties.insert(1, shading())


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
