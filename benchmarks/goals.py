"""The goals: what is set against what, and how large the ratio may be."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks.install import Installed
from benchmarks.measure import Cost, cost

ON = "2026-06-01"
"""The day on which the invented coalitions are sound."""

LARGE = 8
"""How many coalitions of ten times the size there are: enough to see how the time of a rule grows."""

TYPER = "import typer"
_PASS = "pass"  # noqa: S105 - Python's word, nobody's secret
_IMPORTS = "import typer, yaml; from pydantic import BaseModel"
_HERE = Path(__file__).resolve().parent

Pair = Callable[[int], float]
"""Measures two things side by side and gives their ratio; 0 or 1 says which of the two goes first."""


class Goal(NamedTuple):
    """A ratio that may be `must` at most, and is good at `reach`. One without these is no goal, but gives the scale.

    `often` is how many pairs go into one run: short processes need more of them; of one that is `slow`, minutes a pair,
    two are measured in all. With `larger`, the ratio must be
    `must` at least. Without a `pair`, what it measures is not here.
    """

    id: str
    what: str
    must: float | None
    reach: float | None
    pair: Pair | None
    often: int = 1
    larger: bool = False
    slow: bool = False


class Data(NamedTuple):
    """The folders of invented coalitions, and how many there are in each but the last: few, ten times as large."""

    clean: Path
    spoiled: Path
    riddled: Path
    large: Path
    size: int


def seconds(found: Cost) -> float:
    """The time by the clock."""
    return found.seconds


def memory(found: Cost) -> float:
    """The most memory at once."""
    return found.memory


def job(
    installed: Installed, name: str, size: int, *folders: Path, turn: int = 0, script: str = "workload.py"
) -> list[str]:
    """The command for a job of a script in this folder."""
    # -I: neither this folder nor the environment decides what is imported.
    return [str(installed.python), "-I", str(_HERE / script), name, str(size), str(turn), *map(str, folders)]


def validate(installed: Installed) -> list[str]:
    """The command that checks the coalition in the folder where it runs."""
    return [str(installed.ksa), "validate", "--on", ON]


def processes(root: Path, costly: list[str], measure: list[str], quantity: Callable[[Cost], float] = seconds) -> Pair:
    """Two processes, run in a folder."""

    def pair(turn: int) -> float:
        sides = (costly, measure)
        found = {which: quantity(cost(sides[which], root)) for which in (turn, 1 - turn)}
        return found[0] / found[1]

    return pair


def goals(installed: Installed, data: Data) -> tuple[Goal, ...]:
    """Every goal and scale that needs no other program."""
    root = data.clean / "001"

    def python(code: str) -> list[str]:
        return [str(installed.python), "-c", code]

    def within(name: str, *folders: Path) -> Pair:
        def pair(turn: int) -> float:
            return float(json.loads(cost(job(installed, name, data.size, *folders, turn=turn), root).output)["ratio"])

        return pair

    def tenfold(name: str) -> Pair:
        def pair(turn: int) -> float:
            work = job(installed, name, min(LARGE, data.size), data.large, data.clean, turn=turn)
            return float(json.loads(cost(work, root).output)["ratio"])

        return pair

    typer, imports = python(TYPER), python(_IMPORTS)
    help_ = [str(installed.ksa), "--help"]
    checked = validate(installed)
    all_, one = (job(installed, "one-by-one", size, data.clean) for size in (data.size, 1))
    return (
        Goal("TYPER", "TYPER / PASS", None, None, processes(root, typer, python(_PASS)), 3),
        Goal("IMPORTS", "IMPORTS / TYPER", None, None, processes(root, imports, typer), 3),
        Goal("P1", "`ksa --help` / TYPER", 1.6, 1.15, processes(root, help_, typer), 5),
        Goal("P2", "`ksa validate` of one coalition / IMPORTS", 2.2, 1.85, processes(root, checked, imports), 5),
        Goal("P5", "load and check {size} coalitions / CSAFE", 0.80, 0.55, within("against-loader", data.clean)),
        Goal("P11", "memory: {size} coalitions one by one / one", 1.15, 1.0, processes(root, all_, one, memory)),
        Goal("P12", "{size} spoiled coalitions / clean", 1.10, 1.05, within("against-clean", data.spoiled, data.clean)),
        Goal(
            "RIDDLED",
            "{size} riddled coalitions / clean",
            None,
            None,
            within("against-clean", data.riddled, data.clean),
        ),
        Goal("TENFOLD", "all rules, 10 × the data / the data", None, None, tenfold("tenfold")),
        Goal("WORST", "the rule that grows most, likewise", None, None, tenfold("worst-rule")),
    )
