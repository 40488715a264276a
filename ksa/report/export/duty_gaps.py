"""What is missing: the gaps that a coalition knows, and what partners would do that do not take part yet."""

from collections.abc import Iterable, Sequence

from ksa.coalition.coalition import Record
from ksa.language import _
from ksa.model.responsibility import Gap
from ksa.model.vocabulary import ROLE
from ksa.report import tasks, words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.days import day, last_day
from ksa.report.export.deeds import deeds
from ksa.report.export.duty_rows import Told, is_late
from ksa.report.export.scope import Scope
from ksa.search.shape import Task


def gaps(scope: Scope, several: Iterable[Told]) -> Table:
    """A row a gap or a wish; the first column holds the topic's id, the last says whether somebody has checked it."""
    columns = (
        Column("topic", _("Id")),
        Column("label", _("Topic")),
        Column("phases", _("Phases")),
        Column("roles", _("Roles")),
        Column("areas", _("Areas")),
        Column("reason", _("Why")),
        Column("since", _("Known since")),
        Column("decided_on", _("Decided on")),
        Column("review_on", _("Looked at again")),
        Column("note", _("Remark")),
        Column("verified", _("Checked")),
    )
    rows: list[tuple[Cell, ...]] = []
    for one in several:
        named = (Cell(one.topic["id"]), Cell(one.topic["label"]))
        rows += [(*named, *_gap(scope, one, gap)) for gap in one.gaps]
        rows += [(*named, *_wish(scope, row)) for row in tasks.rows(one.wished)]
    return Table(columns, tuple(rows), _("What is missing"))


def remark(scope: Scope, gap: Record[Gap], held: Iterable[Task]) -> Cell:
    """What is remarked of a gap, and who has a role all the same of which it says that nobody has it."""
    told = [
        words.example(f"{words.name(scope.known, task['partner'])}: {done}", verified=task["role_verified"])
        for task in held
        for done in deeds((task,))
    ]
    if told:
        all_the_same = _("But this is written down too: {tasks}").format(tasks=", ".join(dict.fromkeys(told)))
        return Cell("\n".join(filter(None, (gap.item.note, all_the_same))))
    return Cell(gap.item.note or "")


def _gap(scope: Scope, told: Told, gap: Record[Gap]) -> Sequence[Cell]:
    item = gap.item
    review = last_day(item.review_on)
    return (
        Cell(naming.phases(item.phases.phases)),
        Cell(naming.labels(ROLE, item.roles)),
        Cell(words.areas(scope.known, item.areas)),
        Cell(words.example(item.reason, verified=item.verified)),
        day(item.since),
        day(item.decided_on),
        review._replace(text=_("{day} (late)").format(day=review.text)) if is_late(scope, gap) else review,
        remark(scope, gap, told.held(gap)),
        naming.checked(verified=item.verified),
    )


def _wish(scope: Scope, row: tasks.Row) -> Sequence[Cell]:
    name = words.example(words.name(scope.known, row.task["partner"]), verified=row.task["verified"])
    return (
        Cell(naming.phases(row.phases)),
        Cell(naming.labels(ROLE, row.roles)),
        Cell(words.areas(scope.known, row.task["areas"])),
        Cell(_("{partner} is wished for, but does not take part yet").format(partner=name)),
        *[Cell("")] * 3,
        Cell(row.task["note"] or ""),
        naming.checked(verified=row.task["verified"]),
    )
