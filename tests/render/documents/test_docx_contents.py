"""The list of contents of a text for Word, read back by its library."""

from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest
from docx.document import Document as Word
from docx.oxml.ns import qn

from ksa.render.documents.docx import render
from ksa.report.document import Block, Heading, Paragraph
from tests.render.documents.telling import document

STAMP = datetime(2026, 6, 1, tzinfo=UTC)
SEVEN: tuple[Block, ...] = (
    *(Heading(1, "Titel"), Paragraph("Vooraf"), Heading(3, "Los")),
    *(block for number in range(1, 8) for block in (Heading(2, f"Deel\t{number}"), Heading(3, "Waarom"))),
)


def read(*blocks: Block) -> Word:
    return docx.Document(BytesIO(render(document(*blocks), STAMP)))


def lines(word: Word) -> list[tuple[str, str]]:
    """The paragraphs with their styles, up to the first part."""
    told = [(one.style.name if one.style else "", one.text) for one in word.paragraphs]
    return told[: told.index(("Heading 2", "Deel\t1"))]


@pytest.mark.usefixtures("dutch")
def test_a_report_of_many_parts_has_a_list_of_contents() -> None:
    assert lines(read(*SEVEN)) == [
        ("Heading 1", "Titel"),
        ("Normal", "Vooraf"),
        ("TOC Heading", "Inhoud"),
        *(("toc 2", f"Deel {number}") for number in range(1, 8)),
        ("Heading 3", "Los"),
    ]


def test_fewer_parts_have_none() -> None:
    assert lines(read(*SEVEN[:-2])) == [("Heading 1", "Titel"), ("Normal", "Vooraf"), ("Heading 3", "Los")]


def test_each_line_leads_to_its_part() -> None:
    word = read(*SEVEN)
    led = [link.fragment for one in word.paragraphs for link in one.hyperlinks]
    marks = {
        mark.get(qn("w:name")): one.text
        for one in word.paragraphs
        for mark in one._p.iter(qn("w:bookmarkStart"))  # noqa: SLF001 - what the library does not tell
    }
    assert [marks[name] for name in led] == [f"Deel\t{number}" for number in range(1, 8)]
    ids = [[mark.get(qn("w:id")) for mark in word.element.iter(qn(f"w:bookmark{end}"))] for end in ("Start", "End")]
    assert ids == [["1", "2", "3", "4", "5", "6", "7"]] * 2


def test_word_can_work_it_out_again_but_is_not_told_to() -> None:
    word = read(*SEVEN)
    assert [one.text for one in word.element.iter(qn("w:instrText"))] == [r' TOC \o "2-2" \h \z \u ']
    kinds = [one.get(qn("w:fldCharType")) for one in word.element.iter(qn("w:fldChar"))]
    assert kinds == ["begin", "separate", "end"]
    assert list(word.settings.element.iter(qn("w:updateFields"))) == []
    assert [one for one in word.element.iter(qn("w:fldChar")) if one.get(qn("w:dirty"))] == []


def test_a_heading_of_several_lines_is_one_line() -> None:
    word = read(*SEVEN, Heading(2, "Een\nander"))
    assert [one.text for one in word.paragraphs if one.style and one.style.name == "toc 2"][-1] == "Een ander"
