"""The interventions, actions and instruments in which partners have a part."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from ksa.coalition.coalition import Record
from ksa.language import _
from ksa.model.action import Action
from ksa.model.date import holds
from ksa.model.fields import Item
from ksa.model.instrument import Instrument, NoUse, Use
from ksa.model.intervention import Intervention
from ksa.model.vocabulary import ACTION_KIND, ACTION_STATUS, AVAILABILITY, DROPPED, NOT_ON_OFFER
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.days import said
from ksa.report.export.scope import Scope

T = TypeVar("T", bound=Item)


class Offer(NamedTuple):
    """An intervention that a partner owns or carries out."""

    item: Intervention
    owns: bool
    executes: bool


class Doing(NamedTuple):
    """An action that a partner owns or takes part in."""

    item: Action
    owns: bool
    takes_part: bool


class Tool(NamedTuple):
    """An instrument that a partner owns, uses, or is known not to use."""

    item: Instrument
    owns: bool
    use: Use | None
    no_use: NoUse | None


def offers(scope: Scope) -> dict[str, list[Offer]]:
    """The wanted interventions of each partner that are on offer or may come to be."""
    found: dict[str, list[Offer]] = {}
    for item in _first(scope.coalition.interventions):
        may_come = item.available != NOT_ON_OFFER and holds(None, item.until, scope.on)
        if may_come and scope.fits(phases=item.phases.phases, areas=item.areas, topics=item.topics):
            for partner in dict.fromkeys((*item.owner, *item.executed_by)):
                one = Offer(item, partner in item.owner, partner in item.executed_by)
                found.setdefault(partner, []).append(one)
    return found


def doings(scope: Scope) -> dict[str, list[Doing]]:
    """The wanted actions of each partner, but for what was dropped."""
    found: dict[str, list[Doing]] = {}
    for item in _first(scope.coalition.actions):
        if item.status != DROPPED and scope.fits(topics=item.topics):
            taking_part = (*item.participants, *(reach.partner for reach in item.reached))
            for partner in dict.fromkeys((*item.owner, *taking_part)):
                found.setdefault(partner, []).append(Doing(item, partner in item.owner, partner in taking_part))
    return found


def tools(scope: Scope) -> dict[str, list[Tool]]:
    """The wanted instruments of each partner."""
    found: dict[str, list[Tool]] = {}
    for item in _first(scope.coalition.instruments):
        if scope.fits(topics=item.topics):
            uses = {one.partner: one for one in reversed(item.used_by)}
            lacks = {one.partner: one for one in reversed(item.not_used_by)}
            for partner in dict.fromkeys((*item.owner, *(one.partner for one in item.used_by), *lacks)):
                one = Tool(item, partner in item.owner, uses.get(partner), lacks.get(partner))
                found.setdefault(partner, []).append(one)
    return found


def _first(records: Iterable[Record[T]]) -> Iterator[T]:
    """The records themselves: of two with one id, the first."""
    seen: set[str] = set()
    for record in records:
        if record.id not in seen:
            seen.add(record.id)
            yield record.item


def part(one: Offer | Doing | Tool) -> str:
    """The part that a partner has in it."""
    parts = [_("owner")] if one.owns else []
    if isinstance(one, Offer) and one.executes:
        parts.append(_("provider"))
    if isinstance(one, Doing) and one.takes_part:
        parts.append(_("participant"))
    if isinstance(one, Tool):
        parts += _use(one)
    return ", ".join(parts)


def _use(one: Tool) -> Iterator[str]:
    if one.use:
        since = said(one.use.since)
        yield _("uses it since {day}").format(day=since) if since else _("uses it")
    if one.no_use:
        reason = (one.no_use.reason or "").rstrip(".")
        yield _("does not use it: {reason}").format(reason=reason) if reason else _("does not use it")


def is_checked(one: Offer | Doing | Tool) -> bool:
    """Whether it, and the part in it, is more than an example."""
    if isinstance(one, Tool):
        return all(inner.verified for inner in (one.item, one.use, one.no_use) if inner)
    return one.item.verified


def offer_table(several: Iterable[Offer]) -> Table:
    """A row an intervention."""
    columns = (
        Column("intervention", _("Intervention")),
        Column("part", _("Takes part as")),
        Column("phases", _("Phases")),
        Column("available", _("Available")),
    )
    rows = tuple(
        (
            Cell(words.example(one.item.name, verified=one.item.verified)),
            Cell(part(one)),
            Cell(naming.phases(one.item.phases.phases)),
            Cell(naming.label(AVAILABILITY, one.item.available)),
        )
        for one in several
    )
    return Table(columns, rows)


def doing_table(several: Iterable[Doing]) -> Table:
    """A row an action, with the day that matters: when it was done, else when it is due, else when it begins."""
    columns = (
        Column("action", _("Action")),
        Column("kind", _("Kind")),
        Column("part", _("Takes part as")),
        Column("status", _("Status")),
        Column("day", _("Day")),
    )
    rows = tuple(
        (
            Cell(words.example(one.item.title, verified=one.item.verified)),
            Cell(naming.label(ACTION_KIND, one.item.kind)),
            Cell(part(one)),
            Cell(naming.label(ACTION_STATUS, one.item.status)),
            Cell(_day(one.item)),
        )
        for one in several
    )
    return naming.filled(Table(columns, rows), "action", "part", "status")


def _day(item: Action) -> str:
    if item.done_on:
        return said(item.done_on)
    if item.due:
        return _("by {day}").format(day=said(item.due))
    return _("begins: {day}").format(day=said(item.starts_on)) if item.starts_on else ""


def tool_table(several: Iterable[Tool]) -> Table:
    """A row an instrument."""
    columns = (Column("instrument", _("Instrument")), Column("part", _("Use")), Column("purpose", _("For what")))
    rows = tuple(
        (
            Cell(words.example(one.item.name, verified=is_checked(one))),
            Cell(part(one)),
            Cell(one.item.purpose or ""),
        )
        for one in several
    )
    return naming.filled(Table(columns, rows), "instrument", "part")
