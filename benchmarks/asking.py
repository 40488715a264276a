"""Questions to be measured, done in a process of its own in the fresh environment: asking.py JOB COUNT TURN FOLDER ...

A job asks the first COUNT coalitions below the folder and prints facts as JSON. Invented coalitions have invented
words, so the questions are made of the names of their topics. TURN (0 or 1) says which of two works goes first.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import cycle
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from statistics import median
from typing import NamedTuple

from ksa.coalition.coalition import Coalition
from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.search.ask import ask
from ksa.search.index import index
from ksa.search.shape import Index, Topic

ON = date(2026, 6, 1)
"""The day on which the invented coalitions are sound."""

_APART = 10
"""Every so many names make a question: eight or so of each coalition."""

Facts = dict[str, object]


class Question(NamedTuple):
    """A question as somebody types it, and the word of it that stands in the files."""

    text: str
    word: str


def main(job: str, count: str, turn: str, folder: str, *command: str) -> None:
    """Do a job and print its facts; the command is what a job may set against ksa."""
    roots = sorted(Path(folder).iterdir())[: int(count)]
    print(json.dumps(_JOBS[job](int(turn), roots, *command)))


def as_called(name: str) -> Question:
    """Just what a topic is called."""
    return Question(name, _longest(name))


def whole(name: str) -> Question:
    """A whole question about it."""
    return Question(f"wie helpt er bij {name.lower()}", _longest(name))


def misspelt(name: str) -> Question:
    """The same with a typing error: the longest word misses a letter in the middle."""
    text, word = whole(name)
    middle = len(word) // 2
    wrong = (word[:middle] + word[middle + 1 :]).lower()
    return Question(text.replace(word.lower(), wrong), word)


def questions(made: Index) -> list[Question]:
    """The questions to a coalition, in the three forms by turns."""
    names = [name for topic in _had(made) for name in (topic["label"], *topic["synonyms"])]
    return [form(name) for form, name in zip(cycle((as_called, whole, misspelt)), names[::_APART], strict=False)]


def examples(_turn: int, roots: Sequence[Path]) -> Facts:
    """Of the first coalition, a topic that somebody has, and a misspelt question about one that is understood."""
    made = index(_loaded(roots[0]), ON)
    topic = next(_had(made))
    understood = (misspelt(one["label"]).text for one in _had(made) if _is_found(made, one))
    return {"topic": topic["id"], "question": next(understood)}


def against_command(turn: int, roots: Sequence[Path], *command: str) -> Facts:
    """The processor's time of a question to an index that is there, by that of a command with the word and the folder.

    The median of all questions, each asked once, by the median of as many processes.
    """
    spent: tuple[list[float], list[float]] = ([], [])
    number = turn
    for root in roots:
        made = index(_loaded(root), ON)
        for question in questions(made):
            run = partial(_run, [*command, question.word, str(root)])
            works = ((partial(ask, made, question.text), RUSAGE_SELF), (run, RUSAGE_CHILDREN))
            number += 1
            for which in (number % 2, 1 - number % 2):
                spent[which].append(_seconds(*works[which]))
    return {"ratio": median(spent[0]) / median(spent[1])}


def against_load(_turn: int, roots: Sequence[Path]) -> Facts:
    """The processor's time to make an index of each coalition, by that to load the coalition from texts in memory."""
    indexing = loading = 0.0
    # What is imported or looked up once is no part of it.
    index(_loaded(roots[0]), ON)
    for root in roots:
        folder = read_folder(root)
        loading += _seconds(partial(load, *folder), RUSAGE_SELF)
        indexing += _seconds(partial(index, load(*folder).coalition, ON), RUSAGE_SELF)
    return {"ratio": indexing / loading}


def _longest(name: str) -> str:
    return max(name.split(), key=len)


def _had(made: Index) -> Iterator[Topic]:
    """The topics that somebody has."""
    return (topic for topic in made["topics"].values() if topic["tasks"])


def _is_found(made: Index, topic: Topic) -> bool:
    found = ask(made, misspelt(topic["label"]).text).topics
    return bool(found) and found[0].topic == topic


def _loaded(root: Path) -> Coalition:
    return load(*read_folder(root)).coalition


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.PIPE)


def _seconds(work: Callable[[], object], who: int) -> float:
    """The processor's time of a work: of this process, or of the processes that it started and that have ended."""
    before = getrusage(who)
    work()
    after = getrusage(who)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


_JOBS: dict[str, Callable[..., Facts]] = {
    "examples": examples,
    "against-command": against_command,
    "against-load": against_load,
}

if __name__ == "__main__":
    main(*sys.argv[1:])
