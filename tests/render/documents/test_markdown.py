import pytest
from hypothesis import given, settings

from ksa.render import clean
from ksa.render.documents.markdown import render
from ksa.report.document import Block, Callout, Cell, Document, Facts, Heading, Items, Paragraph, Table
from tests.render.documents.telling import (
    EVERY_BLOCK,
    REPORT,
    cells_in,
    document,
    documents,
    reports,
    table,
    tables,
    texts_in,
)
from tests.render.hostile import harmless
from tests.render.marked import as_target, blocks_of, only_words_and_code, rows_of, targets_of, texts_of

BLOCKS = {
    *("heading", "paragraph", "blockquote", "bullet_list", "list_item"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
OURS = frozenset({"strong_open", "strong_close", "link_open", "link_close", "hardbreak", "html_inline"})


@pytest.mark.usefixtures("dutch")
def test_every_block() -> None:
    assert (
        render(EVERY_BLOCK)
        == """\
# Postpartum depressie

gevonden via: synoniem

Langdurige somberheid, uitputting of leegte in het eerste jaar na de geboorte van een kind.

> **Spoed:** bij gedachten aan zelfdoding belt u 112.

| Fase | Rol | Partner | Contact | Afspraak |
| --- | --- | --- | --- | --- |
| kraamperiode | voorlichten | Kraamzorg De Wieg | [`wieg@example.nl`](mailto:wieg@example.nl) |  |
|  | signaleren | Kraamzorg De Wieg | [`wieg@example.nl`](mailto:wieg@example.nl) | ka-somberheid, stap 1 |
| babytijd | signaleren | JGZ Voorbeeldstad | [`jgz@example.nl`](mailto:jgz@example.nl) | ka-somberheid, stap 2 |
|  | coördineren | JGZ Voorbeeldstad | [`jgz@example.nl`](mailto:jgz@example.nl) | ka-somberheid, stap 4 |

> **Let op:** nazorg heeft niemand op zich genomen.

> **Opmerking:** de gegevens zijn een voorbeeld.

**Aanbod:** EPDS-screening · [Moeders voor moeders](https://example.nl/moeders?a=1&amp;b=2)

**Verwant:** kraamtranen · depressie tijdens de zwangerschap

## JGZ Voorbeeldstad

- **Soort:** jeugdgezondheidszorg
- **Contact:** [`jgz@example.nl`](mailto:jgz@example.nl) · [0800 0000](tel:08000000)
- **Openingstijden:** ma en di: 9.00–12.00 uur\\
  vr: 13.00–17.00 uur

Verwijzen kan iedereen.

Ouders mogen ook zelf bellen.

**Cijfers**

| Indicator | Gemeten op | Aandeel |
| --- | --- | --- |
| Gezinnen met een huisbezoek | 1 november 2022 | 87,5 % |
| Signalen `a`&#124;`b` besproken | 2 mei 2023 | 100 % |
"""
    )


def test_the_rest_of_a_report() -> None:
    text = render(REPORT)
    assert (
        text[text.index("## Somberheid") :]
        == """\
## Somberheid signaleren (vb.)

```mermaid
sequenceDiagram
    accTitle: De keten in beeld
    accDescr: Vier stappen van de kraamzorg, langs de JGZ, naar de huisarts en terug.
    participant a0 as Kraamzorg De Wieg
    actor a1 as de moeder
    participant a2 as JGZ Voorbeeldstad
    participant a3 as Huisartsen
    a0->>a1: 1. infographic geven en het<br/>gesprek openen (in de kraamweek)
    a0->>a2: 2. signaal meegeven in de<br/>overdracht (dag 10)
    a2->>a2: 3. in het team bespreken
    a2->>a1: 4. bij een score vanaf 13#58;<br/>verwijzen naar huisarts of<br/>POH-GGZ (3 werkdagen)
    a2->>a3: 4. bij een score vanaf 13#58;<br/>verwijzen naar huisarts of<br/>POH-GGZ (3 werkdagen)
    a3-->>a2: 5. vertellen wat er is gedaan (4<br/>weken)
```

Wie tekent, doet wat in deze afspraak staat.

| Partner | Name and function | Date | Signature |
| --- | --- | --- | --- |
| Kraamzorg De Wieg |  |  |  |
| JGZ Voorbeeldstad |  |  |  |

<!-- ksa as-of=2026-06-01 commit=0123456789ab -->
"""
    )


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (Heading(7, "Een kop"), "###### Een kop\n"),
        (Heading(1, "", "terzijde"), "terzijde\n"),
        (Heading(1, "1. # <b>\nx"), "# `1.` `#` `<b>\\nx`\n"),
        (Paragraph(" \n "), "\n"),
        (Paragraph("een\n- twee\n\n \n    drie\n"), "een\\\n`-` twee\n\ndrie\n"),
        (Callout("note", ""), "\n"),
        (Callout("warning", "een\ntwee\n\n> drie"), "> **Attention:** een\\\n> twee\n>\n> `>` drie\n"),
        (Facts(()), "\n"),
        (Facts((("naam", ()), ("*", (Cell(""), Cell("x"))))), "- **naam:**\n- **`*`:** x\n"),
        (Items("", (Cell("- een"), Cell("twee\ndrie"))), "`-` een · twee\\\ndrie\n"),
        (Items("Aanbod", (Cell(""),)), "\n"),
        (Items("", (Cell("een\ntwee", "tel:1"),)), "[een](tel:1)\\\n[twee](tel:1)\n"),
        (Items("", (Cell("[een](x)", "https://a/(b)|c"),)), "[`[een](x)`](https://a/%28b%29%7Cc)\n"),
        (Items("", (Cell("een", "javascript:x"), Cell("", "tel:1"))), "een\n"),
        (table("A|B"), "\n"),
        (table("A|", "x|", title="*"), "**`*`**\n\n| A |  |\n| --- | --- |\n| x |  |\n"),
        (table("A", "een\n\ntwee `drie\nvier`"), "| A |\n| --- |\n| een<br>twee `` ` ``drie<br>vier`` ` `` |\n"),
    ],
)
def test_a_block(block: Block, text: str) -> None:
    assert render(document(block)) == text


