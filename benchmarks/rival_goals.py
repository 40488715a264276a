"""The goals and scales that set other programs against `ksa`."""

from itertools import cycle
from pathlib import Path

from benchmarks.goals import Data, Goal, Pair, job, processes, validate
from benchmarks.install import Installed
from benchmarks.rivals import Rivals

_MUST, _REACH = 2.5, 4.0
_PAIRS_OF_COALITIONS = 12
"""In a run: with five runs, a sample of 60 coalitions."""


def rival_goals(installed: Installed, rivals: Rivals, data: Data) -> tuple[Goal, ...]:
    """Every one of them."""
    root = data.clean / "001"
    checked, checked_all = validate(installed), job(installed, "one-by-one", data.size, data.clean)

    def one(rival: list[str] | None) -> Pair | None:
        return processes(root, [*rival, *_files(root)], checked) if rival else None

    def all_(rival: list[str] | None) -> Pair | None:
        return processes(root, [*rival, *_files(data.clean)], checked_all) if rival else None

    def each(rival: list[str]) -> Pair:
        pairs = cycle([processes(folder, [*rival, *_files(folder)], checked) for folder in _spread(data)])

        def pair(turn: int) -> float:
            return next(pairs)(turn)

        return pair

    return (
        Goal(
            "P13",
            "check-jsonschema / `ksa validate`, one coalition",
            _MUST,
            _REACH,
            one(rivals.check_jsonschema),
            5,
            larger=True,
        ),
        Goal(
            "P13",
            "the same, a sample of {size}, a process each",
            _MUST,
            _REACH,
            each(rivals.check_jsonschema),
            _PAIRS_OF_COALITIONS,
            larger=True,
        ),
        Goal("P13", "the same, {size} at once", _MUST, _REACH, all_(rivals.check_jsonschema), larger=True, slow=True),
        Goal("TYPED", "check-jsonschema without patterns, one coalition", None, None, one(rivals.typed), 5),
        Goal("YAMLLINT", "yamllint / `ksa validate`, one coalition", None, None, one(rivals.yamllint), 5),
        Goal("YAMLLINT", "the same, {size} at once", None, None, all_(rivals.yamllint), slow=True),
        Goal("AJV", "ajv / `ksa validate`, one coalition", None, None, one(rivals.ajv), 5),
        Goal("AJV", "the same, {size} at once", None, None, all_(rivals.ajv), slow=True),
    )


def _files(folder: Path) -> list[str]:
    return sorted(str(path) for path in folder.rglob("*.yaml"))


def _spread(data: Data) -> list[Path]:
    """As many coalitions as five runs need, evenly chosen."""
    roots = sorted(data.clean.iterdir())
    return roots[:: max(1, len(roots) // (5 * _PAIRS_OF_COALITIONS))]
