import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import count
from unicodedata import bidirectional

import pytest
from hypothesis import example, given, settings
from pikepdf import Name, NameTree

from ksa.language import speak
from ksa.render import clean
from ksa.render.documents.pdf import render
from ksa.report.document import (
    About,
    Block,
    Callout,
    Cell,
    Chain,
    Document,
    Facts,
    Heading,
    Items,
    Paragraph,
    Signing,
)
from tests.render.documents.paper import bare, fonts, opened, pages, read_aloud, tags
from tests.render.documents.telling import CHAIN, REPORT, document, mail, reports, table, texts_in

STAMP = datetime(2026, 6, 1, 12, 30, tzinfo=UTC)
ABOUT = About("Kansrijke Start Voorbeeldstad", date(2026, 6, 1), "0123456789ab")
WIDE = table("|".join("ABCDEFGHIJKL"), "|".join(["verloskundigenpraktijk"] * 12))


def made(*blocks: Block) -> bytes:
    return render(document(*blocks)._replace(about=ABOUT), STAMP)


def outline(*blocks: Block) -> str:
    """The tags, those below others indented, with the text of those that have none below them."""
    found = tags(made(*blocks))
    lines = []
    for tag, below in zip(found, [*found[1:], None], strict=True):
        text = "" if below and below.depth > tag.depth else f" {tag.text}".rstrip()
        lines.append(f"{'  ' * tag.depth}{tag.name}{text}")
    return "\n".join(lines[1:])


def test_running_text() -> None:
    assert (
        outline(
            Heading(1, "Titel", "een opmerking"),
            Paragraph("Een.\n\nTwee\nregels."),
            Callout("urgent", "bel 112."),
            Items("Aanbod", (Cell("EPDS"), Cell("Moeders", "https://example.nl/moeders"))),
        )
        == """\
  H1 Titel
  P een opmerking
  P Een.
  P Tweeregels.
  P
    Strong Urgent:
  P
    Strong Aanbod:
    Link
      Span Moeders"""
    )


def test_facts_are_a_list_of_names_with_their_values() -> None:
    assert (
        outline(Facts((("Soort", (Cell("jeugdgezondheidszorg"),)), ("Contact", (mail("a@example.nl"), Cell("ma"))))))
        == """\
  L
    LI
      Lbl
        Strong Soort
      LBody jeugdgezondheidszorg
    LI
      Lbl
        Strong Contact
      LBody
        Link
          Span a@example.nl"""
    )


def test_the_titles_of_columns_are_headers() -> None:
    assert (
        outline(table("Fase|Rol", "babytijd|signaleren", "babytijd|verwijzen", title="Wie doet wat", groups=1))
        == """\
  P
    Strong Wie doet wat
  Table
    THead
      TR
        TH Fase
        TH Rol
    TBody
      TR
        TD babytijd
        TD signaleren
      TR
        TD verwijzen"""
    )


def test_partners_sign_in_a_table() -> None:
    assert (
        outline(Signing("Wie tekent, doet dit.", ("De Wieg",)))
        == """\
  P Wie tekent, doet dit.
  Table
    THead
      TR
        TH
          Strong Partner
        TH
          Strong Name and function
        TH
          Strong Date
        TH
          Strong Signature
    TBody
      TR
        TD De Wieg
        TD
        TD
        TD"""
    )


def test_a_picture_is_described() -> None:
    figures = [tag.alt for tag in tags(made(CHAIN)) if tag.name == "Figure"]
    assert figures == [f"{CHAIN.title}. {CHAIN.description}"]


def test_what_says_nothing_leaves_nothing() -> None:
    nothing: tuple[Block, ...] = (
        Heading(2, " ", "\n"),
        Paragraph(""),
        Callout("note", "\t"),
        Items("Aanbod", (Cell(""),)),
        Facts(()),
        table("Naam"),
    )
    assert outline(Paragraph("een"), *nothing, Paragraph("twee")) == "  P een\n  P twee"


def test_no_level_of_headings_is_skipped() -> None:
    levels = [tag.name for tag in tags(made(*(Heading(level, "Kop") for level in (3, 3, 6, 1, 7)))) if tag.depth == 1]
    assert levels == ["H1", "H2", "H3", "H1", "H2"]


def test_a_heading_stays_where_only_its_remark_says_something() -> None:
    assert outline(Heading(1, "", "nog niet bekend")) == "  P nog niet bekend"


