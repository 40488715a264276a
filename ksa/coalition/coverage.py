"""What those who are at work have of each topic: by a row of responsibilities, or by a step of an agreement."""

from datetime import date
from typing import NamedTuple

from ksa.coalition.chains import Chain, chains
from ksa.coalition.coalition import Coalition
from ksa.coalition.duties import at_work, duties
from ksa.coalition.thesaurus import broader
from ksa.model.date import holds
from ksa.model.vocabulary import RESIDENTS

ANY_ROLE = ""
"""In the place of a role: whichever."""


class Held(NamedTuple):
    """What is done for a topic, and by whom.

    `doers` has a set for each row and each step: those who stand in one do the same work, each for its own families.
    """

    roles: set[str]
    doers: set[frozenset[str]]


def away(coalition: Coalition, on: date) -> frozenset[str]:
    """The partners that do nothing for the coalition on a day: wished for, departed, not yet or no longer there."""
    return coalition.once(_away, on)


def held(coalition: Coalition, on: date) -> dict[str, Held]:
    """What is done on a day by whoever is at work, for each topic for which something is."""
    return coalition.once(_held, on)


def busy(coalition: Coalition, on: date) -> frozenset[str]:
    """The partners that have a task on a day: a responsibility, or a place in a step, to send or to receive."""
    return coalition.once(_busy, on)


def lacking(coalition: Coalition, role: str, on: date) -> list[tuple[str, Held]]:
    """The topics for which something is done, but for which nobody has this role on a day; in the order of the files.

    Not those for which somebody has the role for a broader topic, nor those of which the coalition knows that nobody
    has it, for the topic itself or for a broader one.
    """
    done = held(coalition, on)
    fine = {topic for topic, one in done.items() if role in one.roles}.union(known_gaps(coalition, role))
    return [
        (topic, done[topic]) for topic, line in broader(coalition).items() if topic in done and fine.isdisjoint(line)
    ]


def known_gaps(coalition: Coalition, role: str) -> frozenset[str]:
    """The topics of which the coalition knows that nobody has this role."""
    return coalition.once(_known_gaps).get(role, frozenset())


def _away(coalition: Coalition, on: date) -> frozenset[str]:
    return frozenset(record.item.id for record in coalition.partners if not at_work(record.item, on))


def _held(coalition: Coalition, on: date) -> dict[str, Held]:
    nobody = away(coalition, on) | RESIDENTS
    found: dict[str, Held] = {}
    for topic, rows in duties(coalition, on).items():
        one = Held(set(), set())
        for row in rows:
            if doers := _without(nobody, row.item.partner):
                one.doers.add(doers)
                one.roles.update(row.item.roles)
        if one.doers:
            found[topic] = one
    for chain in _in_force(coalition, on):
        one = Held(set(), set())
        for link in chain.links:
            if doers := _without(nobody, link.step.from_):
                one.doers.add(doers)
                one.roles.update(link.step.roles)
        if one.doers:
            for topic in chain.record.item.topics:
                known = found.setdefault(topic, Held(set(), set()))
                known.roles.update(one.roles)
                known.doers.update(one.doers)
    return found


def _without(nobody: frozenset[str], actors: tuple[str, ...]) -> frozenset[str]:
    return frozenset(actors) if nobody.isdisjoint(actors) else frozenset(actors) - nobody


def _busy(coalition: Coalition, on: date) -> frozenset[str]:
    rows = [row.item.partner for among in duties(coalition, on).values() for row in among]
    return frozenset().union(*rows, *[chain.actors for chain in _in_force(coalition, on)])


def _in_force(coalition: Coalition, on: date) -> list[Chain]:
    return [one for one in chains(coalition) if holds(one.record.item.since, one.record.item.until, on)]


def _known_gaps(coalition: Coalition) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {ANY_ROLE: set()}
    for record in coalition.gaps:
        for role in (ANY_ROLE, *record.item.roles):
            found.setdefault(role, set()).add(record.item.topic)
    return {role: frozenset(topics) for role, topics in found.items()}
