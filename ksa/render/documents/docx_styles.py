"""The styles of a text for Word, and what gives a paragraph or a cell the looks of one."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import ParagraphStyle

_LETTERS = "Calibri"
_INK, _SHADE = "1F3864", "EEF2F8"
_AFTER_HYPHENS = ("w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr")
"""What follows the word on hyphens in the properties of a paragraph, as far as that is set here."""


def set_styles(word: "Word") -> None:
    """Give the usual styles our letters and sizes, and add those that are ours."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Mm, Pt, RGBColor

    normal = word.styles["Normal"]
    _set_font(normal)
    normal.font.size = Pt(10.5)
    normal.paragraph_format.space_after = Pt(6)
    keep_words_whole(normal.element.get_or_add_pPr())
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
    keep_words_whole(text.element.get_or_add_pPr(), is_whole=False)
    head = _added(word, "Table head")
    head.base_style = text
    head.font.bold = True
    head.paragraph_format.keep_with_next = True
    contents = _added(word, "toc 2")
    contents.paragraph_format.space_after = Pt(2)
    title = word.styles["TOC Heading"]
    _set_font(title)
    title.font.size = Pt(15)
    title.font.color.rgb = RGBColor.from_string(_INK)
    title.paragraph_format.space_before = Pt(15)
    title.paragraph_format.space_after = Pt(4)
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

    style: ParagraphStyle = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name.startswith("toc"))
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


def keep_words_whole(properties: "BaseOxmlElement", *, is_whole: bool = True) -> None:
    """Let Word hyphenate no word of a paragraph or of a style with these properties; or let it again."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement("w:suppressAutoHyphens")
    element.set(qn("w:val"), "1" if is_whole else "0")
    properties.insert_element_before(element, *_AFTER_HYPHENS)
