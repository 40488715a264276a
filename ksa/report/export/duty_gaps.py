"""What is missing: the gaps that a coalition knows, and what partners would do that do not take part yet."""

from collections.abc import Iterable, Sequence

from ksa.coalition.coalition import Record
from ksa.language import _
from ksa.model.responsibility import Gap
from ksa.model.vocabulary import ROLE
from ksa.report import tasks, words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.days import day
from ksa.report.export.duty_rows import Told, is_late
from ksa.report.export.scope import Scope


def gaps(scope: Scope, several: Iterable[Told]) -> Table:
    """A row a gap or a wish; the first column holds the topic's id."""
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
    )
    rows: list[tuple[Cell, ...]] = []
    for one in several:
        named = (Cell(one.topic["id"]), Cell(one.topic["label"]))
        rows += [(*named, *_gap(scope, gap)) for gap in one.gaps]
        rows += [(*named, *_wish(scope, row)) for row in tasks.rows(one.wished)]
    return Table(columns, tuple(rows), _("What is missing"))


def _gap(scope: Scope, gap: Record[Gap]) -> Sequence[Cell]:
    item = gap.item
    review = day(item.review_on)
    return (
        Cell(naming.phases(item.phases.phases)),
        Cell(naming.labels(ROLE, item.roles)),
        Cell(words.areas(scope.known, item.areas)),
        Cell(words.example(item.reason, verified=item.verified)),
        day(item.since),
        day(item.decided_on),
        review._replace(text=_("{day} (late)").format(day=review.text)) if is_late(scope, gap) else review,
        Cell(item.note or ""),
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
    )
