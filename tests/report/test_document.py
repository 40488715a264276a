import pytest

from ksa.report.document import Callout, Cell, Column, Table

COLUMNS = (Column("phase", "Phase"), Column("role", "Role"), Column("partner", "Partner"))


def cells(*rows: str) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(Cell(text.strip()) for text in row.split("|")) for row in rows)


@pytest.mark.parametrize(
    ("groups", "shown"),
    [
        (0, ("a|x|1", "a|x|1", "a|y|1", "b|y|1")),
        (1, ("a|x|1", " |x|1", " |y|1", "b|y|1")),
        (2, ("a|x|1", " | |1", " |y|1", "b|y|1")),
        (3, ("a|x|1", " | | ", " |y|1", "b|y|1")),
    ],
)
def test_what_groups_rows_is_named_where_it_changes(groups: int, shown: tuple[str, ...]) -> None:
    table = Table(COLUMNS, cells("a|x|1", "a|x|1", "a|y|1", "b|y|1"), groups=groups)
    assert tuple(table.grouped()) == cells(*shown)


def test_no_rows_have_no_groups() -> None:
    assert Table(COLUMNS, (), groups=1).grouped() == []


@pytest.mark.usefixtures("dutch")
def test_a_callout_says_what_it_is() -> None:
    found = [Callout("urgent", "").word, Callout("warning", "").word, Callout("note", "").word]
    assert found == ["Spoed", "Let op", "Opmerking"]
