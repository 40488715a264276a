"""Who agrees on an agreement, and who signed it."""

from datetime import date

from ksa.coalition.chains import ADOPTED, WITHDRAWN
from ksa.coalition.coalition import Coalition, Record
from ksa.model.agreement import Agreement
from ksa.model.date import holds
from ksa.model.vocabulary import OUTSIDE_ACTOR

_OUTSIDE = frozenset(OUTSIDE_ACTOR.labels)


def standing(coalition: Coalition, on: date) -> tuple[Record[Agreement], ...]:
    """The agreements that are neither withdrawn nor past their last day, in the order of the files."""
    return coalition.once(_standing, on)


def adopted(coalition: Coalition, on: date) -> tuple[Record[Agreement], ...]:
    """Those among them that are adopted."""
    return coalition.once(_adopted, on)


def signing(coalition: Coalition, on: date) -> tuple[Record[Agreement], ...]:
    """Those among them that somebody has signed."""
    return coalition.once(_signing, on)


def all_parties(agreement: Agreement) -> set[str]:
    """Whoever owns an agreement, is named in `parties` or acts in a step, also who is no partner: quickly made."""
    found = {*agreement.owner, *agreement.parties}
    for step in agreement.steps:
        found.update(step.from_, step.to)
    return found


def beside_owner(agreement: Agreement) -> tuple[str, ...]:
    """The partners that are party to an agreement and do not own it: in the steps, in order, and in `parties`."""
    found = dict.fromkeys(actor for step in agreement.steps for actor in (*step.from_, *step.to))
    found |= dict.fromkeys(agreement.parties)
    return tuple(party for party in found if party not in _OUTSIDE and party not in agreement.owner)


def signatories(coalition: Coalition, owner: str) -> frozenset[str]:
    """The partners of which one signature is enough for an owner: itself, or the members of a body.

    Empty when that cannot be told: the owner is not known, or is a body whose members are not.
    """
    members = coalition.once(_members).get(owner, frozenset())
    return members | {owner} if owner in coalition.partner_of else members


def may_sign(coalition: Coalition, agreement: Agreement) -> frozenset[str] | None:
    """The partners whose signature belongs below an agreement: the parties, and the members of a body that owns it.

    None when that cannot be told, as somebody is named there who is not known.
    """
    owners = [signatories(coalition, owner) for owner in agreement.owner]
    found = frozenset(beside_owner(agreement)).union(*owners)
    return found if all(owners) and coalition.partner_of.keys() >= found else None


def _standing(coalition: Coalition, on: date) -> tuple[Record[Agreement], ...]:
    return tuple(
        record
        for record in coalition.agreements
        if record.item.status != WITHDRAWN and holds(None, record.item.until, on)
    )


def _adopted(coalition: Coalition, on: date) -> tuple[Record[Agreement], ...]:
    return tuple(record for record in standing(coalition, on) if record.item.status == ADOPTED)


def _signing(coalition: Coalition, on: date) -> tuple[Record[Agreement], ...]:
    return tuple(record for record in standing(coalition, on) if record.item.signatures)


def _members(coalition: Coalition) -> dict[str, frozenset[str]]:
    return {body.id: frozenset(body.members) for record in coalition.profiles for body in record.item.bodies}
