import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ksa.render import clean
from ksa.render.cells import Row
from ksa.render.documents.terminal import render
from ksa.report.document import Block, Callout, Cell, Document, Facts, Heading, Items, Paragraph, Table
from tests.render.documents.telling import EVERY_BLOCK, document, documents, table, texts_in
from tests.render.hostile import harmless


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (
            40,
            """\
Postpartum depressie
gevonden via: synoniem
Langdurige somberheid, uitputting of
leegte in het eerste jaar na de geboorte
van een kind.
! Spoed: bij gedachten aan zelfdoding
  belt u 112.

 Fase: kraamperiode
 Rol: voorlichten
 Partner: Kraamzorg De Wieg
 Contact: wieg@example.nl

 Rol: signaleren
 Partner: Kraamzorg De Wieg
 Contact: wieg@example.nl
 Afspraak: ka-somberheid, stap 1

 Fase: babytijd
 Rol: signaleren
 Partner: JGZ Voorbeeldstad
 Contact: jgz@example.nl
 Afspraak: ka-somberheid, stap 2

 Rol: coördineren
 Partner: JGZ Voorbeeldstad
 Contact: jgz@example.nl
 Afspraak: ka-somberheid, stap 4

Let op: nazorg heeft niemand op zich
  genomen.
Opmerking: de gegevens zijn een
  voorbeeld.

Aanbod: EPDS-screening · Moeders voor
  moeders
Verwant: kraamtranen · depressie
  tijdens de zwangerschap

JGZ Voorbeeldstad
Soort:           jeugdgezondheidszorg
Contact:         jgz@example.nl · 0800
                 0000
Openingstijden:  ma en di: 9.00–12.00
                 uur
                 vr: 13.00–17.00 uur

Verwijzen kan iedereen.

Ouders mogen ook zelf bellen.

Cijfers
 INDICATOR       GEMETEN OP      AANDEEL
 Gezinnen met    1 november      87,5 %
 een huisbezoek  2022
 Signalen a|b    2 mei 2023      100 %
 besproken
""",
        ),
        (
            80,
            """\
Postpartum depressie                                      gevonden via: synoniem
Langdurige somberheid, uitputting of leegte in het eerste jaar na de geboorte
van een kind.
! Spoed: bij gedachten aan zelfdoding belt u 112.

 FASE          ROL          PARTNER            CONTACT          AFSPRAAK
 kraamperiode  voorlichten  Kraamzorg De Wieg  wieg@example.nl
               signaleren   Kraamzorg De Wieg  wieg@example.nl  ka-somberheid,
                                                                stap 1
 babytijd      signaleren   JGZ Voorbeeldstad  jgz@example.nl   ka-somberheid,
                                                                stap 2
               coördineren  JGZ Voorbeeldstad  jgz@example.nl   ka-somberheid,
                                                                stap 4

Let op: nazorg heeft niemand op zich genomen.
Opmerking: de gegevens zijn een voorbeeld.

Aanbod: EPDS-screening · Moeders voor moeders
Verwant: kraamtranen · depressie tijdens de zwangerschap

JGZ Voorbeeldstad
Soort:           jeugdgezondheidszorg
Contact:         jgz@example.nl · 0800 0000
Openingstijden:  ma en di: 9.00–12.00 uur
                 vr: 13.00–17.00 uur

Verwijzen kan iedereen.

Ouders mogen ook zelf bellen.

Cijfers
 INDICATOR                    GEMETEN OP       AANDEEL
 Gezinnen met een huisbezoek  1 november 2022  87,5 %
 Signalen a|b besproken       2 mei 2023       100 %
""",
        ),
        (
            160,
            """\
Postpartum depressie                                                          gevonden via: synoniem
Langdurige somberheid, uitputting of leegte in het eerste jaar na de geboorte van een kind.
! Spoed: bij gedachten aan zelfdoding belt u 112.

 FASE          ROL          PARTNER            CONTACT          AFSPRAAK
 kraamperiode  voorlichten  Kraamzorg De Wieg  wieg@example.nl
               signaleren   Kraamzorg De Wieg  wieg@example.nl  ka-somberheid, stap 1
 babytijd      signaleren   JGZ Voorbeeldstad  jgz@example.nl   ka-somberheid, stap 2
               coördineren  JGZ Voorbeeldstad  jgz@example.nl   ka-somberheid, stap 4

Let op: nazorg heeft niemand op zich genomen.
Opmerking: de gegevens zijn een voorbeeld.

Aanbod: EPDS-screening · Moeders voor moeders
Verwant: kraamtranen · depressie tijdens de zwangerschap

JGZ Voorbeeldstad
Soort:           jeugdgezondheidszorg
Contact:         jgz@example.nl · 0800 0000
Openingstijden:  ma en di: 9.00–12.00 uur
                 vr: 13.00–17.00 uur

Verwijzen kan iedereen.

Ouders mogen ook zelf bellen.

Cijfers
 INDICATOR                    GEMETEN OP       AANDEEL
 Gezinnen met een huisbezoek  1 november 2022  87,5 %
 Signalen a|b besproken       2 mei 2023       100 %
""",
        ),
    ],
)
def test_every_block(width: int, expected: str) -> None:
    assert render(EVERY_BLOCK, width=width, colour=False, links=False) == expected


