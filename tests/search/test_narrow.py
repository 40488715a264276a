import pytest

from ksa.search.answer import Filter, Filters
from ksa.search.narrow import narrowed, narrowed_gaps
from tests.search.town import town

ROKEN = town()["topics"]["roken"]
AREAS = town()["areas"]


def phase(*phases: str) -> Filters:
    return Filters(phase=Filter(phases))


def area(name: str) -> Filters:
    return Filters(area=Filter((name,)))


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), [3, 3, 4, 4, 15, 5, 14]),
        (phase("babytijd"), [5, 14]),
        (phase("geboorte", "zwangerschap"), [3, 3, 4, 4, 15]),
        (Filters(role=Filter(("verwijzen",))), [4, 4]),
        (Filters(role=Filter(("nazorg",))), []),
        (area("dijk"), [3, 3, 4, 15, 5, 14]),
        (area("kade"), [3, 3, 4, 4, 15, 14]),
        (area("oever"), [3, 3, 4, 4, 15, 5, 14]),
        (area("onbekend"), [3, 3, 15]),
    ],
)
def test_tasks_by_their_lines(filters: Filters, expected: list[int]) -> None:
    assert [task["line"] for task in narrowed(ROKEN["tasks"], filters, AREAS)] == expected


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), 1),
        (phase("zwangerschap"), 0),
        (phase("babytijd", "zwangerschap"), 1),
        (area("kade"), 0),
        (area("provincie"), 1),
        (Filters(role=Filter(("verwijzen",))), 0),
    ],
)
def test_gaps(filters: Filters, expected: int) -> None:
    assert len(narrowed_gaps(ROKEN["gaps"], filters, AREAS)) == expected
