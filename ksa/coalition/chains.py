"""The chains of the agreements: each step with who hands over to whom, as the rules and the reports read it."""

from datetime import date
from typing import NamedTuple

from ksa.coalition.coalition import Coalition, Record
from ksa.model.agreement import Agreement, Step
from ksa.model.vocabulary import ADOPTED, EVERY_PROFESSIONAL, OUTSIDE_ACTOR, RESIDENTS, WITHDRAWN

OUTSIDE = frozenset(OUTSIDE_ACTOR.labels)
"""Who acts in a step and is no partner."""

_NOT_ABOUT_A_PERSON = frozenset({"scholen", "monitoren", "financieren"})


class Link(NamedTuple):
    """A step in its chain; `number` counts from 0, as in the list of steps."""

    number: int
    step: Step
    agreement: Agreement

    @property
    def senders(self) -> tuple[str, ...]:
        """The partners among those who act."""
        return _partners(self.step.from_)

    @property
    def receivers(self) -> tuple[str, ...]:
        """The partners among those towards whom it is done."""
        return _partners(self.step.to)

    @property
    def between(self) -> bool:
        """Whether it goes from one organisation to another.

        That is from a professional to a professional who is not the same partner, and from any professional to any
        other.
        """
        senders, receivers = set(self.step.from_) - RESIDENTS, set(self.step.to) - RESIDENTS
        several = len(senders | receivers) > 1 or EVERY_PROFESSIONAL in senders
        return several and bool(senders) and bool(receivers)

    @property
    def phases(self) -> tuple[str, ...]:
        """The step's own phases, else the agreement's."""
        return (self.step.phases or self.agreement.phases).phases

    @property
    def consent(self) -> str | None:
        """The step's own consent, else the agreement's."""
        return self.step.consent or self.agreement.consent

    @property
    def about_a_person(self) -> bool:
        """Whether it can be about one family: not when all that is done is to train, monitor or fund."""
        return not self.step.roles or not _NOT_ABOUT_A_PERSON.issuperset(self.step.roles)


class Chain(NamedTuple):
    """An agreement that is not withdrawn; `actors` are the partners in any of its steps."""

    record: Record[Agreement]
    actors: frozenset[str]

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps in order, to see quickly whether there is anything to look into."""
        return self.record.item.steps

    @property
    def links(self) -> list[Link]:
        """The steps in order, each with its place in the chain; made when asked for, as most rules need only few."""
        agreement = self.record.item
        return [Link(number, step, agreement) for number, step in enumerate(agreement.steps)]

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


def in_force(coalition: Coalition, on: date) -> tuple[Chain, ...]:
    """Those among them whose agreement has begun by then."""
    return coalition.once(_in_force, on)


def readable(coalition: Coalition, on: date) -> tuple[Chain, ...]:
    """The running chains in files without a fault: of the others a step or signature may be lost that seems missing."""
    return coalition.once(_readable, on) if coalition.faulty else running(coalition, on)


def all_known(coalition: Coalition, chain: Chain) -> bool:
    """Whether every partner in a chain is known: else a misspelt name may stand for one that seems to be missing."""
    return coalition.ids.get("partner", {}).keys() >= chain.actors


def _running(coalition: Coalition, on: date) -> tuple[Chain, ...]:
    return tuple(chain for chain in chains(coalition) if (until := chain.record.item.until) is None or on <= until.last)


def _in_force(coalition: Coalition, on: date) -> tuple[Chain, ...]:
    return tuple(
        chain for chain in running(coalition, on) if (since := chain.record.item.since) is None or since.first <= on
    )


def _readable(coalition: Coalition, on: date) -> tuple[Chain, ...]:
    return tuple(chain for chain in running(coalition, on) if chain.record.place.path not in coalition.faulty)


def _chains(coalition: Coalition) -> tuple[Chain, ...]:
    return tuple([_chain(record) for record in coalition.agreements if record.item.status != WITHDRAWN])


def _chain(record: Record[Agreement]) -> Chain:
    actors: set[str] = set()
    for step in record.item.steps:
        actors.update(step.from_, step.to)
    return Chain(record, frozenset(actors - OUTSIDE))


def _partners(actors: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([actor for actor in actors if actor not in OUTSIDE])
