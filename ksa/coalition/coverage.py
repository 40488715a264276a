"""What those who are at work have of each topic: by a row of responsibilities, or by a step of an agreement."""

from datetime import date

from ksa.coalition.chains import in_force
from ksa.coalition.coalition import Coalition
from ksa.coalition.duties import duties, nobody
from ksa.coalition.thesaurus import broader

ANY_ROLE = ""
"""In the place of a role: whichever."""


def held(coalition: Coalition, on: date) -> dict[str, set[str]]:
    """The roles that those who are at work have on a day, for each topic for which somebody does something."""
    return coalition.once(_held, on)


def shared(coalition: Coalition, on: date) -> frozenset[str]:
    """The topics for which partners at work do different things on a day, in rows or steps of their own.

    Those who stand in one do the same work, each for its own families.
    """
    return coalition.once(_shared, on)


def busy(coalition: Coalition, on: date) -> frozenset[str]:
    """The partners that have a task on a day: a responsibility, or a place in a step, to send or to receive."""
    return coalition.once(_busy, on)


def lacking(
    coalition: Coalition, role: str, on: date, as_good: frozenset[str] = frozenset()
) -> list[tuple[str, set[str]]]:
    """The topics with the roles that are there, but for which nobody has this one; in the order of the files.

    Not those for which somebody has the role, or one that is as good, for a broader topic, nor those of which the
    coalition knows that nobody has it, for the topic itself or for a broader one.
    """
    done = held(coalition, on)
    enough = as_good | {role}
    fine = {topic for topic, roles in done.items() if not enough.isdisjoint(roles)}.union(known_gaps(coalition, role))
    return [
        (topic, done[topic]) for topic, line in broader(coalition).items() if topic in done and fine.isdisjoint(line)
    ]


def known_gaps(coalition: Coalition, role: str) -> frozenset[str]:
    """The topics of which the coalition knows that nobody has this role."""
    return coalition.once(_known_gaps).get(role, frozenset())


def _held(coalition: Coalition, on: date) -> dict[str, set[str]]:
    absent = nobody(coalition, on)
    found: dict[str, set[str]] = {}
    for topic, rows in duties(coalition, on).items():
        roles = [row.item.roles for row in rows if not absent.issuperset(row.item.partner)]
        if roles:
            found[topic] = set().union(*roles)
    for chain in in_force(coalition, on):
        roles = [step.roles for step in chain.steps if not absent.issuperset(step.from_)]
        if roles:
            together = set().union(*roles)
            for topic in chain.record.item.topics:
                found.setdefault(topic, set()).update(together)
    return found


def _shared(coalition: Coalition, on: date) -> frozenset[str]:
    absent = nobody(coalition, on)
    named = [([topic], [row.item.partner for row in rows]) for topic, rows in duties(coalition, on).items()]
    named += [
        (list(chain.record.item.topics), [step.from_ for step in chain.steps]) for chain in in_force(coalition, on)
    ]
    first: dict[str, frozenset[str]] = {}
    found: set[str] = set()
    for topics, groups in named:
        doers = {frozenset(actors) - absent for actors in groups if not absent.issuperset(actors)}
        if len(doers) > 1:
            found.update(topics)
        elif doers:
            (one,) = doers
            found.update(topic for topic in topics if first.setdefault(topic, one) != one)
    return frozenset(found)


def _busy(coalition: Coalition, on: date) -> frozenset[str]:
    rows = [row.item.partner for among in duties(coalition, on).values() for row in among]
    return frozenset().union(*rows, *[chain.actors for chain in in_force(coalition, on)])


def _known_gaps(coalition: Coalition) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {ANY_ROLE: set()}
    for record in coalition.gaps:
        for role in (ANY_ROLE, *record.item.roles):
            found.setdefault(role, set()).add(record.item.topic)
    return {role: frozenset(topics) for role, topics in found.items()}
