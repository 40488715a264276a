import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.render.documents.letters import width
from ksa.render.documents.page_columns import Measured, height, measured, shared, shortest


def cell(lines: list[int], word: int) -> Measured:
    """A text whose lines and longest word are so wide."""
    return Measured(lines, max(lines), word)


CELLS = st.builds(cell, st.lists(st.integers(0, 9000), min_size=1, max_size=3), st.integers(0, 2000))
ROWS = st.integers(1, 5).flatmap(
    lambda columns: st.lists(st.lists(CELLS, min_size=columns, max_size=columns), min_size=1)
)


@pytest.mark.parametrize(
    ("rows", "least", "room", "widths"),
    [
        # What fits on one line gets more only as its share of what nobody needs.
        ([[300, 500]], [300, 500], 1600, [600, 1000]),
        # The long text gets the room, however many short ones there are.
        ([[300, 9000], [300, 200], [250, 200]], [200, 200], 2000, [267, 1732]),
        # Of two long texts both get some.
        ([[5000, 5000]], [200, 200], 2000, [1000, 1000]),
        ([[0, 0]], [1, 1], 100, [50, 50]),
    ],
)
def test_the_room_goes_where_it_makes_the_table_shorter(
    rows: list[list[int]], least: list[int], room: int, widths: list[int]
) -> None:
    assert shared([[cell([line], 0) for line in row] for row in rows], least, room) == widths


def test_the_room_goes_where_a_word_would_be_broken() -> None:
    assert shared(
        [[cell([2000], 400), cell([2000], 600)]],
        [400, 400],
        1100,
    ) == [431, 668]


@given(ROWS, st.integers(0, 5000))
def test_all_room_is_used_and_each_column_has_its_least(rows: list[list[Measured]], more: int) -> None:
    least = [100] * len(rows[0])
    room = sum(least) + more
    widths = shared(rows, least, room)
    assert room - len(least) < sum(widths) <= room
    assert [one for one in widths if one < 100] == []


@given(ROWS, st.integers(100, 5000))
def test_no_table_is_shorter_than_it_may_become(rows: list[list[Measured]], more: int) -> None:
    least = [100] * len(rows[0])
    room = sum(least) + more
    assert shortest(rows, room) <= sum(height(row, shared(rows, least, room)) for row in rows)


def test_how_wide_a_text_is() -> None:
    assert measured("de vader\nen moeder") == Measured(
        [width("de vader"), width("en moeder")], width("en moeder"), width("moeder")
    )


def test_how_high_a_row_is() -> None:
    assert height([cell([100], 90), cell([950, 50], 90)], [100, 100]) == 12
    assert height([cell([0], 0), cell([0, 0], 0)], [100, 100]) == 2
    assert height([cell([150], 150)], [100]) == 3
