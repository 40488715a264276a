"""Where the pages of a PDF end."""

import pytest

from ksa.report.document import Block, Callout, Cell, Facts, Heading, Paragraph
from tests.render.documents.paper import pages
from tests.render.documents.telling import table
from tests.render.documents.test_pdf import made


def _where(text: str, *blocks: Block) -> list[bool]:
    """Of each page, whether this stands on it."""
    return [text in sheet.text for sheet in pages(made(*blocks))]


@pytest.mark.parametrize(
    "led",
    [
        (Facts(tuple((f"Naam {number}", (Cell("waarde"),)) for number in range(30))),),
        (Paragraph("Kort."), Facts(tuple((f"Naam {number}", (Cell("waarde"),)) for number in range(30)))),
        (Callout("note", "Let op."), Paragraph("Kort."), table("Naam", *["Naam 1"] * 9)),
    ],
)
def test_a_heading_stays_with_more_than_a_line(led: tuple[Block, ...]) -> None:
    for lines in range(36, 52):
        above = Paragraph("\n".join(["regel"] * lines))
        placed = _where("Onderdeel", above, Heading(2, "Onderdeel"), *led)
        assert placed.index(True) == _where("Naam 1", above, Heading(2, "Onderdeel"), *led).index(True), lines


def test_a_fact_that_is_longer_than_a_page_goes_on() -> None:
    facts = Facts((("Naam", (Cell("woord " * 2000),)), ("Einde", (Cell("slot"),))))
    assert _where("slot", facts)[-1]
    assert len(_where("slot", facts)) > 2
