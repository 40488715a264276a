"""What the table says of a ratio."""

import pytest

from benchmarks.goals import Goal, Pair
from benchmarks.ratio import Ratio, ratio, table


def steady(found: float) -> Pair:
    return lambda _turn: found


@pytest.mark.parametrize(
    ("larger", "pairs", "missed", "verdict"),
    [
        (False, (1.0, 1.5, 9.0), False, "yes, and reached"),
        (False, (1.6,), False, "yes"),
        (False, (2.1,), True, "no"),
        (True, (2.0, 1.9), False, "yes"),
        (True, (1.4,), True, "no"),
        (True, (3.0, 4.0), False, "yes, and reached"),
    ],
)
def test_verdict(larger: bool, pairs: tuple[float, ...], missed: bool, verdict: str) -> None:  # noqa: FBT001 - expected
    must, reach = (1.5, 3.0) if larger else (2.0, 1.5)
    found = Ratio(Goal("P", "a / b", must, reach, None, larger=larger), pairs)
    assert (found.missed, found.verdict) == (missed, verdict)


def test_table() -> None:
    goals = [
        Goal("P1", "a / b", 2.0, 1.5, steady(1.75), 2),
        Goal("P2", "{size} c / d", 2.5, 4.0, steady(4.0), larger=True),
        Goal("E", "e / f", None, None, steady(3.0)),
        Goal("P3", "g / h", 2.5, 4.0, None, larger=True),
    ]
    found = [ratio(goal, 3) for goal in goals]
    assert [one.missed for one in found] == [False, False, False, False]
    assert table(found, 342) == (
        "| goal | ratio     | median   | min–max   | pairs | must   | reach for | met              |\n"
        "|------|-----------|----------|-----------|-------|--------|-----------|------------------|\n"
        "| P1   | a / b     | 1.75     | 1.75–1.75 | 6     | 2.00   | 1.50      | yes              |\n"
        "| P2   | 342 c / d | 4.00     | 4.00–4.00 | 3     | ≥ 2.50 | ≥ 4.00    | yes, and reached |\n"
        "|      | e / f     | 3.00     | 3.00–3.00 | 3     |        |           |                  |\n"
        "| P3   | g / h     | not here |           |       | ≥ 2.50 | ≥ 4.00    |                  |\n"
    )
