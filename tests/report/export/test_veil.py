from datetime import date
from decimal import Decimal

from hypothesis import given, settings

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
from ksa.report.export.veil import veil
from ksa.text.personal import mask
from tests.render.documents.telling import REPORT, reports

BSN, MAIL = "BSN 111222333", "jan.jansen@gmail.com"
NO_BSN, NO_MAIL = "BSN *********", "********************"
EMPTY = Table((Column("a", "A"),), ())


def veiled(*blocks: Block) -> list[Block]:
    return list(veil(Document("", blocks, EMPTY)).blocks)


def table(text: str) -> Table:
    return Table((Column("a", text), Column("b", "B")), ((Cell(text), Cell("JGZ")),), text, groups=1)


def test_every_text_of_every_block() -> None:
    found = veiled(
        Heading(1, BSN, MAIL, "jgz", new_page=True),
        Paragraph(f"bel {MAIL}"),
        Callout("urgent", BSN),
        Facts(((BSN, (Cell(MAIL), Cell("JGZ"))),)),
        Items(BSN, (Cell(MAIL),)),
        table(BSN),
        Chain(BSN, MAIL, (Lane(BSN, is_partner=False),), (Arrow(1, (0,), (0,), BSN, MAIL, BSN, is_feedback=True),)),
        Signing(BSN, (MAIL, "JGZ")),
    )
    assert found == [
        Heading(1, NO_BSN, NO_MAIL, "jgz", new_page=True),
        Paragraph(f"bel {NO_MAIL}"),
        Callout("urgent", NO_BSN),
        Facts(((NO_BSN, (Cell(NO_MAIL), Cell("JGZ"))),)),
        Items(NO_BSN, (Cell(NO_MAIL),)),
        table(NO_BSN),
        Chain(
            NO_BSN,
            NO_MAIL,
            (Lane(NO_BSN, is_partner=False),),
            (Arrow(1, (0,), (0,), NO_BSN, NO_MAIL, NO_BSN, is_feedback=True),),
        ),
        Signing(NO_BSN, (NO_MAIL, "JGZ")),
    ]


def test_what_stands_around_the_blocks() -> None:
    data = {"id": "jgz", BSN: [{"note": MAIL, "count": 3, "is_stale": False, "until": None}]}
    about = About(BSN, date(2026, 6, 1), "0123456789ab")
    document = veil(Document(MAIL, (), table(BSN), data, (table(BSN), table(MAIL)), about))
    assert document == Document(
        NO_MAIL,
        (),
        table(NO_BSN),
        {"id": "jgz", NO_BSN: [{"note": NO_MAIL, "count": 3, "is_stale": False, "until": None}]},
        (table(NO_BSN), table(NO_MAIL)),
        About(NO_BSN, date(2026, 6, 1), "0123456789ab"),
    )


def test_nothing_leads_to_what_is_hidden_and_no_value_tells_it() -> None:
    cells = (
        Cell(MAIL, f"mailto:{MAIL}"),
        Cell("schrijf ons", f"mailto:{MAIL}"),
        Cell("111222333", number=Decimal(111222333)),
        Cell("geboren op 1-2-2020", day=date(2020, 2, 1)),
        Cell("1 juni 2026", day=date(2026, 6, 1)),
        Cell("jgz@example.nl", "mailto:jgz@example.nl"),
    )
    assert veiled(Items("", cells)) == [
        Items(
            "",
            (
                Cell(NO_MAIL),
                Cell("schrijf ons"),
                Cell("*********"),
                Cell("geboren op ********"),
                Cell("1 juni 2026", day=date(2026, 6, 1)),
                Cell("jgz@example.nl", "mailto:jgz@example.nl"),
            ),
        )
    ]


def test_numbers_of_organisations_stay() -> None:
    called = Cell("06 12345678", "tel:0612345678")
    data = {"phone": "06 12345678", "rsin": "111222333", "hours": "bel 06 12345678", "nested": {"kvk": "111222333"}}
    document = veil(Document("", (Facts((("Contact", (called, Cell("06 12345678"))),)),), EMPTY, data))
    assert document.blocks == (Facts((("Contact", (called, Cell("** ********"))),)),)
    assert document.data == {**data, "hours": "bel ** ********"}


def test_a_document_without_data_of_persons_stays_as_it_is() -> None:
    assert veil(REPORT) == REPORT


def test_the_document_that_was_given_stays_as_it_was() -> None:
    data = {"note": [MAIL]}
    veil(Document("", (), EMPTY, data))
    assert data == {"note": [MAIL]}


@settings(max_examples=60)
@given(reports())
def test_of_whatever_document_nothing_is_left_to_mask(document: Document) -> None:
    found = veil(document)
    assert veil(found) == found
    assert type(found) is type(document)
    assert len(found.blocks) == len(document.blocks)
    for text in texts(found):
        assert mask(text) == text


def texts(document: Document) -> list[str]:
    """The texts of the cells in its sheets, and those of its data."""
    cells = [cell.text for table in document.sheets for row in table.rows for cell in row if "tel:" not in cell.link]
    return [*cells, *document.data.values(), document.title]
