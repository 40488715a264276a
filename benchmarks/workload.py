"""Work to be measured, done in a process of its own in the fresh environment: workload.py JOB COUNT TURN FOLDER...

A job handles the first COUNT coalitions below its folders and prints facts as JSON. Where it compares two works, the
two take turns with every coalition, so that the machine's moods hit both alike; TURN (0 or 1) says which goes first.
"""

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

# As `ksa` itself does before it imports pydantic.
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"

import yaml

from ksa.coalition.coalition import Coalition
from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.coalition.reading import Folder
from ksa.coalition.uncollected import uncollected
from ksa.diagnostic import Diagnostic
from ksa.rules.engine import check
from ksa.rules.registry import RULES
from ksa.rules.rule import Check

ON = date(2026, 6, 1)
"""The day on which the invented coalitions are sound."""

_RUNS = 4
_MATTERS = 0.02
"""The share of the time of all rules from which on a rule's growth is looked at."""

Facts = dict[str, object]
Work = Callable[[], object]


def main(job: str, count: str, turn: str, *folders: str) -> None:
    """Do a job and print its facts."""
    roots = [sorted(Path(folder).iterdir())[: int(count)] for folder in folders]
    print(json.dumps(_JOBS[job](int(turn), *roots)))


@uncollected()
def findings(folder: Folder) -> tuple[Diagnostic, ...]:
    """All that `ksa validate` would say: from texts in memory to sorted findings, without looking for rubbish."""
    return check(load(folder.sources, folder.diagnostics), ON)


def against_loader(turn: int, roots: Sequence[Path]) -> Facts:
    """The processor's time to check coalitions, by that to read the same texts with the fastest common loader."""
    loads = [partial(_read, read_folder(root)) for root in roots]
    return _compared(_checks(roots), loads, turn)


def against_clean(turn: int, spoiled: Sequence[Path], clean: Sequence[Path]) -> Facts:
    """The processor's time to check spoiled coalitions, by that to check clean ones."""
    return _compared(_checks(spoiled), _checks(clean), turn)


def tenfold(turn: int, large: Sequence[Path], usual: Sequence[Path]) -> Facts:
    """The processor's time of all rules together in coalitions of ten times the size, by that in usual ones."""
    findings(read_folder(large[0]))  # what is imported or looked up once is no part of it
    return _compared(_loaded_checks(large), _loaded_checks(usual), turn)


def worst_rule(_turn: int, large: Sequence[Path], usual: Sequence[Path]) -> Facts:
    """The same for the one rule whose time grows most, of those whose time matters: the least time of a few runs."""
    costs = {size: _rule_by_rule(roots) for size, roots in (("large", large), ("usual", usual))}
    total = sum(costs["usual"].values())
    growth = {rule: costs["large"][rule] / cost for rule, cost in costs["usual"].items() if cost >= _MATTERS * total}
    worst = max(growth, key=lambda rule: growth[rule])
    return {"ratio": growth[worst], "rule": worst}


def one_by_one(_turn: int, roots: Sequence[Path]) -> Facts:
    """Read and check one coalition after another, and keep none: memory is counted from outside."""
    return {"findings": sum(map(len, map(findings, map(read_folder, roots))))}


def survey(_turn: int, roots: Sequence[Path]) -> Facts:
    """What is found: how often each severity, in how many coalitions, with some examples of errors and warnings."""
    severities: Counter[str] = Counter()
    faulty = 0
    examples: list[str] = []
    for root in roots:
        found = findings(read_folder(root))
        severities.update(finding.severity.name.lower() for finding in found if finding.severity)
        faulty += bool(found)
        examples += [f"{finding.labels[0].path}: {finding.rule}: {finding.message}" for finding in found[:3]]
    return {"severities": severities, "faulty": faulty, "examples": examples[:10]}


def _checks(roots: Iterable[Path]) -> list[Work]:
    return [partial(findings, read_folder(root)) for root in roots]


def _loaded_checks(roots: Iterable[Path]) -> list[Work]:
    return [partial(check, load(*read_folder(root)), ON) for root in roots]


def _rule_by_rule(roots: Sequence[Path]) -> dict[str, float]:
    """The time of each rule; what several rules share counts for the first that asks."""
    spent = dict.fromkeys((rule.rule.id for rule in RULES), 0.0)
    for root in roots:
        runs = [_rules_of(root) for _run in range(_RUNS)]
        for rule in runs[0]:
            spent[rule] += min(run[rule] for run in runs)
    return spent


@uncollected()
def _rules_of(root: Path) -> dict[str, float]:
    coalition = load(*read_folder(root)).coalition
    return {rule.rule.id: _seconds(partial(_findings_of, rule.check, coalition)) for rule in RULES if rule.check}


def _findings_of(rule: Check, coalition: Coalition) -> list[Diagnostic]:
    return list(rule(coalition, ON))


def _read(folder: Folder) -> list[object]:
    """The values of all files of a coalition, together: references between files need them so."""
    return [yaml.load(source.text, yaml.CSafeLoader) for source in folder.sources]


def _compared(costly: Iterable[Work], measure: Iterable[Work], turn: int) -> Facts:
    spent = [0.0, 0.0]
    for number, works in enumerate(zip(costly, measure, strict=True), start=turn):
        for which in (number % 2, 1 - number % 2):
            spent[which] += _seconds(works[which])
    return {"ratio": spent[0] / spent[1]}


def _seconds(work: Work) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


_JOBS: dict[str, Callable[..., Facts]] = {
    "against-loader": against_loader,
    "against-clean": against_clean,
    "tenfold": tenfold,
    "worst-rule": worst_rule,
    "one-by-one": one_by_one,
    "survey": survey,
}

if __name__ == "__main__":
    main(*sys.argv[1:])
