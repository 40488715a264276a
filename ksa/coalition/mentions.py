"""Where a partner is set to work that is not at work: one that has departed, or one that is only wished for."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ksa.coalition.chains import WITHDRAWN
from ksa.coalition.coalition import Coalition, Record
from ksa.model.agreement import Agreement
from ksa.model.date import holds
from ksa.model.intervention import Intervention
from ksa.model.partner import Partner
from ksa.model.responsibility import Responsibility
from ksa.text.locate import Route

WISHED = "gewenst"
DEPARTED = "uitgetreden"
NOT_AVAILABLE = "nee"

_Named = tuple[str, Route]
"""A partner's id, and where it stands in the record."""

Holder = Record[Responsibility] | Record[Agreement] | Record[Intervention]


class Mention(NamedTuple):
    """A record that counts on a partner, and the routes within the record where its name stands."""

    holder: Holder
    partner: Record[Partner]
    routes: tuple[Route, ...]


def wished(coalition: Coalition) -> dict[str, Record[Partner]]:
    """The partners that the coalition wishes for, by their id."""
    return coalition.once(_wished)


def departed(coalition: Coalition, on: date) -> dict[str, Record[Partner]]:
    """The partners that no longer take part on a day, by their id: departed, or past their last day."""
    return coalition.once(_departed, on)


def mentions(coalition: Coalition, on: date) -> tuple[Mention, ...]:
    """Where wished and departed partners are set to work, in the order of the files.

    In a responsibility that holds on the day; in the steps, parties and owner of an agreement that is not withdrawn and
    not past its end; and with who owns or carries out an intervention that may be on offer and is not past its end.
    """
    return coalition.once(_mentions, on)


def _wished(coalition: Coalition) -> dict[str, Record[Partner]]:
    return {record.item.id: record for record in coalition.partners if record.item.status == WISHED}


def _departed(coalition: Coalition, on: date) -> dict[str, Record[Partner]]:
    return {
        record.item.id: record
        for record in coalition.partners
        if record.item.status == DEPARTED or (record.item.status != WISHED and not holds(None, record.item.until, on))
    }


def _mentions(coalition: Coalition, on: date) -> tuple[Mention, ...]:
    absent = wished(coalition) | departed(coalition, on)
    found: list[Mention] = []
    for holder, named in _naming(coalition, on, frozenset(absent)):
        routes: dict[str, tuple[Route, ...]] = {}
        for name, route in named:
            routes[name] = (*routes.get(name, ()), route)
        found += [Mention(holder, absent[name], places) for name, places in routes.items()]
    return tuple(found)


def _naming(coalition: Coalition, on: date, absent: frozenset[str]) -> Iterator[tuple[Holder, list[_Named]]]:
    """The records that name one of these partners, each with the names and where they stand."""
    for row in coalition.responsibilities:
        if not absent.isdisjoint(row.item.partner) and holds(row.item.since, row.item.until, on):
            yield row, _named(absent, row.item.partner, "partner")
    for agreement in coalition.agreements:
        named = _in_agreement(agreement.item, absent)
        if named and agreement.item.status != WITHDRAWN and holds(None, agreement.item.until, on):
            yield agreement, named
    for intervention in coalition.interventions:
        item = intervention.item
        is_named = not (absent.isdisjoint(item.owner) and absent.isdisjoint(item.executed_by))
        if is_named and item.available != NOT_AVAILABLE and holds(None, item.until, on):
            named = _named(absent, item.owner, "owner")
            yield intervention, named + _named(absent, item.executed_by, "executed_by")


def _in_agreement(agreement: Agreement, absent: frozenset[str]) -> list[_Named]:
    found: list[_Named] = []
    if not (absent.isdisjoint(agreement.owner) and absent.isdisjoint(agreement.parties)):
        found += _named(absent, agreement.owner, "owner") + _named(absent, agreement.parties, "parties")
    for number, step in enumerate(agreement.steps):
        if not (absent.isdisjoint(step.from_) and absent.isdisjoint(step.to)):
            found += _named(absent, step.from_, "steps", number, "from")
            found += _named(absent, step.to, "steps", number, "to")
    return found


def _named(whom: frozenset[str], names: tuple[str, ...], *route: str | int) -> list[_Named]:
    return [(name, (*route, number)) for number, name in enumerate(names) if name in whom]
