"""The list of contents of a text for Word: a field that Word can work out again, and that is read without that too."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ksa.language import _
from ksa.render import clean
from ksa.render.documents.outline import LONG, PART

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

_FIELD = rf'TOC \o "{PART}-{PART}" \h \z \u'
_MARK = "_Toc{:09}"
"""How Word itself names what a list of contents leads to."""


class Titled(NamedTuple):
    """A paragraph that is a heading, of some level."""

    level: int
    paragraph: "Paragraph"


def add_contents(headings: Sequence[Titled]) -> None:
    """Add the list above the first of these headings but the title, in a report of many parts.

    It tells no pages: only Word knows these.
    """
    parts = [heading.paragraph for heading in headings if heading.level == PART]
    if len(parts) <= LONG:
        return
    first = next(heading.paragraph for heading in headings if heading.level > 1)
    title = _above(first, "TOC Heading")
    title.add_run(clean.office(_("Contents")))
    lines = [_above(first, "toc 2") for _part in parts]
    for number, (part, line) in enumerate(zip(parts, lines, strict=True), start=1):
        _mark(part, number)
        line._p.append(_link(line, part.text, number))  # noqa: SLF001 - the library makes no links
    _begin(lines[0])
    lines[-1]._p.append(_run(_character("end")))  # noqa: SLF001 - nor fields


def _above(paragraph: "Paragraph", style: str) -> "Paragraph":
    added = paragraph.insert_paragraph_before()
    added._p.style = style.replace(" ", "")  # noqa: SLF001 - by its id: the library goes through all by the name
    return added


def _mark(part: "Paragraph", number: int) -> None:
    """Put a bookmark around the text of a heading."""
    begin, end = _element("bookmarkStart", id=number, name=_MARK.format(number)), _element("bookmarkEnd", id=number)
    runs = part._p.r_lst  # noqa: SLF001 - the library has no bookmarks
    runs[0].addprevious(begin)
    runs[-1].addnext(end)


def _link(line: "Paragraph", text: str, number: int) -> "BaseOxmlElement":
    link = _element("hyperlink", anchor=_MARK.format(number), history=1)
    run = line.add_run(" ".join(text.split()))._r  # noqa: SLF001 - the library makes no links
    run.style = "Hyperlink"
    link.append(run)
    return link


def _begin(line: "Paragraph") -> None:
    """Begin the field before the text of a line."""
    told = _element("instrText")
    told.text = f" {_FIELD} "
    told.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    begins = [_run(_character("begin")), _run(told), _run(_character("separate"))]
    for run in begins:
        line._p[-1].addprevious(run)  # noqa: SLF001 - the library has no fields


def _character(kind: str) -> "BaseOxmlElement":
    return _element("fldChar", fldCharType=kind)


def _run(child: "BaseOxmlElement") -> "BaseOxmlElement":
    run = _element("r")
    run.append(child)
    return run


def _element(tag: str, /, **values: object) -> "BaseOxmlElement":
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element: BaseOxmlElement = OxmlElement(f"w:{tag}")
    for key, value in values.items():
        element.set(qn(f"w:{key}"), str(value))
    return element
