"""Who does what as one flat table: a row a topic, a phase, a role and a partner."""

from collections.abc import Iterable
from decimal import Decimal

from ksa.language import _
from ksa.model.date import Date, parse_date
from ksa.model.vocabulary import AGREEMENT_STATUS, CONSENT, ROLE
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.days import day, last_day
from ksa.report.export.duty_rows import Told
from ksa.report.export.scope import Scope
from ksa.search.shape import Task, Topic


def duties(scope: Scope, several: Iterable[Told]) -> Table:
    """The tasks in the order of the topics and, within one, of the chain."""
    columns = (
        Column("topic", _("Id")),
        Column("label", _("Topic")),
        Column("phase", _("Phase")),
        Column("role", _("Role")),
        Column("partner", _("Partner, id")),
        Column("name", _("Partner")),
        Column("profession", _("Profession")),
        Column("when", _("When")),
        Column("action", _("What")),
        Column("to", _("Towards")),
        Column("areas", _("Areas")),
        Column("term", _("Term")),
        Column("consent", _("Consent")),
        Column("agreement", _("Agreement")),
        Column("step", _("Step")),
        Column("status", _("Status")),
        Column("intervention", _("Intervention")),
        Column("since", _("Holds from")),
        Column("until", _("Holds until")),
        Column("note", _("Remark")),
        Column("verified", _("Checked")),
    )
    rows = tuple(_row(scope, one.topic, task) for one in several for task in one.tasks)
    return Table(columns, rows, _("Who does what"))


def _row(scope: Scope, topic: Topic, task: Task) -> tuple[Cell, ...]:
    known = scope.known
    agreement = known["agreements"].get(task["agreement"] or "")
    intervention = known["interventions"].get(task["intervention"] or "")
    step = task["step"]
    return (
        Cell(topic["id"]),
        Cell(topic["label"]),
        Cell(naming.phase(task["phase"])),
        Cell(naming.label(ROLE, task["role"])),
        Cell(task["partner"]),
        Cell(words.name(known, task["partner"])),
        Cell(task["profession"] or ""),
        Cell(task["when"] or ""),
        Cell(task["action"] or ""),
        Cell(words.names(known, task["to"])),
        Cell(words.areas(known, task["areas"])),
        Cell(task["term"] or ""),
        Cell(naming.label(CONSENT, task["consent"])),
        Cell(task["agreement"] or ""),
        Cell(str(step), number=Decimal(step)) if step else Cell(""),
        Cell(naming.label(AGREEMENT_STATUS, agreement["status"]) if agreement else ""),
        Cell(intervention["name"] if intervention else task["intervention"] or ""),
        day(_date(task["since"])),
        last_day(_date(task["until"])),
        Cell(task["note"] or ""),
        naming.checked(verified=task["verified"]),
    )


def _date(typed: str | None) -> Date | None:
    return parse_date(typed) if typed else None
