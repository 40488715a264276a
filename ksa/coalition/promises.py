"""What the steps of agreements promise: the steps with a term, and which of them are about the same work."""

from collections import Counter
from collections.abc import Hashable, Sequence
from datetime import date
from functools import reduce
from operator import and_, or_
from typing import NamedTuple, TypeVar

from ksa.coalition.chains import Chain, Link, in_force
from ksa.coalition.coalition import Coalition
from ksa.language.fold import fold
from ksa.model.agreement import Step
from ksa.model.term import Now, Part, Span, Term

_Which = tuple[int, int]
"""The number of a chain and of a step in it."""

H = TypeVar("H", bound=Hashable)

_FEW = 16
"""Of no more actors and topics at once it is seen quickly whether they have several terms."""


class Promise(NamedTuple):
    """A step with a role and a term; `circumstances` are its `when`, professions and carrier, folded."""

    chain: Chain
    link: Link
    term: Term
    circumstances: tuple[str | None, ...]


def promises(coalition: Coalition, on: date) -> list[Promise]:
    """The promises of the agreements that hold on a day, in the order of the files.

    Left out is what cannot contradict anything: the work for which there is one term, and an agreement's own work in
    which every action has one.
    """
    begun = in_force(coalition, on)
    found = []
    for place, number in sorted(_in_doubt(begun)):
        chain = begun[place]
        agreement = chain.record.item
        step = agreement.steps[number]
        if step.within is not None and step.roles:
            found.append(Promise(chain, Link(number, step, agreement), step.within, _circumstances(step)))
    return found


def same_work(among: Sequence[Promise]) -> list[int]:
    """For each promise those that share a topic, sender, receiver, role and phase with it: bit 0 is the first."""
    steps = [promise.link.step for promise in among]
    shared = (
        _sharing([promise.chain.record.item.topics for promise in among]),
        _sharing([step.from_ for step in steps]),
        _sharing([step.to for step in steps]),
        _sharing([step.roles for step in steps]),
        _sharing([promise.link.phases for promise in among]),
    )
    return [reduce(and_, bits) for bits in zip(*shared, strict=True)]


def bits_by(keys: Sequence[H]) -> dict[H, int]:
    """For each key where it stands among the keys, as bits."""
    found: dict[H, int] = {}
    for number, key in enumerate(keys):
        found[key] = found.get(key, 0) | 1 << number
    return found


def _sharing(groups: Sequence[tuple[str, ...]]) -> list[int]:
    """For each group of words, as bits, the groups that have a word in common with it."""
    alike = bits_by(groups)
    having: dict[str, int] = {}
    for group, bits in alike.items():
        for word in group:
            having[word] = having.get(word, 0) | bits
    shared = {group: reduce(or_, [having[word] for word in group], 0) for group in alike}
    return [shared[group] for group in groups]


def _circumstances(step: Step) -> tuple[str | None, ...]:
    return tuple(text and fold(text) for text in (step.when, step.profession, step.to_profession, step.carrier))


def _in_doubt(chains: Sequence[Chain]) -> set[_Which]:
    """The steps in which somebody has one of several terms for somebody; all of them where many are named at once."""
    holders = Counter([topic for chain in chains for topic in chain.record.item.topics])
    by_actors: dict[tuple[str, str, str, type[Part]], list[_Which]] = {}
    wide = False
    for place, chain in enumerate(chains):
        topics = chain.record.item.topics
        compared = [topic for topic in topics if holders[topic] > 1] or topics[:1]
        for number, step in enumerate(chain.steps):
            if step.within is not None and step.roles:
                if len(compared) * len(step.from_) * len(step.to) > _FEW:
                    wide = True
                    break
                sort = type(step.within.parts[0])
                for topic in compared:
                    for sender in step.from_:
                        for receiver in step.to:
                            key = topic, sender, receiver, Span if sort is Now else sort
                            by_actors.setdefault(key, []).append((place, number))
    if wide:
        return {(place, number) for place, chain in enumerate(chains) for number in range(len(chain.steps))}
    return {one for ones in by_actors.values() if len(ones) > 1 and _may_vary(chains, ones) for one in ones}


def _may_vary(chains: Sequence[Chain], ones: list[_Which]) -> bool:
    """Whether steps have several terms, in several agreements or for the same action."""
    steps = [chains[place].steps[number] for place, number in ones]
    if len({str(step.within) for step in steps}) == 1:
        return False
    return len({place for place, _number in ones}) > 1 or len({fold(step.action) for step in steps}) < len(steps)