def test_what_the_file_says_of_itself() -> None:
    pdf = opened(render(REPORT, STAMP))
    about, said = pdf.docinfo, pdf.Root.Metadata.read_bytes().decode()
    assert {name: str(about[name]) for name in ("/Title", "/Author", "/Keywords", "/CreationDate")} == {
        "/Title": "Ketenafspraken",
        "/Author": "Kansrijke Start Voorbeeldstad",
        "/Keywords": "Kansrijke Start, Kansrijke Start Voorbeeldstad, Ketenafspraken, "
        "ksa as-of=2026-06-01 commit=0123456789ab",
        "/CreationDate": "D:20260601123000Z",
    }
    assert "<pdfuaid:part>1</pdfuaid:part>" in said
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in said
    assert (str(pdf.Root.Lang), bool(pdf.Root.MarkInfo.Marked)) == ("en-GB", True)
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_from_when_it_is_stands_in_the_bytes() -> None:
    assert b"ksa as-of=2026-06-01 commit=0123456789ab" in render(REPORT, STAMP)


@pytest.mark.usefixtures("dutch")
def test_it_speaks_dutch_to_a_screen_reader() -> None:
    assert str(opened(render(REPORT, STAMP)).Root.Lang) == "nl-NL"


def test_a_document_from_nowhere_has_a_title_too() -> None:
    pdf = opened(render(Document(" ", (), table("Naam")), STAMP))
    assert (str(pdf.docinfo["/Title"]), len(pdf.pages)) == ("Report", 1)


def test_the_file_holds_its_letters() -> None:
    found = fonts(made(Paragraph("één ✓ עברית"), Callout("note", "vet")))
    assert found == {"NotoSans-Regular": True, "NotoSans-Bold": True, "DejaVuSans": True}


def test_each_page_says_where_it_is_from() -> None:
    first, second = pages(made(Heading(1, "Een"), Heading(2, "Twee", new_page=True)))
    assert first.edges == "as of 1 June 2026 · 0123456789ab1 of 2"
    assert second.edges == "Kansrijke Start VoorbeeldstadEen documentas of 1 June 2026 · 0123456789ab2 of 2"


def test_a_long_name_leaves_the_edge_of_a_page_one_line() -> None:
    data = render(document(Paragraph("een"))._replace(about=ABOUT._replace(commit="a b " * 100)), STAMP)
    assert pages(data)[0].edges == f"as of 1 June 2026 · {'a b ' * 12}…1 of 1"


def test_headings_are_bookmarks() -> None:
    with opened(made(Heading(1, "Titel"), Heading(2, "Een"), Heading(2, "Twee"))).open_outline() as found:
        (top,) = found.root
        assert (top.title, [below.title for below in top.children]) == ("Titel", ["Een", "Twee"])


def test_a_record_can_be_led_to() -> None:
    headings = (Heading(1, "Titel"), Heading(2, "Een", anchor="ka-een"), Heading(2, "Twee", anchor="ka-een"))
    pdf = opened(made(*headings, Heading(2, "Drie", anchor="<x> y")))
    assert [str(name) for name in NameTree(pdf.Root.Names.Dests)] == ["ka-een"]


@pytest.mark.parametrize(("parts", "has_contents"), [(6, False), (7, True)])
def test_a_long_report_has_a_list_of_contents(parts: int, has_contents: bool) -> None:  # noqa: FBT001 - a parameter
    found = tags(made(Heading(1, "Titel"), Paragraph("Vooraf."), *[Heading(2, f"Deel {at}") for at in range(parts)]))
    assert next(tag.text for tag in found if tag.name == "H2") == ("Contents" if has_contents else "Deel 0")
    assert ("TOC" in {tag.name for tag in found}) == has_contents


def links(data: bytes) -> Iterator[str]:
    for page in opened(data).pages:
        yield from (str(link.A.URI) for link in page.get("/Annots", ()) if link.Subtype == Name.Link)


def test_links_lead_where_they_may() -> None:
    cells = (
        Cell("web", "https://example.nl/é"),
        Cell("mail", "mailto:a@example.nl"),
        Cell("bel", "tel:08000000"),
        Cell("kwaad", "javascript:alert(1)"),
        Cell("bestand", "file:///etc/passwd"),
        Cell("", "https://example.nl"),
    )
    assert list(links(made(Items("Zie", cells)))) == [
        "https://example.nl/%C3%A9",
        "mailto:a@example.nl",
        "tel:08000000",
    ]


def test_a_table_that_is_too_wide_turns_the_paper_of_its_part() -> None:
    blocks = (Heading(1, "Titel"), Heading(2, "Een"), Paragraph("een"), WIDE, Heading(2, "Twee"), table("A", "a"))
    found = pages(made(*blocks))
    assert [(page.width > page.height, bare(page.text)) for page in found] == [
        (False, "Titel"),
        (True, "Eeneen" + "ABCDEFGHIJKL" + "verloskundigenpraktijk" * 12),
        (False, "TweeAa"),
    ]


