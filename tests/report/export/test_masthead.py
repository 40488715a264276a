"""What every report says of itself."""

import pytest

from ksa.report.document import Block, Callout, Cell, Column, Facts, Heading, Items, Paragraph, Table
from ksa.report.export.masthead import below, legend
from tests.report.export.scoping import scope
from tests.report.export.test_scope import FILES


@pytest.mark.usefixtures("dutch")
def test_the_top() -> None:
    asked = scope(FILES, ids=("jgz", "huisarts"), phase=("babytijd",), area="haven", topic="slaap", partner="jgz")
    blocks = (Paragraph("Een stuk (vb.)"), Paragraph("bellen (soms)"))
    assert below(asked._replace(commit="0123456789ab-dirty"), "Partners", blocks) == (
        Heading(1, "Partners"),
        Facts(
            (
                ("Coalitie", (Cell("Kansrijke Start Demo"),)),
                ("Stand op", (Cell("1 juni 2026"),)),
                ("Versie in git", (Cell("0123456789ab, daarna gewijzigd"),)),
                (
                    "Alleen",
                    (Cell("jgz, huisarts; onderwerp Slaap; fase babytijd; gebied Haven; partner JGZ Demo"),),
                ),
                (
                    "Legenda",
                    (
                        Cell("(vb.): een voorbeeld, niemand heeft het nagekeken"),
                        Cell("(soms): alleen in bepaalde gevallen"),
                    ),
                ),
            )
        ),
        *blocks,
    )


def test_what_is_not_known_is_not_said() -> None:
    files = {name: text for name, text in FILES.items() if name != "coalition/coalition.yaml"}
    assert below(scope(files), "Partners", ()) == (
        Heading(1, "Partners"),
        Facts((("As of", (Cell("1 June 2026"),)),)),
    )


def test_a_clean_commit() -> None:
    facts = below(scope(FILES)._replace(commit="0123456789ab"), "x", ())[1]
    assert isinstance(facts, Facts)
    assert facts.rows[2] == ("Version in git", (Cell("0123456789ab"),))


@pytest.mark.parametrize(
    "block",
    [
        Heading(2, "JGZ (ex.)"),
        Heading(2, "JGZ", "(ex.)"),
        Callout("note", "een (ex.)"),
        Items("een (ex.)", (Cell("twee"),)),
        Items("een", (Cell("twee (ex.)"),)),
        Facts((("een (ex.)", (Cell("naam"),)),)),
        Paragraph("een (ex.)"),
        Facts((("naam", (Cell("een (ex.)"),)),)),
        Table((Column("a", "A"),), ((Cell("x (ex.)"),),)),
    ],
)
def test_a_mark_is_explained(block: Block) -> None:
    assert legend([Heading(1, "Partners"), block]) == ("(ex.): an example, nobody has checked it",)
    assert legend([Heading(1, "Partners"), Table((Column("a", "A"),), ())]) == ()


def test_each_mark_is_explained_and_so_is_the_column_that_says_no() -> None:
    table = Table((Column("verified", "Checked"),), ((Cell("no"),),))
    assert legend([Paragraph("bellen (at times)"), Paragraph("een (ex.)"), table]) == (
        "(ex.): an example, nobody has checked it",
        "(at times): only under a condition",
        "Checked: where it says `no`, it is an example, nobody has checked it",
    )


def test_a_coalition_that_is_an_example_says_so() -> None:
    name = "coalition/coalition.yaml"
    example = FILES[name].replace("name: Kansrijke Start Demo", "name: Kansrijke Start Demo\n          verified: nee")
    facts = below(scope({**FILES, name: example}), "x", ())[1]
    assert isinstance(facts, Facts)
    assert facts.rows[0] == ("Coalition", (Cell("Kansrijke Start Demo (ex.)"),))