def plain(*blocks: Block, width: int | None = 40) -> str:
    return render(document(*blocks), width=width, colour=False, links=False)


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (Heading(1, "Een kop", "terzijde"), "Een kop                         terzijde\n"),
        (Heading(1, "Kop " * 7, "terzijde..."), "Kop Kop Kop Kop Kop Kop Kop  terzijde...\n"),
        (Heading(1, "Kop " * 7, "terzijde...."), "Kop Kop Kop Kop Kop Kop Kop\nterzijde....\n"),
        (Heading(1, "", "terzijde"), "terzijde\n"),
        (Callout("urgent", ""), ""),
        (Callout("warning", "een\n\ntwee"), "Attention: een\n\n  twee\n"),
        (Facts(()), ""),
        (Facts((("naam", ()), ("een", (Cell("x"), Cell(""), Cell("y"))))), "naam:\neen:   x · y\n"),
        (Facts((("naam", (Cell("x" * 34),)),)), f"naam:\n  {'x' * 34}\n"),
        (Facts((("n" * 19, (Cell("x"),)),)), f"{'n' * 19}: x\n"),
        (Items("", (Cell("een"), Cell("twee"))), "een · twee\n"),
        (Items("Aanbod", (Cell(""),)), ""),
        (table("A", title="Leeg"), ""),
    ],
)
def test_a_block(block: Block, text: str) -> None:
    assert plain(block) == text


@pytest.mark.parametrize(
    ("above", "block", "between"),
    [
        (Heading(1, "A"), Heading(2, "B"), "\n"),
        (Heading(1, "A"), Paragraph("B"), ""),
        (Heading(1, "A"), table("B", "c"), "\n"),
        (Heading(1, "A"), Items("", (Cell("B"),)), "\n"),
        (Heading(2, "A"), table("B", "c"), ""),
        (Paragraph("A"), Paragraph("B"), "\n"),
        (Paragraph("A"), Callout("note", "B"), ""),
        (Callout("note", "A"), Callout("note", "B"), ""),
        (Callout("note", "A"), Heading(1, "B"), "\n"),
        (Items("", (Cell("A"),)), Items("", (Cell("B"),)), ""),
        (Items("", (Cell("A"),)), Facts((("B", ()),)), "\n"),
        (table("A", "b"), Callout("note", "B"), "\n"),
    ],
)
def test_what_belongs_together_stands_together(above: Block, block: Block, between: str) -> None:
    assert plain(above, Paragraph(""), block) == plain(above) + between + plain(block)


def test_without_a_width_no_line_is_broken() -> None:
    long = "woord " * 60 + "slot"
    assert plain(Heading(1, long, "terzijde"), Paragraph(long), table("A|B", f"{long}|b"), width=None) == (
        f"{long}  terzijde\n{long}\n\n A{' ' * 365}B\n {long}  b\n"
    )


def test_colours_and_links() -> None:
    blocks = (Heading(1, "Kop"), Callout("urgent", "nu"), Items("Zie", (Cell("hier", "https://example.nl/é"),)))
    assert render(document(*blocks, table("A", "b")), width=40, colour=True, links=True) == (
        "\x1b[1mKop\x1b[0m\n"
        "\x1b[1;31m! Urgent:\x1b[0m nu\n"
        "\n"
        "\x1b[1mZie:\x1b[0m \x1b]8;;https://example.nl/%C3%A9\x1b\\hier\x1b]8;;\x1b\\\n"
        "\n"
        " \x1b[1mA\x1b[0m\n"
        " b\n"
    )


OURS = re.compile(r"\x1b\[[0-9;]+m|\x1b\]8;;(?:(?:https?://|mailto:|tel:)[!-~]+)?\x1b\\", re.IGNORECASE)
MARKS = re.compile(r"[^-–/@._:;,?&=+]+")


@settings(deadline=None)
@given(documents(), st.integers(40, 200), st.booleans(), st.booleans())
def test_all_is_shown_and_nothing_acts(told: Document, width: int, colour: bool, links: bool) -> None:  # noqa: FBT001 - drawn
    text = render(told, width=width, colour=colour, links=links)
    shown = OURS.sub("", text)
    harmless(shown)
    lines = shown.split("\n")
    assert [line for line in lines if line.endswith(" ") or Row(line).width(0, len(line)) > width] == []
    assert [line for line in text.split("\n") if line.count("\x1b]8;;") != 2 * line.count("\x1b]8;;\x1b\\")] == []
    assert [word for block in told.blocks for word in _words(block) if word not in shown] == []


def _words(block: Block) -> list[str]:
    """The words of a block that must stay whole: what is longer may be broken, and so may an address or an id."""
    words = [clean.line(word) for text in texts_in(_without_spare(block)) for word in re.split(r"[ \t\n]+", text)]
    return [part for word in words if "::" not in word for part in MARKS.findall(word) if 4 <= len(part) <= 15]


def _without_spare(block: Block) -> Block:
    if not isinstance(block, Table):
        return block
    kept = [at for at, column in enumerate(block.columns) if not column.spare]
    rows = tuple(tuple(row[at] for at in kept) for row in block.rows)
    return block._replace(columns=tuple(block.columns[at] for at in kept), rows=rows)
