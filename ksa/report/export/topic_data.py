"""Topics for programs: as a flat table, and as docs/export-topics.schema.json describes them."""

from collections.abc import Iterable
from typing import Any

from ksa.language import _
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming, work
from ksa.report.export.topic_told import Told


def sheet(several: Iterable[Told]) -> Table:
    """A row a topic."""
    columns = (
        Column("topic", _("Id")),
        Column("label", _("Topic")),
        Column("synonyms", _("Also called")),
        Column("broader", _("Broader")),
        Column("narrower", _("Narrower")),
        Column("related", _("Related")),
        Column("description", _("Description")),
        Column("urgent", _("Urgent")),
        Column("who", _("Who")),
        Column("interventions", _("On offer")),
        Column("agreements", _("Agreements")),
        Column("instruments", _("Instruments")),
        Column("note", _("Remark")),
        Column("verified", _("Checked")),
    )
    return Table(columns, tuple(map(_row, several)), _("Topics"))


def _row(told: Told) -> tuple[Cell, ...]:
    topic, scope = told.topic, told.scope
    return (
        Cell(topic["id"]),
        Cell(topic["label"]),
        Cell(", ".join(topic["synonyms"])),
        Cell(naming.topics(scope, told.broader)),
        Cell(naming.topics(scope, told.narrower)),
        Cell(naming.topics(scope, told.related)),
        Cell(topic["description"] or ""),
        Cell(topic["urgent"] or ""),
        Cell("; ".join(told.who_does())),
        Cell("; ".join(told.interventions())),
        Cell("; ".join(told.agreements())),
        Cell("; ".join(told.instruments())),
        Cell(topic["note"] or ""),
        naming.checked(verified=topic["verified"]),
    )


def data(told: Told) -> dict[str, Any]:
    """A topic; its hidden spellings stay hidden."""
    topic, known = told.topic, told.scope.known
    return {
        "id": topic["id"],
        "label": topic["label"],
        "synonyms": list(topic["synonyms"]),
        "broader": next(iter(_labelled(told, told.broader)), None),
        "narrower": _labelled(told, told.narrower),
        "related": _labelled(told, told.related),
        "description": topic["description"],
        "urgent": topic["urgent"],
        "who": _who(told),
        "interventions": [{"id": one, "name": known["interventions"][one]["name"]} for one in topic["interventions"]],
        "agreements": [{"id": one, "title": known["agreements"][one]["title"]} for one in topic["agreements"]],
        "instruments": [{"id": one, "name": known["instruments"][one]["name"]} for one in topic["instruments"]],
        "note": topic["note"],
        "tasks": [work.plain(told.scope, task) for task in told.tasks],
        "verified": topic["verified"],
    }


def _labelled(told: Told, ids: Iterable[str]) -> list[dict[str, str]]:
    return [{"id": one, "label": naming.topic(told.scope, one)} for one in ids]


def _who(told: Told) -> list[dict[str, Any]]:
    """The partners with a task, each with its roles."""
    roles: dict[str, dict[str, None]] = {}
    for task in told.tasks:
        mine = roles.setdefault(task["partner"], {})
        if task["role"]:
            mine[task["role"]] = None
    return [{"id": one, "name": words.name(told.scope.known, one), "roles": list(mine)} for one, mine in roles.items()]
