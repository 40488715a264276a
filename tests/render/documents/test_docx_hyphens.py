"""Where Word may hyphenate, and how wide it makes columns so that it seldom has to."""

from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph

from ksa.render.documents.docx import render
from ksa.report.document import Block, Heading, Paragraph
from tests.render.documents.telling import document, table

STAMP = datetime(2026, 6, 1, tzinfo=UTC)
POINT = 12_700


def read(*blocks: Block) -> Word:
    return docx.Document(BytesIO(render(document(*blocks), STAMP)))


def hyphenates(paragraph: WordParagraph) -> bool:
    """What a paragraph says of it itself, else its style, or what that is built on."""
    style = paragraph.style
    found = paragraph._p.find(".//" + qn("w:suppressAutoHyphens"))  # noqa: SLF001 - what the library does not tell
    while found is None and style is not None:
        found = style.element.find(".//" + qn("w:suppressAutoHyphens"))
        style = style.base_style
    return found is None or found.get(qn("w:val")) == "0"


def test_word_hyphenates_where_the_schema_says_so() -> None:
    names = [one.tag.split("}")[1] for one in read().settings.element]
    assert names[2:6] == ["defaultTabStop", "autoHyphenation", "doNotHyphenateCaps", "characterSpacingControl"]


def test_running_text_and_headings_stay_whole() -> None:
    word = read(Heading(1, "a"), Heading(2, "b"), Paragraph("c"), table("d", "e", title="f"))
    assert [one.text for one in word.paragraphs if one.text and hyphenates(one)] == []
    assert [hyphenates(row.cells[0].paragraphs[0]) for row in word.tables[0].rows] == [True, True]


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("jeugdverpleegkundige", True),
        ("POP-poli en jeugd-ggz", True),
        ("huisarts/verloskundige", True),
        ("0" * 50_000 + " nul", True),
        ("wieg@example.nl", False),
        ("https://example.nl/wieg", False),
        ("036-5460000", False),
        ("ka-somberheid", False),
        ("ka-somberheid, stap 1", False),
    ],
)
def test_what_is_hyphenated_in_a_table(text: str, *, may_be: bool) -> None:
    (cell,) = read(table("Naam", text)).tables[0].rows[1].cells
    assert hyphenates(cell.paragraphs[0]) == may_be


def widths(*texts: str) -> list[int]:
    """How many points wide the columns are of a table with these texts in a row."""
    told = table("|".join(f"K{at}" for at in range(len(texts))), "|".join(texts))
    return [round(int(column.width or 0) / POINT) for column in read(told).tables[0].columns]


def test_a_column_is_as_wide_as_its_longest_word_where_there_is_room() -> None:
    assert widths("x" * 35, "x y " * 200) == [182, 311]


def test_usual_long_words_stay_whole_where_there_are_many_columns() -> None:
    told = "de moeder verwijzen en vertellen wat er speelt (signaleren; kraamperiode)"
    texts = ("1", "Samenwerkingsverband", "(kraamverzorgende)", told, "3 weken", "toestemming", "telefoon", "x" * 40)
    assert widths(*texts) == [18, 82, 81, 89, 47, 56, 39, 82]


@pytest.mark.parametrize(("columns", "margins"), [(7, []), (8, ["60", "60"])])
def test_many_columns_have_little_room_between_them(columns: int, margins: list[str]) -> None:
    names = "|".join("abcdefgh"[:columns])
    properties = read(table(names, names)).tables[0]._tbl.tblPr  # noqa: SLF001 - what the library does not tell
    assert [side.get(qn("w:w")) for found in properties.iter(qn("w:tblCellMar")) for side in found] == margins
