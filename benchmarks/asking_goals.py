"""The goals and scales of asking who does what."""

import json
import shutil

from benchmarks.goals import ON, TYPER, Data, Goal, Pair, job, processes
from benchmarks.install import Installed
from benchmarks.measure import cost

_SCRIPT = "asking.py"
_MUST, _REACH = 4.2, 3.5


def asking_goals(installed: Installed, data: Data) -> tuple[Goal, ...]:
    """Every one of them.

    Raises:
        FailedError: the first coalition could not answer a question.
    """
    root = data.clean / "001"
    examples = json.loads(cost(job(installed, "examples", 1, data.clean, script=_SCRIPT), root).output)
    grep = shutil.which("grep")

    def asked(*words: str) -> Pair:
        return processes(
            root, [str(installed.ksa), "who-does", "--on", ON, *words], [str(installed.python), "-c", TYPER]
        )

    def within(name: str, *command: str) -> Pair:
        def pair(turn: int) -> float:
            work = [*job(installed, name, data.size, data.clean, turn=turn, script=_SCRIPT), *command]
            return float(json.loads(cost(work, root).output)["ratio"])

        return pair

    return (
        Goal("P9", "`ksa who-does TOPIC` of one coalition / TYPER", _MUST, _REACH, asked(examples["topic"]), 5),
        Goal("P9", "the same, a misspelt question", _MUST, _REACH, asked(*examples["question"].split()), 5),
        Goal(
            "ASKED",
            "a question to a loaded index / `grep -ri`",
            None,
            None,
            within("against-command", grep, "-ri") if grep else None,
        ),
        Goal("INDEXED", "making an index / loading the coalition", None, None, within("against-load")),
    )
