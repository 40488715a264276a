"""The invented coalitions that the benchmarks measure with."""

import pytest

from benchmarks.generate import coalition
from benchmarks.spoil import FEW, MANY
from ksa.diagnostic import Severity
from tests.checking import findings


def test_same_number_and_seed_give_same_files() -> None:
    assert coalition(1, seed=7) == coalition(1, seed=7)


def test_same_number_and_seed_give_same_faults() -> None:
    assert coalition(1, seed=7, faults=MANY) == coalition(1, seed=7, faults=MANY)


def test_every_coalition_differs() -> None:
    found = [coalition(1, seed=7), coalition(2, seed=7), coalition(1, seed=8)]
    assert [found.index(files) for files in found] == [0, 1, 2]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_size(number: int) -> None:
    files = coalition(number)
    lines = sum(len(text.splitlines()) for text in files.values())
    assert len(files) == 30
    assert 2700 <= lines <= 3300


@pytest.mark.parametrize("number", [1, 2, 3])
def test_is_sound(number: int) -> None:
    assert [found for found in findings(coalition(number)) if found.severity is Severity.ERROR] == []


@pytest.mark.parametrize("number", [1, 2, 3])
def test_spoiled_has_errors_in_several_files(number: int) -> None:
    errors = [found for found in findings(coalition(number, faults=MANY)) if found.severity is Severity.ERROR]
    assert len({found.labels[0].path for found in errors}) > 2


@pytest.mark.parametrize("number", [1, 2, 3])
def test_few_faults_are_fewer(number: int) -> None:
    few, many = (findings(coalition(number, faults=faults)) for faults in (FEW, MANY))
    assert 0 < len(few) < len(many)
