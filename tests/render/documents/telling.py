"""Documents to render: one with every block, and those of which a stranger wrote each text."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from ksa.report.document import (
    About,
    Arrow,
    Block,
    Callout,
    Cell,
    Chain,
    Column,
    Document,
    Facts,
    Heading,
    Items,
    Lane,
    Paragraph,
    Signing,
    Table,
)
from tests.render.hostile import TEXTS


def mail(address: str) -> Cell:
    """A mail address."""
    return Cell(address, f"mailto:{address}")


def table(titles: str, *rows: str, title: str = "", groups: int = 0) -> Table:
    """A table of texts between bars; the keys are the titles."""
    columns = tuple(Column(name.strip().lower(), name.strip()) for name in titles.split("|"))
    return Table(columns, tuple(tuple(Cell(text.strip()) for text in row.split("|")) for row in rows), title, groups)


def document(*blocks: Block) -> Document:
    """A document of these blocks; its table is the last one among them, or one that holds nothing."""
    tables = [block for block in blocks if isinstance(block, Table)]
    return Document("Een document", blocks, [table("Naam"), *tables][-1])


def share(text: str) -> Cell:
    """A percentage, as the Dutch write it."""
    return Cell(f"{text} %", number=Decimal(text.replace(",", ".")))


_JGZ = mail("jgz@example.nl")
_CARE = mail("wieg@example.nl")
_WHO = Table(
    (
        Column("phase", "Fase"),
        Column("role", "Rol"),
        Column("partner", "Partner"),
        Column("contact", "Contact"),
        Column("agreement", "Afspraak"),
    ),
    (
        (Cell("kraamperiode"), Cell("voorlichten"), Cell("Kraamzorg De Wieg"), _CARE, Cell("")),
        (Cell("kraamperiode"), Cell("signaleren"), Cell("Kraamzorg De Wieg"), _CARE, Cell("ka-somberheid, stap 1")),
        (Cell("babytijd"), Cell("signaleren"), Cell("JGZ Voorbeeldstad"), _JGZ, Cell("ka-somberheid, stap 2")),
        (Cell("babytijd"), Cell("coördineren"), Cell("JGZ Voorbeeldstad"), _JGZ, Cell("ka-somberheid, stap 4")),
    ),
    groups=1,
)

EVERY_BLOCK = document(
    Heading(1, "Postpartum depressie", "gevonden via: synoniem"),
    Paragraph("Langdurige somberheid, uitputting of leegte in het eerste jaar na de geboorte van een kind."),
    Callout("urgent", "bij gedachten aan zelfdoding belt u 112."),
    _WHO,
    Callout("warning", "nazorg heeft niemand op zich genomen."),
    Callout("note", "de gegevens zijn een voorbeeld."),
    Items("Aanbod", (Cell("EPDS-screening"), Cell("Moeders voor moeders", "https://example.nl/moeders?a=1&b=2"))),
    Items("Verwant", (Cell("kraamtranen"), Cell("depressie tijdens de zwangerschap"))),
    Heading(2, "JGZ Voorbeeldstad"),
    Facts(
        (
            ("Soort", (Cell("jeugdgezondheidszorg"),)),
            ("Contact", (_JGZ, Cell("0800 0000", "tel:08000000"))),
            ("Openingstijden", (Cell("ma en di: 9.00–12.00 uur\nvr: 13.00–17.00 uur"),)),
        )
    ),
    Paragraph("Verwijzen kan iedereen.\n\nOuders mogen ook zelf bellen."),
    Table(
        (Column("indicator", "Indicator"), Column("measured", "Gemeten op"), Column("value", "Aandeel")),
        (
            (Cell("Gezinnen met een huisbezoek"), Cell("1 november 2022", day=date(2022, 11, 1)), share("87,5")),
            (Cell("Signalen a|b besproken"), Cell("2 mei 2023", day=date(2023, 5, 2)), share("100")),
        ),
        title="Cijfers",
    ),
)

CHAIN = Chain(
    "De keten in beeld",
    "Vier stappen van de kraamzorg, langs de JGZ, naar de huisarts en terug.",
    (Lane("Kraamzorg De Wieg"), Lane("de moeder", is_partner=False), Lane("JGZ Voorbeeldstad"), Lane("Huisartsen")),
    (
        Arrow(1, (0,), (1,), "infographic geven en het gesprek openen", "in de kraamweek"),
        Arrow(2, (0,), (2,), "signaal meegeven in de overdracht", "dag 10"),
        Arrow(3, (2,), (2,), "in het team bespreken"),
        Arrow(4, (2,), (1, 3), "verwijzen naar huisarts of POH-GGZ", "3 werkdagen", "bij een score vanaf 13"),
        Arrow(5, (3,), (2,), "vertellen wat er is gedaan", "4 weken", is_feedback=True),
    ),
)

REPORT = EVERY_BLOCK._replace(
    title="Ketenafspraken",
    blocks=(
        Heading(1, "Ketenafspraken"),
        *EVERY_BLOCK.blocks[1:],
        Heading(2, "Somberheid signaleren (vb.)", anchor="ka-somberheid", new_page=True),
        CHAIN,
        Signing("Wie tekent, doet wat in deze afspraak staat.", ("Kraamzorg De Wieg", "JGZ Voorbeeldstad")),
    ),
    sheets=(EVERY_BLOCK.table, _WHO._replace(title="Wie doet wat", groups=0)),
    about=About("Kansrijke Start Voorbeeldstad", date(2026, 6, 1), "0123456789ab"),
)
"""A report with all that a report may have."""


class Hostile(Document):
    """A document that a failing test shows in a few lines: Hypothesis warns of more."""

    def __repr__(self) -> str:
        """Give its blocks, as far as they are short."""
        return f"{self.blocks!r:.9000}"


_LEADS = st.sampled_from(("https://example.nl/", "mailto:", "tel:"))
_LINKS = st.one_of(st.just(""), TEXTS, st.builds("{}{}".format, _LEADS, TEXTS))
_CELLS = st.builds(Cell, TEXTS, _LINKS, st.none(), st.none())
_SEVERAL = st.lists(_CELLS, max_size=3).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A table, all of whose texts are a stranger's."""
    columns = draw(st.lists(st.builds(Column, TEXTS, TEXTS, st.booleans()), min_size=1, max_size=3).map(tuple))
    rows = st.lists(st.tuples(*[_CELLS] * len(columns)), max_size=3).map(tuple)
    groups = next((at for at, column in enumerate(columns) if column.spare), len(columns))
    return Table(columns, draw(rows), draw(TEXTS), draw(st.integers(0, groups)))


_BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.integers(1, 7), TEXTS, TEXTS),
    st.builds(Paragraph, TEXTS),
    st.builds(Callout, st.sampled_from(("urgent", "note", "warning")), TEXTS),
    st.builds(Facts, st.lists(st.tuples(TEXTS, _SEVERAL), max_size=2).map(tuple)),
    st.builds(Items, TEXTS, _SEVERAL),
    tables(),
)


def documents() -> st.SearchStrategy[Document]:
    """A document of a few blocks, all of whose texts are a stranger's."""
    data = st.dictionaries(TEXTS, TEXTS, max_size=3)
    blocks = st.lists(_BLOCKS, max_size=3).map(tuple)
    return st.builds(Hostile, TEXTS, blocks, tables(), data, st.just(()), st.none())


_CHAINS = st.builds(
    Chain,
    TEXTS,
    TEXTS,
    st.lists(st.builds(Lane, TEXTS, st.booleans()), min_size=2, max_size=3).map(tuple),
    st.lists(
        st.builds(
            Arrow,
            st.integers(1, 20),
            st.lists(st.integers(0, 1), min_size=1, max_size=2, unique=True).map(tuple),
            st.lists(st.integers(0, 1), min_size=1, max_size=2, unique=True).map(tuple),
            TEXTS,
            TEXTS,
            TEXTS,
            st.booleans(),
        ),
        max_size=3,
    ).map(tuple),
)


@st.composite
def reports(draw: st.DrawFn) -> Document:
    """A report of a few blocks and sheets, all of whose texts are a stranger's."""
    blocks = st.one_of(
        _BLOCKS,
        st.builds(Heading, st.integers(1, 4), TEXTS, TEXTS, TEXTS, st.booleans()),
        _CHAINS,
        st.builds(Signing, TEXTS, st.lists(TEXTS, max_size=2).map(tuple)),
    )
    sheets = draw(st.lists(tables(), min_size=1, max_size=3).map(tuple))
    about = st.builds(About, TEXTS, st.dates(), st.sampled_from(("", "0123456789ab", "0123456789ab-dirty")))
    data = st.dictionaries(TEXTS, TEXTS, max_size=3)
    shown = draw(st.lists(blocks, max_size=3).map(tuple))
    return Hostile(draw(TEXTS), shown, sheets[0], draw(data), sheets, draw(about))


def texts_in(block: Block) -> list[str]:  # noqa: PLR0911 - one a block
    """All texts of a block that has something to show, but for the titles of columns."""
    match block:
        case Heading(_, text, aside):
            return [text, aside]
        case Paragraph(text) | Callout(_, text):
            return [text]
        case Facts(rows):
            return [text for name, values in rows for text in (name, *(cell.text for cell in values))]
        case Signing(lead, partners):
            return [lead, *partners]
        case Items(lead, items):
            shown = any(cell.text.strip(" \t\n") for cell in items)
            return [lead, *(cell.text for cell in items)] if shown else []
        case Table(_, rows, title):
            return [title, *(cell.text for row in block.grouped() for cell in row)] if rows else []
        case Chain(title, description, lanes, arrows):
            steps = (text for one in arrows for text in (one.action, one.term, one.condition))
            return [title, description, *(lane.name for lane in lanes), *steps]


def cells_in(block: Block) -> list[Cell]:
    """The cells of a block."""
    match block:
        case Facts(rows):
            return [cell for _name, values in rows for cell in values]
        case Items(_, items):
            return list(items)
        case Table(_, rows):
            return [cell for row in rows for cell in row]
        case _:
            return []
