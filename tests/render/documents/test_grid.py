from textwrap import dedent

import pytest

from ksa.render.documents.grid import grid
from ksa.render.documents.screen import Screen
from ksa.report.document import Cell, Column, Table
from tests.render.documents.telling import table

ROWS = (
    "kraamperiode|voorlichten|ka-postpartum-depressie, stap 1",
    "kraamperiode|signaleren|",
    "babytijd|behandelen|ka-postpartum-depressie, stap 2",
)
TASKS = table("Fase|Rol|Afspraak", *ROWS, groups=1)


def drawn(table: Table, width: int | None) -> str:
    return "".join(f"{line}\n" for line in grid(table, Screen(width)))


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (
            None,
            """\
             FASE          ROL          AFSPRAAK
             kraamperiode  voorlichten  ka-postpartum-depressie, stap 1
                           signaleren
             babytijd      behandelen   ka-postpartum-depressie, stap 2
            """,
        ),
        (
            52,
            """\
             FASE          ROL          AFSPRAAK
             kraamperiode  voorlichten  ka-postpartum-depressie,
                                        stap 1
                           signaleren
             babytijd      behandelen   ka-postpartum-depressie,
                                        stap 2
            """,
        ),
        (
            51,
            """\
             FASE          ROL          AFSPRAAK
             kraamperiode  voorlichten  ka-postpartum-
                                        depressie, stap 1
                           signaleren
             babytijd      behandelen   ka-postpartum-
                                        depressie, stap 2
            """,
        ),
        (
            41,
            """\
             ROL          AFSPRAAK
             Fase: kraamperiode
             voorlichten  ka-postpartum-depressie,
                          stap 1
             signaleren

             Fase: babytijd
             behandelen   ka-postpartum-depressie,
                          stap 2
            """,
        ),
        (
            27,
            """\
             Fase: kraamperiode
             Rol: voorlichten
             Afspraak:
               ka-postpartum-depressie,
               stap 1

             Rol: signaleren

             Fase: babytijd
             Rol: behandelen
             Afspraak:
               ka-postpartum-depressie,
               stap 2
            """,
        ),
    ],
)
def test_a_table_takes_the_form_that_fits(width: int | None, expected: str) -> None:
    lines = list(grid(TASKS, Screen(width)))
    assert "".join(f"{line[1:]}\n" for line in lines) == dedent(expected)
    assert {line[:1] for line in lines} <= {" ", ""}


def test_short_columns_keep_their_width_and_long_ones_share_the_rest() -> None:
    text = "een twee drie vier vijf zes zeven acht negen tien"
    assert drawn(table("A|B|C", f"1|{text}|{text}"), 50) == (
        " A  B                       C\n"
        " 1  een twee drie vier      een twee drie vier\n"
        "    vijf zes zeven acht     vijf zes zeven acht\n"
        "    negen tien              negen tien\n"
    )


def test_columns_in_which_only_a_word_fits_are_none() -> None:
    titles, row = "A|B|C|D|E", "|".join(["a b c d e f g h"] * 5)
    assert drawn(table(titles, row), 49).startswith(" A         B         C         D         E\n a b c d   a b c d")
    assert drawn(table(titles, row), 48).startswith(" A: a b c d e f g h\n B: a b c d e f g h\n")


def test_a_word_that_is_too_wide_breaks_no_columns() -> None:
    assert drawn(table("A|B", "x|" + "a" * 50), 40) == f" A: x\n B:\n   {'a' * 37}\n   {'a' * 13}\n"


def test_a_table_of_groups_only() -> None:
    assert drawn(table("Fase|Rol", "babytijd|behandelen", "babytijd|nazorg", groups=2), 40) == (
        " FASE      ROL\n babytijd  behandelen\n           nazorg\n"
    )


def test_columns_without_titles_or_texts() -> None:
    assert drawn(table("|B|", "|b|"), 40) == "   B\n   b\n"


SPARE = Table(
    (
        Column("name", "Naam"),
        Column("topics", "Onderwerpen", spare=True),
        Column("status", "Status"),
        Column("areas", "Gebieden", spare=True),
        Column("place", "Plaats", spare=True),
    ),
    ((Cell("Kraamzorg"), Cell("kraamtranen"), Cell("gewenst"), Cell("Almere"), Cell("partners.yaml:3")),),
    groups=1,
)


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (
            58,
            """\
             NAAM       ONDERWERPEN  STATUS   GEBIEDEN
             Kraamzorg  kraamtranen  gewenst  Almere

            Op een breder scherm ook: plaats
            """,
        ),
        (
            20,
            """\
             NAAM       STATUS
             Kraamzorg  gewenst

            Op een breder scherm
            ook: onderwerpen,
            gebieden, plaats
            """,
        ),
        (
            18,
            """\
             STATUS
             Naam: Kraamzorg
             gewenst

            Op een breder
            scherm ook:
            onderwerpen,
            gebieden, plaats
            """,
        ),
    ],
)
def test_what_is_spare_goes_first(width: int, expected: str) -> None:
    assert drawn(SPARE, width) == dedent(expected)


def test_nothing_is_spare_where_there_is_room() -> None:
    whole = (
        " NAAM       ONDERWERPEN  STATUS   GEBIEDEN  PLAATS\n"
        " Kraamzorg  kraamtranen  gewenst  Almere    partners.yaml:3\n"
    )
    assert (drawn(SPARE, 59), drawn(SPARE, None)) == (whole, whole)