@settings(deadline=None)
@given(documents())
def test_data_make_no_markup(told: Document) -> None:
    text = render(told)
    harmless(text)
    assert text.endswith("\n")
    only_words_and_code(text, OURS)
    assert {block.rpartition("_")[0] for block in blocks_of(text) if block != "inline"} <= BLOCKS
    assert targets_of(text) <= {as_target(clean.link(cell.link)) for block in told.blocks for cell in cells_in(block)}
    words = _letters("".join(texts_of(text)))
    lines = [line for block in told.blocks for data in texts_in(block) for line in data.split("\n")]
    assert [line for line in lines if _letters(clean.line(line)) not in words] == []


@settings(deadline=None)
@given(reports())
def test_data_make_no_markup_in_a_report(told: Document) -> None:
    text = render(told)
    harmless(text)
    blocks = {block.rpartition("_")[0] or block for block in blocks_of(text) if block != "inline"}
    assert blocks <= BLOCKS | {"fence", "html"}
    assert blocks_of(text)[-1] == "html_block"


@settings(deadline=None)
@given(tables())
def test_data_make_no_cell(told: Table) -> None:
    titles = [column.title.replace("\n", r"\n") for column in told.columns]
    expected = [titles, *([cell.text for cell in row] for row in told.grouped())] if told.rows else []
    assert [[_letters(text) for text in row] for row in rows_of(render(document(told)))] == [
        ["".join(_letters(clean.line(line)) for line in text.split("\n")) for text in row] for row in expected
    ]


def _letters(text: str) -> str:
    """A text without what may differ where it is shown as words and code, on lines of its own or on one."""
    return "".join(text.replace("<br>", "").replace("`", "").split()).replace(r"\x3a", ":")
