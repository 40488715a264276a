import pytest

from ksa.report import tasks
from ksa.search.shape import Task
from tests.search.town import town

ROW: Task = {
    "phase": "babytijd",
    "role": "verwijzen",
    "partner": "jgz",
    "profession": None,
    "areas": ["oever"],
    "when": None,
    "action": None,
    "to": [],
    "contact": None,
    "term": None,
    "consent": None,
    "agreement": None,
    "step": None,
    "intervention": None,
    "since": None,
    "until": None,
    "note": None,
    "role_verified": True,
    "verified": True,
    "path": "coalition/responsibilities.yaml",
    "line": 3,
}


def test_what_differs_in_phase_role_or_place_is_one_row() -> None:
    later: Task = {**ROW, "phase": "peutertijd"}
    other: Task = {**ROW, "role": "nazorg", "line": 4}
    (row,) = tasks.rows([ROW, later, other, {**other, "phase": "peutertijd"}])
    assert (row.phases, row.roles) == (("babytijd", "peutertijd"), ("verwijzen", "nazorg"))
    assert len(tasks.rows([ROW, {**ROW, "when": "bij klachten"}])) == 2
    assert [one.roles for one in tasks.rows([ROW, {**other, "role_verified": False}])] == [("verwijzen", "nazorg")]


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        (ROW, ""),
        ({**ROW, "action": "bellen"}, "bellen"),
        ({**ROW, "action": "bellen", "to": ["moeder", "huisarts"]}, "bellen, to: the mother, Huisarts Kade"),
        ({**ROW, "action": "bel 123456782"}, "bel *********"),
    ],
)
def test_a_step(task: Task, expected: str) -> None:
    assert tasks.step(town(), task) == expected


def test_how_long_it_holds() -> None:
    task: Task = {**ROW, "since": "2025-03", "until": "2026-12-31"}
    assert tasks.promise(town(), task) == "since March 2025; until 31 December 2026"
