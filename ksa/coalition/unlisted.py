"""Who acts in a chain without having any responsibility for its topics."""

from datetime import date
from typing import NamedTuple

from ksa.coalition.chains import Chain, running
from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.duties import idle
from ksa.coalition.thesaurus import Tree, broader
from ksa.model.agreement import Agreement
from ksa.model.vocabulary import EVERY_PROFESSIONAL
from ksa.text.locate import Route

_NOBODY: frozenset[str] = frozenset()

_Listed = dict[str, set[str]]
_Actors = dict[str, Route]
"""Partners, each with the first place in the agreement where its name stands."""


class Unlisted(NamedTuple):
    """The partners that act in an agreement and have no responsibility for its topics.

    `senders` are those that hand over or do something, `receivers` those that only receive.
    """

    record: Record[Agreement]
    senders: _Actors
    receivers: _Actors


def unlisted(coalition: Coalition, on: date) -> tuple[Unlisted, ...]:
    """Who acts on a topic without a responsibility for it, in the agreements that are not over on a day.

    A responsibility for a broader or narrower topic is enough, in any role or phase. Left out are partners that are not
    at work, steps that are about no person, agreements on topics that do not exist, and all of them while there are no
    responsibilities at all.
    """
    return coalition.once(_unlisted, on)


def _unlisted(coalition: Coalition, on: date) -> tuple[Unlisted, ...]:
    by_topic = _by_topic(coalition, on)
    if not by_topic:
        return ()
    above = broader(coalition)
    found = []
    by_broader: _Listed = {}
    for chain in running(coalition, on):
        topics = chain.record.item.topics
        if not chain.actors <= set().union(*[by_topic.get(topic, _NOBODY) for topic in topics]):  # few
            by_broader = by_broader or _by_broader(by_topic, above)
            wider = dict.fromkeys(one for topic in topics for one in above.get(topic, ()))
            known = [by_topic.get(one, _NOBODY) for one in wider] + [by_broader.get(one, _NOBODY) for one in topics]
            unknown = chain.actors
            for listed in known:
                unknown = unknown - listed
            if unknown:
                found.append((chain, unknown, known))
    if not found or not by_topic.keys() <= above.keys():
        return ()  # a responsibility for a topic that does not exist may be meant for any other
    strange = frozenset().union(*by_topic.values()) - coalition.partner_of.keys() - {EVERY_PROFESSIONAL}
    return tuple(
        one
        for chain, unknown, known in found
        if all(map(strange.isdisjoint, known)) and (one := _without(coalition, chain, unknown, on))
    )


def _by_topic(coalition: Coalition, on: date) -> _Listed:
    """The partners with a responsibility, by its topic."""
    by_topic: dict[str, set[str]] = {}
    for row in coalition.responsibilities:
        item = row.item
        if item.until is None or on <= item.until.last:
            known = by_topic.get(item.topic)
            if known:
                known.update(item.partner)
            else:
                by_topic[item.topic] = set(item.partner)
    return by_topic


def _by_broader(by_topic: _Listed, above: Tree) -> _Listed:
    """The same, by every topic that is as broad as the responsibility's or broader."""
    by_broader: dict[str, set[str]] = {}
    for topic, partners in by_topic.items():
        for wider in above.get(topic, ()):
            by_broader.setdefault(wider, set()).update(partners)
    return by_broader


def _without(coalition: Coalition, chain: Chain, unknown: frozenset[str], on: date) -> Unlisted | None:
    agreement = chain.record.item
    if not broader(coalition).keys() >= set(agreement.topics):
        return None
    whom = (unknown & coalition.partner_of.keys()) - idle(coalition, on)
    senders: _Actors = {}
    receivers: _Actors = {}
    for link in chain.links:
        if link.about_a_person:
            _note(senders, whom, link.step.from_, "steps", link.number, "from")
            _note(receivers, whom, link.step.to, "steps", link.number, "to")
    only_receive = {partner: route for partner, route in receivers.items() if partner not in senders}
    return Unlisted(chain.record, senders, only_receive)


def _note(actors: _Actors, whom: frozenset[str], names: tuple[str, ...], *route: str | int) -> None:
    for number, name in enumerate(names):
        if name in whom:
            actors.setdefault(name, (*route, number))
