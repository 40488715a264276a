"""Where a partner is set to work that is not at work: it has departed, is only wished for, or is still to come."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ksa.coalition.coalition import Coalition, Record
from ksa.model.agreement import Agreement
from ksa.model.date import holds
from ksa.model.intervention import Intervention
from ksa.model.partner import Partner
from ksa.model.responsibility import Responsibility
from ksa.model.vocabulary import ADOPTED, DEPARTED, NOT_AT_WORK, NOT_ON_OFFER, ON_OFFER, WISHED, WITHDRAWN
from ksa.text.locate import Route

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


def coming(coalition: Coalition, on: date) -> dict[str, Record[Partner]]:
    """The partners that are to take part from a later day on, by their id."""
    return coalition.once(_coming, on)


def mentions(coalition: Coalition, on: date) -> tuple[Mention, ...]:
    """Where partners that are not at work are set to work, in the order of the files.

    In a responsibility that holds on the day; in the steps, parties and owner of an agreement that is not withdrawn and
    not past its end; and with who owns or carries out an intervention that may be on offer and is not past its end.

    A departed partner also in a responsibility that is still to begin: nobody will do it then. A partner that is still
    to come only in what holds by now: a draft, or a plan, may count on it.
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


def _coming(coalition: Coalition, on: date) -> dict[str, Record[Partner]]:
    return {
        record.item.id: record
        for record in coalition.partners
        if (since := record.item.since) and since.first > on and record.item.status not in NOT_AT_WORK
    }


def _mentions(coalition: Coalition, on: date) -> tuple[Mention, ...]:
    absent = coming(coalition, on) | wished(coalition) | departed(coalition, on)
    found: list[Mention] = []
    for holder, named in _naming(coalition, on):
        routes: dict[str, list[Route]] = {}
        for name, route in named:
            routes.setdefault(name, []).append(route)
        found += [Mention(holder, absent[name], tuple(places)) for name, places in routes.items()]
    return tuple(found)


def _naming(coalition: Coalition, on: date) -> Iterator[tuple[Holder, list[_Named]]]:
    """The records that name a partner that is absent from them, each with the names and where they stand."""
    gone = frozenset(departed(coalition, on))
    absent = gone.union(wished(coalition))
    anyone = absent.union(coming(coalition, on))
    for row in coalition.responsibilities:
        item = row.item
        if not anyone.isdisjoint(item.partner) and holds(None, item.until, on):
            whom = anyone if holds(item.since, None, on) else gone
            yield row, _named(whom, item.partner, "partner")
    for record in coalition.agreements:
        agreement = record.item
        named = _in_agreement(agreement, anyone)
        if named and agreement.status != WITHDRAWN and holds(None, agreement.until, on):
            in_force = agreement.status == ADOPTED and holds(agreement.since, None, on)
            yield record, named if in_force else _in_agreement(agreement, absent)
    for offer in coalition.interventions:
        intervention = offer.item
        is_named = not (anyone.isdisjoint(intervention.owner) and anyone.isdisjoint(intervention.executed_by))
        if is_named and intervention.available != NOT_ON_OFFER and holds(None, intervention.until, on):
            on_offer = intervention.available == ON_OFFER and holds(intervention.since, None, on)
            whom = anyone if on_offer else absent
            named = _named(whom, intervention.owner, "owner")
            yield offer, named + _named(whom, intervention.executed_by, "executed_by")


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
