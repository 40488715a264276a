"""The chains of the agreements: each step with who hands over to whom, as the rules and the reports read it."""

from datetime import date
from typing import NamedTuple

from ksa.coalition.coalition import Coalition, Record
from ksa.model.agreement import Agreement, Step
from ksa.model.vocabulary import EVERY_PROFESSIONAL, OUTSIDE_ACTOR, RESIDENTS

WITHDRAWN = "ingetrokken"
ADOPTED = "vastgesteld"

_OUTSIDE = frozenset(OUTSIDE_ACTOR.labels)
_NOT_ABOUT_A_PERSON = frozenset({"scholen", "monitoren", "financieren"})


class Link(NamedTuple):
    """A step in its chain.

    `number` counts from 0, as in the list of steps. `senders` and `receivers` are the partners among those who act;
    `between` is whether it goes from one organisation to another: from a professional to a professional who is not the
    same partner, and from any professional to any other. `phases` and `consent` are the step's own, else the
    agreement's.
    """

    number: int
    step: Step
    senders: tuple[str, ...]
    receivers: tuple[str, ...]
    between: bool
    phases: tuple[str, ...]
    consent: str | None

    @property
    def about_a_person(self) -> bool:
        """Whether it can be about one family: not when all that is done is to train, monitor or fund."""
        return not self.step.roles or not _NOT_ABOUT_A_PERSON.issuperset(self.step.roles)


class Chain(NamedTuple):
    """An agreement that is not withdrawn, with its steps in order; `actors` are the partners in any of them."""

    record: Record[Agreement]
    links: tuple[Link, ...]
    actors: frozenset[str]

    @property
    def adopted(self) -> bool:
        """Whether it was adopted: then it must be complete."""
        return self.record.item.status == ADOPTED


def chains(coalition: Coalition) -> tuple[Chain, ...]:
    """The chains of the agreements that are not withdrawn, in the order of the files."""
    return coalition.once(_chains)


def running(coalition: Coalition, on: date) -> tuple[Chain, ...]:
    """The chains whose agreement has not ended before a day; it may be a draft, or still have to begin."""
    return coalition.once(_running, on)


def all_known(coalition: Coalition, chain: Chain) -> bool:
    """Whether every partner in a chain is known: else a misspelt name may stand for one that seems to be missing."""
    return coalition.ids.get("partner", {}).keys() >= chain.actors


def _running(coalition: Coalition, on: date) -> tuple[Chain, ...]:
    return tuple(chain for chain in chains(coalition) if (until := chain.record.item.until) is None or on <= until.last)


def _chains(coalition: Coalition) -> tuple[Chain, ...]:
    return tuple([_chain(record) for record in coalition.agreements if record.item.status != WITHDRAWN])


def _chain(record: Record[Agreement]) -> Chain:
    agreement = record.item
    phases, consent = agreement.phases.phases, agreement.consent
    links = []
    actors: set[str] = set()
    for number, step in enumerate(agreement.steps):
        senders, receivers = step.from_, step.to
        between = _between(senders, receivers)
        if not _OUTSIDE.isdisjoint(senders):
            senders = tuple(actor for actor in senders if actor not in _OUTSIDE)
        if not _OUTSIDE.isdisjoint(receivers):
            receivers = tuple(actor for actor in receivers if actor not in _OUTSIDE)
        own = step.phases
        actors.update(senders, receivers)
        links.append(
            Link(number, step, senders, receivers, between, own.phases if own else phases, step.consent or consent)
        )
    return Chain(record, tuple(links), frozenset(actors))


def _between(from_: tuple[str, ...], to: tuple[str, ...]) -> bool:
    for sender in from_:
        if sender not in RESIDENTS:
            for receiver in to:
                if receiver not in RESIDENTS and (sender != receiver or sender == EVERY_PROFESSIONAL):
                    return True
    return False
