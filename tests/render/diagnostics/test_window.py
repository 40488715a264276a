import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.render.diagnostics.window import Window

LINE = "0123456789abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("column", "room", "text", "mark"),
    [
        (1, 36, LINE, (0, 2)),
        (1, 40, LINE, (0, 2)),
        (1, 12, "0123456789…", (0, 2)),
        (5, 12, "…123456789a…", (4, 2)),
        (20, 12, "…ghijklmnop…", (4, 2)),
        (36, 12, "…qrstuvwxyz", (10, 1)),
        (99, 12, "…qrstuvwxyz", (11, 1)),
    ],
)
def test_what_is_shown_of_a_line(column: int, room: int, text: str, mark: tuple[int, int]) -> None:
    window = Window(LINE, column, room)
    assert (window.text, window.mark(column, column + 2)) == (text, mark)


def test_wide_characters_are_not_cut_in_two() -> None:
    window = Window("漢" * 20, 10, 11)
    assert (window.text, window.mark(10, 11)) == ("…漢漢漢漢…", (3, 2))


@given(st.text(st.characters(exclude_characters="…"), max_size=90), st.integers(1, 100), st.integers(10, 60))
def test_it_fits_and_holds_its_column(line: str, column: int, room: int) -> None:
    window = Window(line, column, room)
    start, width = window.mark(1, len(line) + 1)
    assert start + width <= max(1, room)
    offset, width = window.mark(column, column + 1)
    if column <= len(line):
        assert start <= offset
        assert offset + width <= room
    else:
        assert not window.text.endswith("…")
