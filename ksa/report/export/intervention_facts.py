"""An intervention in short: its facts, its materials, and a table of several."""

from collections.abc import Iterable, Iterator, Sequence

from ksa.language import _
from ksa.language.dates import in_words
from ksa.model.date import holds
from ksa.model.intervention import Evidence, Intervention, Material
from ksa.model.vocabulary import AVAILABILITY, EVIDENCE_LEVEL, TARGET_GROUP
from ksa.report import words
from ksa.report.document import Cell, Column, Facts, Table
from ksa.report.export import naming
from ksa.report.export.days import day, last_day, said
from ksa.report.export.intervention_told import Told
from ksa.report.export.scope import Scope


def overview(several: Sequence[Told]) -> Table:
    """A row an intervention; without the columns in which nothing stands."""
    columns = (
        Column("intervention", _("Intervention")),
        Column("available", _("Available")),
        Column("topics", _("Topics")),
        Column("phases", _("Phases")),
        Column("areas", _("Areas")),
        Column("executed_by", _("Carried out by")),
        Column("cost", _("Cost")),
    )
    return naming.filled(Table(columns, tuple(_row(one) for one in several)), "intervention")


def _row(told: Told) -> tuple[Cell, ...]:
    item, scope = told.item, told.scope
    return (
        Cell(words.example(item.name, verified=item.verified)),
        Cell(available(told)),
        Cell(naming.topics(scope, item.topics)),
        Cell(naming.phases(item.phases.phases)),
        Cell(words.areas(scope.known, item.areas)),
        Cell(naming.providers(scope, item.executed_by)),
        Cell(item.cost or ""),
    )


def available(told: Told) -> str:
    """Whether it is on offer, until when, and from when if that is still to come."""
    item = told.item
    parts = [naming.label(AVAILABILITY, item.available)]
    if item.since and not holds(item.since, None, told.scope.on):
        parts.append(_("from {day}").format(day=said(item.since)))
    if item.until:
        parts.append(_("until {day}").format(day=said(item.until)))
    return ", ".join(parts)


def facts(told: Told) -> Facts:
    """Everything about it that is short; what is not known is left out."""
    item, scope = told.item, told.scope
    rows: list[tuple[str, list[Cell]]] = [
        (_("Id"), [Cell(item.id)]),
        (_("Also called"), [Cell(", ".join(item.aliases))]),
        (_("Available"), [Cell(available(told))]),
        (_("Holds from"), [day(item.since)]),
        (_("Owner"), [Cell(naming.all_who(scope, item.owner))]),
        (_("Carried out by"), [Cell(naming.providers(scope, item.executed_by))]),
        (_("Topics"), [Cell(naming.topics(scope, item.topics))]),
        (_("Phases"), [Cell(naming.phases(item.phases.phases))]),
        (_("For whom"), [Cell(naming.labels(TARGET_GROUP, item.target_groups))]),
        (_("Age"), [Cell(age(item))]),
        (_("Areas"), [Cell(words.areas(scope.known, item.areas))]),
        (_("Entry"), [Cell(item.entry or "")]),
        (_("Cost"), [Cell(item.cost or "")]),
        (_("Needed for it"), [Cell(text) for text in item.requirements]),
        *_evidence(told),
        (_("Goals"), [Cell(naming.goal(scope, one)) for one in item.goals]),
        (_("Agreements"), [Cell(agreement(scope, one)) for one in told.agreements]),
        (_("Actions"), [Cell(text) for text in told.actions]),
        (_("Remark"), [Cell(item.note or "")]),
        (_("Source"), [Cell(item.source or "")]),
    ]
    shown = ((name, tuple(cell for cell in cells if cell.text)) for name, cells in rows)
    return Facts(tuple((name, cells) for name, cells in shown if cells))


def agreement(scope: Scope, one: str) -> str:
    """An agreement by its title, marked when nobody has checked it."""
    found = scope.known["agreements"][one]
    return words.example(found["title"], verified=found["verified"])


def age(item: Intervention) -> str:
    """From which age up to which."""
    if item.age_from and item.age_to:
        return _("from {start} up to {end}").format(start=item.age_from, end=item.age_to)
    if item.age_from:
        return _("from {day}").format(day=item.age_from)
    return _("up to {end}").format(end=item.age_to) if item.age_to else ""


def _evidence(told: Told) -> Iterator[tuple[str, list[Cell]]]:
    found = told.item.evidence
    if found:
        yield _("Evidence"), [Cell(_level(found))]
        yield _("Assessed by"), [Cell(found.assessed_by or "")]
        yield _("Recognised on"), [day(found.recognised_on)]
        yield _("Recognised until"), [recognised_until(told)]
        yield _("About the evidence"), [Cell(found.note or "")]


def _level(evidence: Evidence) -> str:
    return words.example(naming.label(EVIDENCE_LEVEL, evidence.level), verified=evidence.verified)


def recognised_until(told: Told) -> Cell:
    """The last day of the recognition; it says so when that is over, or only follows from the usual term."""
    last = told.recognised_until
    if last is None:
        return Cell("")
    text = in_words(last)
    if told.is_assumed:
        return Cell(_("{day} (by the usual term)").format(day=text), day=last)
    return Cell(_("{day} (run out)").format(day=text) if told.is_over else text, day=last)


def materials(scope: Scope, several: Iterable[Material]) -> Table:
    """What belongs to it: to read, to watch or to hand out."""
    columns = (
        Column("title", _("Material")),
        Column("audience", _("For whom")),
        Column("language", _("Language")),
        Column("version", _("Version")),
        Column("review_on", _("Review on")),
        # In words, for whoever reads it on paper.
        Column("url", _("Website")),
    )
    return Table(columns, tuple(_material(scope, one) for one in several))


def _material(scope: Scope, one: Material) -> tuple[Cell, ...]:
    review = last_day(one.review_on)
    if one.review_on and one.review_on.last < scope.on:
        review = review._replace(text=_("{day} (late)").format(day=review.text))
    return (
        Cell(words.example(one.title, verified=one.verified)),
        Cell(one.audience or ""),
        Cell(one.language or ""),
        Cell(one.version or ""),
        review,
        Cell(one.url or "", one.url or ""),
    )
