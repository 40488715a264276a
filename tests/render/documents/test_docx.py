"""A text for Word, read back by its library."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.table import Table as WordTable
from hypothesis import given, settings

from ksa.language import speak
from ksa.render import clean
from ksa.render.documents.docx import render
from ksa.report.document import About, Cell, Column, Document, Facts, Heading, Items, Paragraph, Signing, Table
from tests.render.documents.telling import CHAIN, EVERY_BLOCK, REPORT, document, reports, table, texts_in
from tests.render.hostile import harmless

STAMP = datetime(2026, 6, 1, tzinfo=UTC)


def read(told: Document) -> Word:
    return docx.Document(BytesIO(render(told, STAMP)))


def rows(table: WordTable) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


@pytest.mark.usefixtures("dutch")
def test_every_block() -> None:
    word = read(EVERY_BLOCK)
    assert [(one.style.name if one.style else "", one.text) for one in word.paragraphs if one.text] == [
        ("Heading 1", "Postpartum depressie"),
        ("Subtitle", "gevonden via: synoniem"),
        ("Normal", "Langdurige somberheid, uitputting of leegte in het eerste jaar na de geboorte van een kind."),
        ("Callout", "Spoed: bij gedachten aan zelfdoding belt u 112."),
        ("Callout", "Let op: nazorg heeft niemand op zich genomen."),
        ("Callout", "Opmerking: de gegevens zijn een voorbeeld."),
        ("Normal", "Aanbod: EPDS-screening · Moeders voor moeders"),
        ("Normal", "Verwant: kraamtranen · depressie tijdens de zwangerschap"),
        ("Heading 2", "JGZ Voorbeeldstad"),
        ("Facts", "Soort\tjeugdgezondheidszorg"),
        ("Facts", "Contact\tjgz@example.nl · 0800 0000"),
        ("Facts", "Openingstijden\tma en di: 9.00–12.00 uur\nvr: 13.00–17.00 uur"),
        ("Normal", "Verwijzen kan iedereen."),
        ("Normal", "Ouders mogen ook zelf bellen."),
        ("Caption", "Cijfers"),
    ]
    assert rows(word.tables[0]) == [
        ["Fase", "Rol", "Partner", "Contact", "Afspraak"],
        ["kraamperiode", "voorlichten", "Kraamzorg De Wieg", "wieg@example.nl", ""],
        ["", "signaleren", "Kraamzorg De Wieg", "wieg@example.nl", "ka-somberheid, stap 1"],
        ["babytijd", "signaleren", "JGZ Voorbeeldstad", "jgz@example.nl", "ka-somberheid, stap 2"],
        ["", "coördineren", "JGZ Voorbeeldstad", "jgz@example.nl", "ka-somberheid, stap 4"],
    ]


def test_titles_repeat_and_rows_stay_whole() -> None:
    table = read(EVERY_BLOCK).tables[0]._tbl  # noqa: SLF001 - what the library does not tell
    assert len(list(table.iter(qn("w:tblHeader")))) == 1
    assert len(list(table.iter(qn("w:cantSplit")))) == 5


def test_links() -> None:
    word = read(document(Items("", (Cell("a", "mailto:a@example.nl"), Cell("b", "javascript:x"), Cell("c", "tel:1")))))
    links = [link.address for paragraph in word.paragraphs for link in paragraph.hyperlinks]
    assert links == ["mailto:a@example.nl", "tel:1"]


def test_lines_to_sign() -> None:
    word = read(REPORT)
    assert rows(word.tables[-1]) == [
        ["Partner", "Name and function", "Date", "Signature"],
        ["Kraamzorg De Wieg", "", "", ""],
        ["JGZ Voorbeeldstad", "", "", ""],
    ]
    assert [round(row.height.mm) for row in word.tables[-1].rows if row.height] == [14, 14]


@pytest.mark.parametrize(("partners", "kept"), [(2, [True, True, False]), (9, [False] * 10)])
def test_lines_to_sign_stay_together(partners: int, kept: list[bool]) -> None:
    word = read(document(Signing("Wie hier tekent", tuple(f"Partner {number}" for number in range(partners)))))
    assert word.paragraphs[0].paragraph_format.keep_with_next
    firsts = [row.cells[0].paragraphs[0] for row in word.tables[-1].rows]
    assert [bool(first.paragraph_format.keep_with_next) for first in firsts] == kept


def test_a_small_group_stays_on_one_page() -> None:
    rows = (*[f"slapen|{number}" for number in range(10)], "roken|a", "roken|b", "eten|c")
    firsts = [row.cells[0].paragraphs[0] for row in read(document(table("A|B", *rows, groups=1))).tables[0].rows]
    kept = [bool(first.paragraph_format.keep_with_next) for first in firsts]
    assert kept == [False] * 11 + [True, False, False]
    firsts = [row.cells[0].paragraphs[0] for row in read(document(table("A|B", *rows))).tables[0].rows]
    assert not any(first.paragraph_format.keep_with_next for first in firsts)


def test_the_picture_is_described() -> None:
    (shape,) = read(document(CHAIN)).inline_shapes
    described = shape._inline.docPr  # noqa: SLF001 - what the library does not tell
    assert (described.get("title"), described.get("descr")) == (CHAIN.title, CHAIN.description)
    assert len(read(document(CHAIN._replace(lanes=(), arrows=()))).inline_shapes) == 0


def test_a_record_begins_a_page() -> None:
    begins = [one.text for one in read(REPORT).paragraphs if one.paragraph_format.page_break_before]
    assert begins == ["Somberheid signaleren (vb.)"]


@pytest.mark.parametrize(("columns", "sides"), [(10, (210, 297)), (11, (297, 210))])
def test_a_wide_table_turns_the_page(columns: int, sides: tuple[int, int]) -> None:
    table = Table(tuple(Column(str(at), str(at)) for at in range(columns)), (tuple([Cell("x")] * columns),))
    section = read(document(table)).sections[0]
    assert (round((section.page_width or 0) / 36_000), round((section.page_height or 0) / 36_000)) == sides


@pytest.mark.parametrize(("language", "code"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_what_the_file_says_of_itself(language: str, code: str) -> None:
    speak("nl" if language == "nl" else "en")
    word = read(REPORT)
    known = word.core_properties
    assert (known.title, known.author, known.language) == ("Ketenafspraken", "Kansrijke Start Voorbeeldstad", code)
    assert (known.keywords, known.comments) == ("ksa as-of=2026-06-01 commit=0123456789ab", "")
    assert known.created == STAMP
    assert {one.get(qn("w:val")) for one in word.styles.element.iter(qn("w:lang"))} == {code}


def test_the_foot_of_a_page() -> None:
    footer = read(REPORT).sections[0].footer.paragraphs[0]
    assert footer.text == "Kansrijke Start Voorbeeldstad · 1 June 2026 ·  / "
    fields = [one.get(qn("w:instr")) for one in footer._p.iter(qn("w:fldSimple"))]  # noqa: SLF001 - likewise
    assert fields == ["PAGE", "NUMPAGES"]


def test_equal_bytes_with_one_moment() -> None:
    made = render(REPORT, STAMP)
    assert made == render(REPORT, STAMP)
    with ZipFile(BytesIO(made)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(2026, 6, 1, 0, 0, 0)}
    early = render(EVERY_BLOCK, datetime(1, 1, 1, tzinfo=UTC))
    with ZipFile(BytesIO(early)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_long_names() -> None:
    told = REPORT._replace(title="x" * 300, about=About("y" * 300, STAMP.date()), blocks=())
    known = read(told).core_properties
    assert (known.title, known.author) == ("x" * 255, "y" * 255)


@settings(deadline=None, max_examples=25)
@given(reports())
def test_texts_are_read_back(told: Document) -> None:
    word = read(told)
    shown = [
        *word.paragraphs,
        *(one for table in word.tables for row in table.rows for cell in row.cells for one in cell.paragraphs),
    ]
    text = "\n".join(paragraph.text for paragraph in shown)
    harmless(text)
    letters = _letters(text)
    kept = [block for block in told.blocks if isinstance(block, Heading | Paragraph | Items | Facts | Table)]
    texts = [part for block in kept for part in texts_in(block)]
    assert [part for part in texts if _letters(clean.office(part)) not in letters] == []
    addresses = {link.address for paragraph in shown for link in paragraph.hyperlinks}
    assert [one for one in addresses if clean.link(one) != one] == []


def _letters(text: str) -> str:
    return "".join(text.split())
