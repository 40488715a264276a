import pytest

from ksa.search.moments import AFTER, BEFORE, DURING, WITHOUT, Moment, marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("depressie na de bevalling", [Moment(1, 4, AFTER)]),
        ("somber sinds haar eerste zwangerschap", [Moment(1, 5, AFTER)]),
        ("na de lange bevalling", []),
        ("postnatale depressie", [Moment(0, 1, AFTER)]),
        ("pas bevallen", [Moment(0, 2, AFTER)]),
        ("pas verhuisd", []),
        ("roken in de zwangerschap", [Moment(1, 4, DURING)]),
        ("depression during pregnancy", [Moment(1, 3, DURING)]),
        ("in de kraamweek", [Moment(0, 3, AFTER)]),
        ("in de wijk", []),
        ("prenataal huisbezoek", [Moment(0, 1, DURING)]),
        ("voor de zwangerschap", [Moment(0, 3, BEFORE)]),
        ("angst voor de bevalling", []),
        ("moeder zonder netwerk", [Moment(1, 2, WITHOUT)]),
        ("luistert nooit", [Moment(1, 2, WITHOUT)]),
        ("na de", []),
        ("na", []),
        ("roken", []),
    ],
)
def test_marks(text: str, expected: list[Moment]) -> None:
    assert marks(text.split()) == expected
