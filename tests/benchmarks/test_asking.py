"""The questions that the benchmarks ask."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from benchmarks.asking import Question, as_called, examples, misspelt, questions, whole
from benchmarks.generate import coalition, write
from ksa.search.ask import ask
from ksa.search.index import index
from tests.checking import loaded


@pytest.mark.parametrize(
    ("form", "asked"),
    [
        (as_called, "Slaap na de Bevalling"),
        (whole, "wie helpt er bij slaap na de bevalling"),
        (misspelt, "wie helpt er bij slaap na de bevaling"),
    ],
)
def test_forms(form: Callable[[str], Question], asked: str) -> None:
    assert form("Slaap na de Bevalling") == (asked, "Bevalling")


@pytest.mark.parametrize("number", [1, 2, 3])
def test_questions(number: int) -> None:
    files = coalition(number)
    text = "\n".join(files.values())
    made = index(loaded(files).coalition, date(2026, 6, 1))
    asked = questions(made)
    assert 6 <= len(asked) <= 10
    assert [one.text for one in asked if not ask(made, one.text).topics] == []
    assert [one.word for one in asked if one.word not in text] == []
    assert {one.text.startswith("wie") for one in asked} == {False, True}


def test_examples(tmp_path: Path) -> None:
    assert examples(0, write(tmp_path, 1)) == {
        "topic": "voorlichting-over-opvoeden",
        "question": "wie helpt er bij voorlihting over opvoeden",
    }
