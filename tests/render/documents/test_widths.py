import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.render.documents.widths import Need, shared

NEEDS = st.lists(st.builds(lambda least, more: Need(least, least + more), st.integers(0, 30), st.integers(0, 300)))


@pytest.mark.parametrize(
    ("needs", "room", "widths"),
    [
        ([Need(3, 5), Need(8, 10)], 40, [5, 10]),
        ([Need(3, 5), Need(8, 100), Need(8, 100)], 40, [5, 18, 17]),
        ([Need(3, 5), Need(20, 30), Need(8, 100)], 40, [5, 20, 15]),
        ([Need(3, 5), Need(8, 10)], 11, [3, 8]),
        ([Need(3, 5), Need(8, 10)], 10, []),
        ([], 10, []),
        ([Need(0, 0)], 10, [0]),
    ],
)
def test_narrow_columns_get_all_and_wide_ones_share_the_rest(needs: list[Need], room: int, widths: list[int]) -> None:
    assert shared(needs, room) == widths


@given(NEEDS, st.integers(0, 300))
def test_all_room_is_used_and_nothing_more(needs: list[Need], room: int) -> None:
    widths = shared(needs, room)
    if sum(need.least for need in needs) > room:
        assert widths == []
    else:
        assert sum(widths) == min(room, sum(need.most for need in needs))
        assert [got for got, need in zip(widths, needs, strict=True) if not need.least <= got <= need.most] == []
