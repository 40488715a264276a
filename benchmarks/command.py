"""The command that measures: builds, generates, runs everything side by side, and prints one table."""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import generate
from benchmarks.asking_goals import asking_goals
from benchmarks.exporting_goals import exporting_goals
from benchmarks.goals import LARGE, Data, goals, job
from benchmarks.install import Installed, install
from benchmarks.measure import FailedError, cost
from benchmarks.ratio import ratio, table
from benchmarks.results import PAGE, page
from benchmarks.rival_goals import rival_goals
from benchmarks.rivals import install_rivals
from benchmarks.spoil import FEW, MANY

_LEAST_RUNS = 5
_MOST_WARNINGS = 1
"""For each coalition, on average."""


class UnsoundError(Exception):
    """The invented coalitions are not what they should be, so that measuring them would say nothing."""


def main(arguments: Sequence[str]) -> int:
    """Measure what is asked for; 1 when a ratio that must be met is missed, 2 when nothing could be measured."""
    asked = _parser().parse_args(arguments)
    try:
        with TemporaryDirectory(prefix="ksa-benchmark-") as folder:
            return _measure(Path(folder), asked)
    except (FailedError, UnsoundError) as fault:
        _tell(str(fault))
        return 2


def _measure(folder: Path, asked: argparse.Namespace) -> int:
    _tell("building a wheel, installing it, inventing coalitions")
    installed, rivals = install(folder), install_rivals(folder)
    data = Data(folder / "clean", folder / "spoiled", folder / "riddled", folder / "large", asked.coalitions)
    lines = _invent(data, asked.seed)
    warnings = _be_sound(installed, data)
    every = (
        *goals(installed, data),
        *asking_goals(installed, data),
        *exporting_goals(installed, folder),
        *rival_goals(installed, rivals, data),
    )
    wanted = [goal for goal in every if not asked.goal or goal.id in asked.goal]
    found = []
    for goal in wanted:
        _tell(f"measuring {goal.what.format(size=data.size)}")
        found.append(ratio(goal, asked.runs))
    shown = table(found, data.size)
    print(shown, end="")
    if wanted == list(every) and asked.runs >= _LEAST_RUNS:
        facts = {
            "size": data.size,
            "lines": lines,
            "large": LARGE,
            "warnings": warnings,
            "seed": asked.seed,
            "date": asked.date,
            "rivals": rivals.versions,
        }
        PAGE.write_text(page(shown, facts), encoding="utf-8")
    return int(any(one.missed for one in found))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py", description="Measure the speed of ksa, as ratios.")
    parser.add_argument("--goal", action="append", metavar="ID", help="only this goal; may be given more than once")
    parser.add_argument(
        "--runs", type=int, default=_LEAST_RUNS, help="how often each pair is measured (short ones more)"
    )
    parser.add_argument("--coalitions", type=int, default=generate.COUNT, help="how many coalitions are invented")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other coalitions")
    parser.add_argument("--date", default=time.strftime("%Y-%m-%d"), help="the date that the results show")
    return parser


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _invent(data: Data, seed: int) -> int:
    """Write the coalitions; gives the number of lines in the clean ones."""
    generate.write(data.clean, data.size, seed)
    generate.write(data.spoiled, data.size, seed, faults=FEW)
    generate.write(data.riddled, data.size, seed, faults=MANY)
    generate.write(data.large, LARGE, seed, scale=10)
    return sum(len(path.read_bytes().splitlines()) for path in data.clean.rglob("*.yaml"))


def _be_sound(installed: Installed, data: Data) -> int:
    """Make sure that clean coalitions are clean and spoiled ones spoiled; gives the number of warnings in the clean."""
    clean, spoiled = (
        json.loads(cost(job(installed, "survey", data.size, folder), folder).output)
        for folder in (data.clean, data.spoiled)
    )
    warnings = int(clean["severities"].get("warning", 0))
    if clean["severities"].get("error") or warnings > _MOST_WARNINGS * data.size:
        raise UnsoundError("the clean coalitions have faults:\n" + "\n".join(clean["examples"]))
    if spoiled["faulty"] < data.size:
        raise UnsoundError(f"only {spoiled['faulty']} of {data.size} spoiled coalitions have a fault")
    return warnings