def test_a_part_without_a_table_stays_on_paper_that_is_turned() -> None:
    found = pages(made(Heading(1, "Titel"), WIDE, Heading(2, "Legenda"), Paragraph("een")))
    assert [page.width > page.height for page in found] == [True]


def test_the_titles_of_a_table_are_seen_on_each_page() -> None:
    first, second = pages(made(table("Naam|Rol", *[f"Partner {at}|rol" for at in range(60)])))
    assert (first.text.count("NaamRol"), second.edges.count("NaamRol")) == (1, 1)


def test_what_the_fonts_cannot_draw_is_shown_by_its_number() -> None:
    assert read_aloud(made(Paragraph("Ymke 👶🏽 漢字"))) == r"Ymke 👶🏽 \u6f22\u5b57"


def test_a_word_without_end_stays_on_the_page() -> None:
    word = "a" * 5_000
    data = made(Heading(1, word), Paragraph(word), Facts(((word, (Cell(word),)),)), table("A|B", f"{word}|b"))
    assert bare(read_aloud(data)) == f"{word[:1000]}…{word * 3}:{word}AB{word}b"
    assert [page for page in pages(data) if page.right > page.width - 50] == []


def test_a_text_that_is_too_long_for_what_a_file_says_of_itself() -> None:
    long = "woord " * 9_000
    data = render(REPORT._replace(title=long, blocks=(Heading(1, long), CHAIN._replace(description=long))), STAMP)
    assert bare(read_aloud(data)).startswith("woord" * 166)


def test_who_signs_is_read_whole() -> None:
    partner = "verloskundigenpraktijk " * 100
    data = made(Signing("", (partner, "De Wieg")))
    assert [tag.text for tag in tags(data) if tag.name == "TD" and tag.text] == [partner, "De Wieg"]


def test_markup_is_text() -> None:
    text = '#import "@preview/x:0.1.0": * #sys.inputs $x$ *a* _b_ `c` = d <e> @f \\u{61} [g] {h} // i'
    assert read_aloud(made(Paragraph(text))) == text


SCRIPT = """
import sys
from datetime import UTC, datetime
from ksa.language import speak
from ksa.render.documents.pdf import render
from tests.render.documents.telling import REPORT
speak("en")
sys.stdout.buffer.write(render(REPORT, datetime(2026, 6, 1, 12, 30, tzinfo=UTC)))
"""


@pytest.mark.parametrize("surroundings", [{"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "1"}, {"LC_ALL": "C", "HOME": "/"}])
def test_equal_documents_give_equal_bytes(surroundings: dict[str, str]) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **surroundings}
    found = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, check=True, env=environment)
    assert found.stdout == render(REPORT, STAMP)


def test_the_moment_and_the_language_are_in_the_bytes() -> None:
    english = render(REPORT, STAMP)
    assert english != render(REPORT, STAMP.replace(year=2027))
    speak("nl")
    assert english != render(REPORT, STAMP)


@settings(deadline=None, max_examples=60)
@given(reports())
@example(document(Paragraph("a\u05b0 \uab53\u05b0 \ufe0f\u200d \U000e0041 \u0300"), Heading(1, "::error::\x00")))
@example(document(Heading(1, "a" * 1001, "aside")))
@example(document(CHAIN._replace(title="a" * 9000)))
def test_all_is_read_in_order_and_nothing_acts(told: Document) -> None:
    data = render(told, STAMP)
    heard, start = bare(read_aloud(data)), 0
    for block in told.blocks:
        for text in map(bare, map(clean.pdf, [] if isinstance(block, Chain) else texts_in(block))):
            start = _found(heard, text, start) + len(text)
    assert [link for link in links(data) if not re.match("(?i)https?://|mailto:|tel:", link)] == []
    assert all(fonts(data).values())
    figures = [bare(tag.alt) for tag in tags(data) if tag.name == "Figure"]
    chains = [block for block in told.blocks if isinstance(block, Chain)]
    assert "" not in figures
    told_first = [bare(clean.pdf(chain.description)[:5_000]) for chain in chains]
    assert [text for text in told_first if text not in "\n".join(figures)] == []


def _found(heard: str, text: str, start: int) -> int:
    """Where a text is read; of one that is read from right to left, the letters lie in the order of the eye."""
    if any(bidirectional(letter) in ("R", "AL", "AN") for letter in text):
        size, letters = len(text), sorted(text)
        return next(at for at in count(start) if at > len(heard) or sorted(heard[at : at + size]) == letters)
    assert text in heard[start:]
    return heard.index(text, start)
