"""Who does what, as rows for people: what differs only in the phase is one row."""

from collections.abc import Iterator, Sequence

from ksa.language import _
from ksa.model.date import parse_date
from ksa.model.vocabulary import ADOPTED, AGREEMENT_STATUS, CONSENT, ROLE
from ksa.report import tasks, words
from ksa.report.document import Block, Cell, Column, Facts, Heading, Table
from ksa.report.export import naming
from ksa.report.export.days import said
from ksa.report.export.scope import Scope
from ksa.search.shape import Task

Work = Sequence[tuple[str, Task]]
"""Tasks, each with the id of its topic."""


def table(scope: Scope, work: Work) -> Table:
    """The tasks topic by topic, grouped by their phases; without the columns in which nothing stands."""
    by_topic: dict[str, list[Task]] = {}
    for topic, task in work:
        by_topic.setdefault(topic, []).append(task)
    columns = (
        Column("topic", _("Topic")),
        Column("phases", _("Phases")),
        Column("roles", _("Roles")),
        Column("partner", _("Partner")),
        Column("term", _("Term")),
        Column("consent", _("Consent")),
        Column("agreement", _("Agreement")),
        Column("note", _("Remark")),
    )
    rows = tuple(_row(scope, topic, row) for topic, found in by_topic.items() for row in tasks.rows(found))
    return naming.filled(Table(columns, rows, groups=2), "topic", "phases")


def _row(scope: Scope, topic: str, row: tasks.Row) -> tuple[Cell, ...]:
    return (
        Cell(naming.topic(scope, topic)),
        Cell(naming.phases(row.phases)),
        Cell(naming.labels(ROLE, row.roles) or row.task["action"] or ""),
        Cell(tasks.who(scope.known, row.task)),
        Cell(row.task["term"] or ""),
        Cell(_consent(row.task)),
        Cell("; ".join(_promised(scope, row.task))),
        Cell(row.task["note"] or ""),
    )


def _consent(task: Task) -> str:
    return "" if task["consent"] == "niet-nodig" else naming.label(CONSENT, task["consent"])


def _promised(scope: Scope, task: Task) -> Iterator[str]:
    """The agreement and its step, and how long it holds."""
    agreement = scope.known["agreements"].get(task["agreement"] or "")
    if agreement:
        step = _("step {number}").format(number=task["step"]) if task["step"] else ""
        status = "" if agreement["status"] == ADOPTED else naming.label(AGREEMENT_STATUS, agreement["status"])
        yield ", ".join(filter(None, (agreement["title"], step, status)))
    yield from holding(task)


def holding(task: Task) -> Iterator[str]:
    """How long a task holds, where that is limited."""
    if task["since"]:
        yield _("since {day}").format(day=said(parse_date(task["since"])))
    if task["until"]:
        yield _("until {day}").format(day=said(parse_date(task["until"])))


def contacts(scope: Scope, work: Work) -> Facts:
    """How to reach each partner that has a task and can be reached, and how to refer somebody to it: once."""
    known = scope.known["partners"]
    found: dict[tuple[str, tuple[Cell, ...]], None] = {}
    for _topic, task in work:
        if partner := known.get(task["partner"]):
            cells = (*words.contact(tasks.contact_of(scope.known, task)), *words.referral(partner["referral"]))
            if cells:
                found[partner["name"], cells] = None
    return Facts(tuple(found))


def in_detail(scope: Scope, work: Work, level: int) -> Iterator[Block]:
    """The tasks with what is promised about them, and how to reach who has them; each below a heading of this level.

    The topic is only named where there are several.
    """
    if work:
        found = table(scope, work)
        if len({topic for topic, _task in work}) == 1:
            found = found._replace(columns=found.columns[1:], rows=tuple(row[1:] for row in found.rows), groups=1)
        yield Heading(level, _("All tasks"))
        yield found
    reached = contacts(scope, work)
    if reached.rows:
        yield Heading(level, _("Contact"))
        yield reached


def plain(scope: Scope, task: Task) -> dict[str, object]:
    """A task as plain values: without its line, so that an export only changes with what it tells."""
    found = tasks.data(scope.known, task, {})
    return {**{key: value for key, value in found.items() if key not in {"path", "line"}}, "note": task["note"]}
