"""The matrix: topics by phases, with who does what in each cell."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ksa.language import _
from ksa.model.vocabulary import PHASE, ROLE
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.deeds import deeds
from ksa.report.export.duty_rows import Told
from ksa.report.export.scope import Scope
from ksa.search.shape import Task

NOBODY = "–"
"""What stands in a cell when nobody does anything, and no gap is known."""


def by_group(several: Sequence[Told]) -> list[tuple[str, list[Told]]]:
    """The topics behind their group; last those that are the only one of theirs, as a group without an id."""
    sizes = Counter(one.group for one in several)
    found: dict[str, list[Told]] = {}
    for one in several:
        is_alone = one.group == one.topic["id"] and sizes[one.group] == 1
        found.setdefault("" if is_alone else one.group, []).append(one)
    alone = found.pop("", [])
    return [*found.items(), *([("", alone)] if alone else [])]


def matrix(scope: Scope, several: Sequence[Told]) -> Table:
    """A row a topic and a column a phase, without the phases in which there is nothing; one partner a line."""
    shown = [one for one in several if one.is_in_matrix]
    phases = [phase for phase in PHASE.labels if not scope.wanted.phase or phase in scope.wanted.phase]
    texts = [["\n".join(_lines(scope, one, phase)) for phase in phases] for one in shown]
    held = [at for at in range(len(phases)) if any(row[at] for row in texts)] or range(len(phases))
    columns = (
        Column("topic", _("Topic")),
        *(Column(phases[at], naming.phase(phases[at]).capitalize()) for at in held),
    )
    rows = tuple(
        (
            Cell(words.example(one.topic["label"], verified=one.topic["verified"])),
            *(Cell(row[at] or NOBODY) for at in held),
        )
        for one, row in zip(shown, texts, strict=True)
    )
    return Table(columns, rows, _("Matrix"))


def explained(scope: Scope, tables: Iterable[Table]) -> Iterator[str]:
    """What it means that a cell of these is as good as empty."""
    texts = [cell.text for table in tables for row in table.rows for cell in row[1:]]
    if texts:
        of_one = _("Where it says {mark}, nothing is written down for this partner.")
        of_all = _("Where it says {mark}, nobody is written down.")
        yield (of_one if scope.wanted.partner else of_all).format(mark=NOBODY)
        if not scope.wanted.phase:
            yield _("That goes for a phase that is left out, too.")


def _lines(scope: Scope, one: Told, phase: str) -> Iterator[str]:
    """Each partner with its roles, and then the roles of which it is known that nobody has them."""
    found: dict[tuple[str, bool], list[Task]] = {}
    for task in one.tasks:
        if task["phase"] == phase:
            found.setdefault((_who(scope, task), task["role_verified"]), []).append(task)
    for (name, verified), tasks in found.items():
        yield words.example(f"{name}: {', '.join(deeds(tasks))}", verified=verified)
    for gap in one.gaps:
        had = {task["role"] for task in one.held(gap) if task["phase"] == phase}
        roles = [role for role in gap.item.roles if role not in had]
        if phase in gap.item.phases.phases and roles:
            where = words.areas(scope.known, gap.item.areas)
            nobody = _("Nobody") + (f" ({where})" if where else "")
            yield words.example(f"{nobody}: {naming.labels(ROLE, roles)}", verified=gap.item.verified)


def _who(scope: Scope, task: Task) -> str:
    """A partner, with where if that is not wherever it works."""
    name = words.name(scope.known, task["partner"])
    partner = scope.known["partners"].get(task["partner"])
    if partner is None or task["areas"] == partner["areas"]:
        return name
    return f"{name} ({words.areas(scope.known, task['areas'])})"
