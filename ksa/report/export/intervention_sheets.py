"""Interventions as flat tables."""

from collections.abc import Sequence

from ksa.language import _
from ksa.model.vocabulary import AVAILABILITY, EVIDENCE_LEVEL, TARGET_GROUP
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.days import day, last_day
from ksa.report.export.intervention_facts import age, materials, recognised_until
from ksa.report.export.intervention_told import Told


def sheets(several: Sequence[Told]) -> tuple[Table, ...]:
    """The interventions, and their materials if there are any."""
    materials_of_all = _materials(several)
    return (_interventions(several), *([materials_of_all] if materials_of_all.rows else []))


def _interventions(several: Sequence[Told]) -> Table:
    columns = (
        Column("intervention", _("Id")),
        Column("name", _("Intervention")),
        Column("aliases", _("Also called")),
        Column("available", _("Available")),
        Column("since", _("Holds from")),
        Column("until", _("Holds until")),
        Column("owner", _("Owner")),
        Column("executed_by", _("Carried out by")),
        Column("topics", _("Topics")),
        Column("phases", _("Phases")),
        Column("target_groups", _("For whom")),
        Column("age", _("Age")),
        Column("areas", _("Areas")),
        Column("entry", _("Entry")),
        Column("cost", _("Cost")),
        Column("aim", _("Aim")),
        Column("approach", _("How it works")),
        Column("requirements", _("Needed for it")),
        Column("evidence", _("Evidence")),
        Column("assessed_by", _("Assessed by")),
        Column("recognised_on", _("Recognised on")),
        Column("recognised_until", _("Recognised until")),
        Column("lapsed", _("Run out")),
        Column("evidence_note", _("About the evidence")),
        Column("goals", _("Goals")),
        Column("agreements", _("Agreements")),
        Column("actions", _("Actions")),
        Column("note", _("Remark")),
        Column("source", _("Source")),
        Column("verified", _("Checked")),
    )
    return Table(columns, tuple(map(_row, several)), _("Interventions"))


def _row(told: Told) -> tuple[Cell, ...]:
    item, scope = told.item, told.scope
    evidence, until = item.evidence, recognised_until(told)
    return (
        Cell(item.id),
        Cell(item.name),
        Cell(", ".join(item.aliases)),
        Cell(naming.label(AVAILABILITY, item.available)),
        day(item.since),
        last_day(item.until),
        Cell(naming.all_who(scope, item.owner)),
        Cell(naming.providers(scope, item.executed_by)),
        Cell(naming.topics(scope, item.topics)),
        Cell(naming.phases(item.phases.phases)),
        Cell(naming.labels(TARGET_GROUP, item.target_groups)),
        Cell(age(item)),
        Cell(words.areas(scope.known, item.areas)),
        Cell(item.entry or ""),
        Cell(item.cost or ""),
        Cell(item.aim or ""),
        Cell(item.approach or ""),
        Cell("; ".join(item.requirements)),
        Cell(naming.label(EVIDENCE_LEVEL, evidence.level) if evidence else ""),
        Cell((evidence.assessed_by or "") if evidence else ""),
        day(evidence.recognised_on if evidence else None),
        until,
        Cell(_run_out(told)),
        Cell((evidence.note or "") if evidence else ""),
        Cell("; ".join(naming.goal(scope, one) for one in item.goals)),
        Cell(", ".join(told.agreements)),
        Cell("; ".join(told.actions)),
        Cell(item.note or ""),
        Cell(item.source or ""),
        naming.checked(verified=item.verified),
    )


def _run_out(told: Told) -> str:
    if told.recognised_until is None:
        return ""
    if told.is_over:
        return _("unknown") if told.is_assumed else _("yes")
    return _("no")


def _materials(several: Sequence[Told]) -> Table:
    """The materials of all of them."""
    columns = (Column("intervention", _("Id")), Column("name", _("Intervention")))
    tables = [(told.item, materials(told.scope, told.item.materials)) for told in several]
    rows = tuple((Cell(item.id), Cell(item.name), *row) for item, table in tables for row in table.rows)
    return Table((*columns, *tables[0][1].columns) if tables else columns, rows, _("Materials"))
