"""Who does what and what is missing, as one flat table; and apart from it what nobody has."""

from collections.abc import Iterable, Iterator
from itertools import product

from ksa.language import _
from ksa.model.vocabulary import ROLE
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.days import day, last_day
from ksa.report.export.duty_gaps import remark
from ksa.report.export.duty_rows import Told
from ksa.report.export.duty_sheet import duties
from ksa.report.export.scope import Scope


def every(scope: Scope, several: Iterable[Told]) -> Table:
    """The tasks with what is missing, each row saying which it is: a task, a wish, a gap or a topic that nobody has."""
    told = tuple(several)
    tasks = duties(scope, told)
    at, end = 2, len(tasks.columns) - 2
    columns = (
        *tasks.columns[:at],
        Column("kind", _("Kind")),
        *tasks.columns[at:end],
        Column("reason", _("Why")),
        Column("decided_on", _("Decided on")),
        Column("review_on", _("Looked at again")),
        *tasks.columns[end:],
    )
    keys = [column.key for column in columns]
    rows = tuple(tuple(row.get(key, Cell("")) for key in keys) for one in told for row in _all(scope, one))
    return tasks._replace(columns=columns, rows=rows)


def _all(scope: Scope, one: Told) -> Iterator[dict[str, Cell]]:
    """The rows of a topic, their cells by the keys of their columns."""
    for kind, tasks in ((_("task"), one.tasks), (_("wish"), one.wished)):
        table = duties(scope, [one._replace(tasks=tasks)])
        for row in table.rows:
            yield {"kind": Cell(kind), **{column.key: cell for column, cell in zip(table.columns, row, strict=True)}}
    named = {"topic": Cell(one.topic["id"]), "label": Cell(one.topic["label"])}
    for gap in one.gaps:
        item = gap.item
        phases = [phase for phase in item.phases.phases if scope.fits(phases=(phase,))]
        for phase, role in product(phases, item.roles):
            held = [task for task in one.held(gap) if (task["phase"], task["role"]) == (phase, role)]
            yield {
                **named,
                "kind": Cell(_("gap")),
                "phase": Cell(naming.phase(phase)),
                "role": Cell(naming.label(ROLE, role)),
                "areas": Cell(words.areas(scope.known, item.areas)),
                "since": day(item.since),
                "reason": Cell(item.reason),
                "decided_on": day(item.decided_on),
                "review_on": last_day(item.review_on),
                "note": remark(scope, gap, held),
                "verified": naming.checked(verified=item.verified),
            }
    if one.is_free:
        yield {**named, "kind": Cell(_("nobody"))}


def nobody(scope: Scope, several: Iterable[Told]) -> Table:
    """The topics that nobody has, with the widest topic to which each belongs."""
    columns = (
        Column("topic", _("Id")),
        Column("label", _("Topic")),
        Column("group", _("Part of")),
        Column("verified", _("Checked")),
    )
    rows = tuple(
        (
            Cell(one.topic["id"]),
            Cell(one.topic["label"]),
            Cell("" if one.group == one.topic["id"] else naming.topic(scope, one.group)),
            naming.checked(verified=one.topic["verified"]),
        )
        for one in several
        if one.is_free
    )
    return Table(columns, rows, _("What nobody has"))
