import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.render.cells import Row, cells


@pytest.mark.parametrize(
    ("line", "shown", "widths"),
    [
        ("abc", "abc", [1, 1, 1]),
        ("é–'", "é–'", [1, 1, 1]),
        ("\tx", "    x", [4, 1]),
        ("ab\tx", "ab  x", [1, 1, 2, 1]),
        ("漢字\t.", "漢字    .", [2, 2, 4, 1]),
        ("e\u0301!", "e\u0301!", [1, 0, 1]),
        ("👶 ", "👶 ", [2, 1]),
        ("👶🏽!", "👶🏽!", [2, 0, 1]),
        ("👩\u200d⚕\ufe0f!", "👩\u200d⚕\ufe0f!", [2, 0, 0, 0, 1]),
        ("🏽", "🏽", [2]),
        ("カ\uff76", "カ\uff76", [2, 1]),
        ("\x1b[", r"\x1b[", [4, 1]),
        ("\u202ea", r"\u202ea", [6, 1]),
        ("\udcff", r"\udcff", [6]),
        ("##[x", r"\x23#[x", [4, 1, 1, 1]),
    ],
)
def test_the_room_that_characters_take(line: str, shown: str, widths: list[int]) -> None:
    found = cells(line)
    assert "".join(cell.shown for cell in found) == shown
    assert [cell.width for cell in found] == widths


@given(st.text())
def test_a_row_and_its_cells_agree(line: str) -> None:
    row = Row(line)
    found = cells(line)
    assert len(row) == len(found) == len(line)
    assert row.shown(0, len(line)) == "".join(cell.shown for cell in found)
    assert row.width(0, len(line)) == sum(cell.width for cell in found)


@given(st.text(st.sampled_from("aé漢\u0301\t👶#")), st.integers(0, 20), st.integers(0, 20))
def test_a_stretch_goes_as_far_as_it_fits(line: str, place: int, room: int) -> None:
    row = Row(line)
    place = min(place, len(line))
    end, begin = row.ahead(place, room), row.back(place, room)
    assert row.width(place, end) <= room
    assert row.width(begin, place) <= room
    assert end == len(line) or row.width(place, end + 1) > room
    assert begin == 0 or row.width(begin - 1, place) > room
