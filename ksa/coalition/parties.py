"""Who agrees on an agreement, and who signed it."""

from datetime import date

from ksa.coalition.chains import OUTSIDE, readable
from ksa.coalition.coalition import Coalition, Record
from ksa.model.agreement import Agreement, Signature


def adopted(coalition: Coalition, on: date) -> tuple[Record[Agreement], ...]:
    """The adopted agreements that have not ended before a day, as far as their file is without a fault."""
    return coalition.once(_adopted, on)


def signing(coalition: Coalition, on: date) -> tuple[Record[Agreement], ...]:
    """Likewise those that somebody has signed."""
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
    return tuple(party for party in found if party not in OUTSIDE and party not in agreement.owner)


def members(coalition: Coalition) -> dict[str, frozenset[str]]:
    """The members of each body; left out are bodies of which a fault in the file may have taken them."""
    return coalition.once(_members)


def signatories(coalition: Coalition, owner: str) -> frozenset[str]:
    """The partners of which one signature is enough for an owner: itself, or the members of a body.

    Empty when that cannot be told: the owner is not known, or is a body whose members are not.
    """
    signers = members(coalition).get(owner, frozenset())
    return signers | {owner} if owner in coalition.partner_of else signers


def may_sign(coalition: Coalition, agreement: Agreement) -> frozenset[str] | None:
    """The partners whose signature belongs below an agreement: the parties, and the members of a body that owns it.

    None when that cannot be told, as somebody is named there who is not known.
    """
    owners = [signatories(coalition, owner) for owner in agreement.owner]
    found = frozenset(beside_owner(agreement)).union(*owners)
    return found if all(owners) and coalition.partner_of.keys() >= found else None


def newest(agreement: Agreement, now: str) -> dict[str, int]:
    """The number of the signature that counts of each partner that signed, in the order in which they first did.

    That is the newest; where the dates leave that open, the one with the digest of now.
    """
    by_partner: dict[str, list[int]] = {}
    for number, signature in enumerate(agreement.signatures):
        by_partner.setdefault(signature.partner, []).append(number)
    return {partner: _newest(agreement.signatures, numbers, now) for partner, numbers in by_partner.items()}


def _newest(signatures: tuple[Signature, ...], numbers: list[int], now: str) -> int:
    latest = max(signatures[number].signed_on.first for number in numbers)
    candidates = [number for number in numbers if signatures[number].signed_on.last >= latest]
    return max(candidates, key=lambda number: (signatures[number].digest == now, signatures[number].signed_on.first))


def _adopted(coalition: Coalition, on: date) -> tuple[Record[Agreement], ...]:
    return tuple(chain.record for chain in readable(coalition, on) if chain.adopted)


def _signing(coalition: Coalition, on: date) -> tuple[Record[Agreement], ...]:
    return tuple(chain.record for chain in readable(coalition, on) if chain.record.item.signatures)


def _members(coalition: Coalition) -> dict[str, frozenset[str]]:
    return {
        body.id: frozenset(body.members)
        for record in coalition.profiles
        for body in record.item.bodies
        if body.members or record.place.path not in coalition.faulty
    }
