"""How well real questions find their topic in Almere: `pytest -s` shows the figures and what goes wrong."""

from pathlib import Path
from sys import stdout
from typing import NamedTuple

import pytest
import yaml

from ksa.search.ask import ask
from tests.search.town import found, real

FOLDER = Path(__file__).parent


class Score(NamedTuple):
    """How many questions have a right topic first, and among the first three; and how many false answers."""

    questions: int
    first: int
    in_three: int
    nonsense: int
    false: int


def score(file: str) -> Score:
    """Ask all questions of a file, and print what does not come first."""
    index = real(".")
    first = in_three = false = 0
    queries = yaml.safe_load((FOLDER / file).read_text(encoding="utf-8"))["queries"]
    for query in queries:
        topics = found(ask(index, query["query"]))
        is_first, is_in_three = (
            topics[:1] != [] and topics[0] in query["expected"],
            bool(set(topics[:3]) & set(query["expected"])),
        )
        first, in_three = first + is_first, in_three + is_in_three
        false += bool(topics) and not query["expected"]
        if not is_first and (topics or query["expected"]):
            stdout.write(f"{query['id']} {query['query']}: wants {query['expected']}, gets {topics[:3]}\n")
    asking = sum(bool(query["expected"]) for query in queries)
    reached = Score(asking, first, in_three, len(queries) - asking, false)
    stdout.write(f"{file}: hit@1 {first}/{asking}, hit@3 {in_three}/{asking}, false {false}/{reached.nonsense}\n")
    return reached


@pytest.mark.parametrize(
    ("file", "reached"),
    [
        ("queries.yaml", Score(52, 52, 52, 8, 0)),
        ("queries-blind.yaml", Score(376, 375, 376, 100, 0)),
        ("queries-further.yaml", Score(450, 435, 444, 75, 0)),
        ("queries-later.yaml", Score(122, 122, 122, 23, 0)),
        ("queries-exam.yaml", Score(208, 208, 208, 32, 0)),
        ("queries-hard.yaml", Score(372, 371, 371, 108, 1)),
        ("queries-fresh.yaml", Score(133, 132, 133, 22, 0)),
        ("queries-last.yaml", Score(96, 95, 95, 24, 1)),
    ],
)
def test_the_level_that_was_reached(file: str, reached: Score) -> None:
    now = score(file)
    assert (now.questions, now.nonsense) == (reached.questions, reached.nonsense)
    assert now.first >= reached.first
    assert now.in_three >= reached.in_three
    assert now.false <= reached.false
