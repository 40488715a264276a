"""What the steps of agreements promise: the same work, with the terms that are given for it."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import NamedTuple

from ksa.coalition.chains import Chain, Link, running
from ksa.coalition.coalition import Coalition
from ksa.language.fold import fold
from ksa.model.term import Kind, Part, Term

_Key = tuple[str, str, str | None, Kind]
"""Sender, receiver, `when` and the kind of the term."""


class Promise(NamedTuple):
    """A step with a term."""

    chain: Chain
    link: Link
    term: Term


class Work(NamedTuple):
    """What somebody does for somebody: promises about the same work are about the same in all this."""

    topic: str
    sender: str
    receiver: str
    when: str | None
    role: str
    phase: str


def same_work(coalition: Coalition, on: date) -> Iterator[tuple[Work, list[Promise]]]:
    """The works for which several steps give terms of one kind that are typed differently, in agreements of a day.

    A step with several topics, actors, roles or phases is in several of them. The promises stand in the order of the
    files. One agreement is only looked into when two of its steps have the same action and actors.
    """
    for topic, among in _by_topic(coalition, on).items():
        if (len(among) > 1 or _repeats(among[0])) and _may_vary(among):
            for (sender, receiver, when, _kind), promises in _by_actors(among).items():
                if _vary(promises):
                    for (role, phase), same in _by_role_and_phase(promises).items():
                        if _vary(same):
                            yield Work(topic, sender, receiver, when, role, phase), same


def _by_topic(coalition: Coalition, on: date) -> dict[str, list[Chain]]:
    found: dict[str, list[Chain]] = {}
    for chain in running(coalition, on):
        since = chain.record.item.since
        if since is None or since.first <= on:
            for topic in dict.fromkeys(chain.record.item.topics):
                found.setdefault(topic, []).append(chain)
    return found


def _repeats(chain: Chain) -> bool:
    steps = chain.steps
    if len({step.action for step in steps}) == len(steps):  # nearly all
        return False
    return len({(step.action, step.from_, step.to) for step in steps}) < len(steps)


def _may_vary(among: list[Chain]) -> bool:
    """Whether two terms for the same actors are typed differently at all: quickly seen, and often not so."""
    typed: dict[tuple[str, str, bool, type[Part]], str] = {}
    for chain in among:
        for step in chain.steps:
            term = step.within
            if term is not None:
                always, sort = step.when is None, type(term.parts[0])
                for sender in step.from_:
                    for receiver in step.to:
                        if typed.setdefault((sender, receiver, always, sort), term.typed) != term.typed:
                            return True
    return False


def _by_actors(among: list[Chain]) -> dict[_Key, list[Promise]]:
    found: dict[_Key, list[Promise]] = {}
    for chain in among:
        for link in chain.links:
            step = link.step
            if step.within is not None and step.roles:
                promise = Promise(chain, link, step.within)
                kind = step.within.kind
                when = None if step.when is None else fold(step.when)
                for sender, receiver in product(step.from_, step.to):
                    found.setdefault((sender, receiver, when, kind), []).append(promise)
    return found


def _by_role_and_phase(promises: list[Promise]) -> dict[tuple[str, str], list[Promise]]:
    found: dict[tuple[str, str], list[Promise]] = {}
    for promise in promises:
        for key in product(promise.link.step.roles, promise.link.phases):
            found.setdefault(key, []).append(promise)
    return found


def _vary(promises: list[Promise]) -> bool:
    return len(promises) > 1 and len({promise.term.typed for promise in promises}) > 1
