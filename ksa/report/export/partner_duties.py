"""The responsibilities of a partner, by topic and phase."""

from collections.abc import Iterator
from typing import Any, cast

from ksa.coalition.coalition import Coalition
from ksa.language import _
from ksa.model.vocabulary import ROLE
from ksa.report import tasks, words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.partner_told import Told
from ksa.report.export.work import holding
from ksa.search.shape import Task

_BARE: dict[str, Any] = {
    **dict.fromkeys(("action", "term", "consent", "agreement", "step", "contact", "note")),
    "to": [],
    "path": "",
    "line": 0,
}
"""What the steps tell of a task, in a table of their own; and where it stands."""


def table(told: Told) -> Table:
    """By topic a row for what is the same, also in its note, but for its phases and roles.

    The columns in which nothing stands are left out.

    A step that names no role is no responsibility.
    """
    notes = told.scope.coalition.once(_notes)
    by_topic: dict[tuple[str, str], dict[str, Task]] = {}
    for topic, task in told.work:
        if task["role"]:
            place = (task["path"], task["line"])
            bare = cast("Task", {**task, **_BARE, **_said(task, is_row=place in notes)})
            note = notes.get(place, "")
            by_topic.setdefault((topic, note), {}).setdefault(repr(bare), bare)
    columns = (
        Column("topic", _("Topic")),
        Column("phases", _("Phases")),
        Column("roles", _("Roles")),
        Column("details", _("Details")),
    )
    rows = tuple(
        _row(told, topic, row, note) for (topic, note), found in by_topic.items() for row in tasks.rows(found.values())
    )
    return naming.filled(Table(columns, rows, groups=1), "topic", "phases", "roles")


def _said(task: Task, *, is_row: bool) -> dict[str, Any]:
    """Whether somebody checked the role; and that only an agreement gives it, where no row of responsibilities does."""
    return {"verified": task["role_verified"], "note": None if is_row else _("stands only in an agreement")}


def _notes(coalition: Coalition) -> dict[tuple[str, int], str]:
    """What is remarked of each row, perhaps nothing, by where a task of that row stands."""
    return {
        (record.place.path, record.place.name().span.line): record.item.note or ""
        for record in coalition.responsibilities
    }


def _row(told: Told, topic: str, row: tasks.Row, note: str) -> tuple[Cell, ...]:
    task = row.task
    return (
        Cell(naming.topic(told.scope, topic)),
        Cell(naming.phases(row.phases)),
        Cell(words.example(naming.labels(ROLE, row.roles), verified=task["verified"])),
        Cell("; ".join(dict.fromkeys(filter(None, (*_details(told, task), task["note"], note))))),
    )


def _details(told: Told, task: Task) -> Iterator[str]:
    """Who does it, when, where, by which intervention, and how long."""
    yield from filter(None, (task["profession"], task["when"]))
    if task["areas"] != list(told.item.areas):
        yield words.areas(told.scope.known, task["areas"])
    intervention = told.scope.known["interventions"].get(task["intervention"] or "")
    if intervention:
        yield intervention["name"]
    yield from holding(task)
