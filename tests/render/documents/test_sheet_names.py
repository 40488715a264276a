import pytest

from ksa.render.documents.sheet_names import distinct, sheet_name, table_name


@pytest.mark.parametrize(
    ("title", "sheet", "table"),
    [
        ("Wie doet wat", "Wie doet wat", "Wie_doet_wat"),
        ("", "Sheet", "Table_"),
        ("a/b: [c]*?\\", "a b   c", "a_b_c"),
        ("'history'", "Sheet", "history"),
        (
            "Verantwoordelijkheden van iedereen",
            "Verantwoordelijkheden van ieder",
            "Verantwoordelijkheden_van_iedere"[:31],
        ),
        ("AB12", "AB12", "Table_AB12"),
        ("r1c1", "r1c1", "Table_r1c1"),
        ("2026", "2026", "Table_2026"),
        ("één\nkop", "één kop", "n_kop"),
    ],
)
def test_a_name(title: str, sheet: str, table: str) -> None:
    assert (sheet_name(title), table_name(title)) == (sheet, table)


def test_no_two_are_alike() -> None:
    long = "x" * 31
    assert distinct(["Stap", "stap", "STAP", long, long]) == ["Stap", "stap_2", "STAP_3", long, "x" * 27 + "_2"]
