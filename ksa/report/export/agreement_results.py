"""What comes of an agreement: the goals that it serves, and the looks back at it."""

from collections.abc import Iterable

from ksa.coalition.coalition import Coalition
from ksa.language import _
from ksa.model.agreement import Agreement
from ksa.model.profile import Goal
from ksa.report import words
from ksa.report.document import Cell, Column, Facts, Table
from ksa.report.export import naming
from ksa.report.export.agreement_told import Told
from ksa.report.export.days import day


def goals(told: Told) -> list[tuple[str, Goal | None]]:
    """The goals that the agreement serves; None for one that is not known."""
    known = told.scope.coalition.once(_goals)
    return [(one, known.get(one)) for one in dict.fromkeys(told.item.goals)]


def goal_facts(told: Told) -> Facts:
    """The goals by name, each with what it says."""
    return Facts(tuple(_goal(one, goal) for one, goal in goals(told)))


def evaluation_table(agreement: Agreement) -> Table:
    """The looks back at an agreement, in the order of the file."""
    columns = (
        Column("held_on", _("Held on")),
        Column("result", _("Result")),
        Column("decision", _("Decision")),
        Column("note", _("Remark")),
    )
    rows = tuple(
        (
            day(one.held_on),
            Cell(words.example(one.result, verified=one.verified)),
            Cell(one.decision or ""),
            Cell(one.note or ""),
        )
        for one in agreement.evaluations
    )
    return naming.filled(Table(columns, rows))


def flat_evaluations(several: Iterable[Told]) -> Table:
    """A row for each look back at an agreement."""
    columns = (
        Column("agreement", _("Agreement")),
        Column("title", _("Title")),
        Column("held_on", _("Held on")),
        Column("result", _("Result")),
        Column("decision", _("Decision")),
        Column("note", _("Remark")),
        Column("verified", _("Checked")),
    )
    rows = tuple(
        (
            Cell(told.item.id),
            Cell(told.item.title),
            day(one.held_on),
            Cell(one.result),
            Cell(one.decision or ""),
            Cell(one.note or ""),
            naming.checked(verified=one.verified),
        )
        for told in several
        for one in told.item.evaluations
    )
    return Table(columns, rows, _("Evaluations"))


def _goals(coalition: Coalition) -> dict[str, Goal]:
    return {goal.id: goal for record in reversed(coalition.profiles) for goal in reversed(record.item.goals)}


def _goal(one: str, goal: Goal | None) -> tuple[str, tuple[Cell, ...]]:
    if goal is None:
        return one, (Cell(_("this goal is not known")),)
    return goal.title or one, (Cell(words.example(goal.text or "", verified=goal.verified)),)
