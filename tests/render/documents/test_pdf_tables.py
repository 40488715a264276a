from decimal import Decimal

import pytest

from ksa.render.documents.pdf_tables import LANDSCAPE, PORTRAIT, Grid, grid
from ksa.report.document import Cell, Column, Table
from tests.render.documents.telling import share, table

LONG = "verloskundigenpraktijk"


def laid(*rows: str) -> Grid:
    return grid(table("|".join("ABCDEFGHIJKL"[: rows[0].count("|") + 1]), *rows))


@pytest.mark.parametrize(
    ("row", "size", "is_wide"),
    [
        ("jgz|signaleren|babytijd", 9, False),
        ("|".join([LONG] * 6), 9, False),
        ("|".join([LONG] * 7), 8, False),
        ("|".join([LONG] * 10), 8, False),
        ("|".join([LONG] * 11), 8, True),
        ("|".join([LONG] * 12), 7, True),
    ],
)
def test_the_paper_that_a_table_needs(row: str, size: float, is_wide: bool) -> None:  # noqa: FBT001 - a parameter
    found = laid(row)
    assert (found["size"], found["wide"]) == (size, is_wide)


@pytest.mark.parametrize("columns", [1, 3, 6, 12, 80])
def test_the_columns_fill_the_paper(columns: int) -> None:
    found = laid("|".join(["jeugdverpleegkundige met een spreekuur"] * columns)) if columns <= 12 else _many(columns)
    room = LANDSCAPE if found["wide"] else PORTRAIT
    assert columns > 70 or room - columns <= sum(found["columns"]) <= room + columns


def _many(columns: int) -> Grid:
    return grid(Table((Column("a", "A"),) * columns, ((Cell("jeugdverpleegkundige"),) * columns,)))


def test_numbers_stand_at_the_right() -> None:
    columns = tuple(Column(name, name) for name in ("naam", "aandeel", "leeg", "gemengd"))
    rows = (
        (Cell("een"), share("87,5"), Cell(""), Cell("1", number=Decimal(1))),
        (Cell("b"), Cell(""), Cell(""), Cell("c")),
    )
    assert grid(Table(columns, rows))["numbers"] == [False, True, False, False]


def test_only_what_is_long_may_be_split() -> None:
    short, tall = "jgz|signaleren", f"jgz|{'zin ' * 1000}"
    assert [row["split"] for row in laid(short, tall)["rows"]] == [False, True]
    assert [laid(*[short] * rows)["split"] for rows in (5, 50)] == [False, True]


def test_a_few_rows_share_the_name_of_their_group_and_the_next_few_have_it_again() -> None:
    rows = (*[f"slapen|{number}" for number in range(14)], "roken|a", "roken|b", "eten|c")
    found = grid(table("A|B", *rows, groups=1))["rows"]
    assert [(row["span"], *("".join(map(str, cell["pieces"])) for cell in row["cells"])) for row in found] == [
        (12, "slapen", "0"),
        *[(1, str(number)) for number in range(1, 12)],
        (2, "slapen", "12"),
        (1, "13"),
        (2, "roken", "a"),
        (1, "b"),
        (1, "eten", "c"),
    ]


def test_a_tall_row_shares_nothing_and_may_be_split() -> None:
    found = grid(table("A|B", "slapen|" + "woord " * 500, "slapen|kort", groups=1))["rows"]
    assert [(row["span"], row["split"], len(row["cells"])) for row in found] == [(1, True, 2), (1, False, 2)]
