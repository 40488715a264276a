"""What an invented coalition does: agreements, responsibilities, gaps, offers, indicators, actions, instruments."""

from itertools import cycle, pairwise

from benchmarks.layout import Record
from benchmarks.values import PROFESSIONS, ROLES, TARGET_GROUPS, Values
from benchmarks.world import PHASES, Chain

UNSIGNED = f"sha256:{'0' * 64}"
"""Stands for the digest of an agreement, which is known when all of it is written."""

_PARENTS = ("zwangere", "moeder", "ouders", "kind", "inwoner")
_CONSENT = ("niet-nodig", "informeren", "toestemming", "uitdrukkelijke-toestemming", "meldcode", "spoed")
_LEVELS = ("niet-beoordeeld", "onbekend", "goed-beschreven", "goed-onderbouwd", "eerste-aanwijzingen")


def agreement(values: Values, key: str, name: str) -> Record:
    """A chain agreement, adopted or not yet: each partner hands over to the next, and the last ones report back."""
    dutch, chain = values.dutch, values.world.chains[key]
    adopted = dutch.maybe(0.4, value=True)
    return {
        "id": key,
        "title": f"Samen werken aan {name}",
        "topics": chain.topics,
        "phases": values.phases(),
        "status": "vastgesteld" if adopted else dutch.one(("concept", "in-consultatie")),
        "owner": chain.partners[0] if adopted else values.owner(),
        "level": dutch.one(("uitvoering", "organisatie", "bestuur")),
        "parties": dutch.maybe(0.3, chain.partners),
        "reason": dutch.sentences(1, 3),
        "signal": dutch.sentences(1, 2),
        "target_groups": dutch.some(TARGET_GROUPS, 1, 3),
        "consent": "toestemming",
        "steps": _steps(values, chain),
        "escalation": dutch.maybe(0.5, dutch.sentence()),
        "parents_involved": dutch.sentence(),
        "goals": values.goals(),
        "indicators": values.one_of(values.world.indicators),
        "version": dutch.maybe(0.4, "1.10"),
        "adopted_on": values.past() if adopted else None,
        "since": values.past() if adopted else None,
        "evaluate_on": values.future(),
        "evaluations": dutch.maybe(0.2, [{"held_on": values.past(), "result": dutch.sentence()}]),
        "signatures": [
            {"partner": partner, "signed_on": values.past(), "digest": UNSIGNED} for partner in chain.partners
        ]
        if adopted
        else [],
        **values.marks(),
    }


def _steps(values: Values, chain: Chain) -> list[Record]:
    first, *others = chain.partners
    meeting = _step(values, first, values.dutch.one(_PARENTS), "bespreken")
    referrals = [
        _step(values, giver, receiver, values.dutch.one(("verwijzen", "signaleren")))
        for giver, receiver in pairwise(chain.partners)
    ]
    return [meeting, *referrals, _step(values, others, "verwijzer", "terugkoppelen")]


def _step(values: Values, giver: str | list[str], receiver: str, role: str) -> Record:
    dutch = values.dutch
    return {
        "when": dutch.maybe(0.2, dutch.one(("bij spoed", "op verzoek", "bij meer dan drie hulpverleners"))),
        "from": giver,
        "to": receiver,
        "profession": dutch.maybe(0.3, dutch.one(PROFESSIONS)),
        "action": dutch.action(),
        "roles": sorted({role, *values.roles(["voorlichten", "signaleren", "bespreken"])}, key=ROLES.index),
        "phases": dutch.maybe(0.3, dutch.one(PHASES)),
        "within": values.term(),
        "consent": dutch.maybe(0.2, dutch.one(_CONSENT)),
        "carrier": dutch.maybe(0.2, dutch.one(("telefoon", "beveiligde mail", "warme overdracht aan tafel"))),
        "if_no_response": dutch.maybe(0.1, dutch.sentence()),
        "note": dutch.maybe(0.1, dutch.sentence()),
    }


def responsibilities(values: Values) -> list[Record]:
    """Who does what: a row for each topic and partner that a chain needs, and for every topic one that coordinates."""
    world = values.world
    rows = {(chain.topics[0], partner) for chain in world.chains.values() for partner in chain.partners}
    of_somebody = {topic for topic, _partner in rows}
    of_nobody = [topic for topic in world.topics if topic not in of_somebody]
    rows |= set(zip(of_nobody, cycle(world.partners), strict=False))
    coordinators = dict(sorted(rows, reverse=True))
    return [
        _coordination(values, topic, partner)
        if coordinators[topic] == partner
        else _responsibility(values, topic, partner)
        for topic, partner in sorted(rows)
    ]


def _coordination(values: Values, topic: str, partner: str) -> Record:
    return {
        "topic": topic,
        "phases": "preconceptie t/m na-1000-dagen",
        "roles": ["signaleren", "coordineren", "nazorg"],
        "partner": partner,
        **values.marks(),
    }


def _responsibility(values: Values, topic: str, partner: str) -> Record:
    dutch = values.dutch
    return {
        "topic": topic,
        "phases": values.phases(),
        "roles": values.roles([role for role in ROLES if role != "coordineren"]),
        "partner": partner,
        "profession": dutch.maybe(0.3, dutch.one(PROFESSIONS)),
        "areas": dutch.maybe(0.2, [next(iter(values.world.areas))]),
        "when": dutch.maybe(0.1, "alleen als de ouders dat willen"),
        "intervention": dutch.maybe(0.2, values.one_of(values.world.interventions)),
        "since": dutch.maybe(0.2, values.past()),
        **values.marks(),
    }


def gaps(values: Values) -> list[Record]:
    """The holes that the coalition knows."""
    dutch = values.dutch
    return [
        {
            "topic": topic,
            "phases": values.phases(),
            "roles": dutch.some(ROLES, 1, 1),
            "reason": dutch.sentence(),
            "since": values.past(),
            "review_on": values.future(),
            **values.marks(),
        }
        for topic in values.topics(5, 5)
    ]


def interventions(values: Values) -> list[Record]:
    """What parents can get."""
    dutch = values.dutch
    return [
        {
            "id": key,
            "name": name,
            "owner": dutch.one(["coalitie", *values.world.partners]),
            "executed_by": values.partners(),
            "topics": values.topics(),
            "phases": values.phases(),
            "target_groups": dutch.some(TARGET_GROUPS, 1, 3),
            "aim": dutch.sentence(),
            "approach": dutch.maybe(0.7, dutch.sentences(2, 4)),
            "areas": values.areas(),
            "available": dutch.one(("ja", "ja", "nee", "gepland", "onbekend")),
            "evidence": {"level": dutch.one(_LEVELS), "recognised_on": dutch.maybe(0.3, values.lately())},
            "age_from": dutch.maybe(0.3, dutch.one(("28 weken zwanger", "5 maanden voor geboorte", "geboorte"))),
            "age_to": dutch.maybe(0.3, dutch.one(("2,5 jaar", "18 maanden", "2 jaar"))),
            "cost": dutch.maybe(0.3, "gratis"),
            "entry": dutch.maybe(0.5, dutch.sentence()),
            "goals": values.goals(),
            "materials": dutch.maybe(
                0.4, [{"title": f"Folder {name}", "url": values.website(key), "language": "Nederlands"}]
            ),
            "since": dutch.maybe(0.5, values.past()),
            **values.marks(),
        }
        for key, name in values.world.interventions.items()
    ]


def indicators(values: Values) -> list[Record]:
    """What is measured."""
    dutch = values.dutch
    return [
        {
            "id": key,
            "name": name,
            "kind": dutch.one(("programma", "proces", "uitkomst")),
            "phases": values.phases(),
            "unit": dutch.one(("procent", "%", "gezinnen")),
            "better": dutch.one(("hoger", "lager")),
            "target": dutch.maybe(0.4, values.number(90)),
            "data_source": "eigen registratie",
            "set": dutch.one(("landelijk", "basisset", "eigen")),
            "goals": values.goals(),
            "values": [_measurement(values) for _ in range(dutch.chance.randint(0, 2))],
            **values.marks(),
        }
        for key, name in values.world.indicators.items()
    ]


def _measurement(values: Values) -> Record:
    return {
        "period": values.period(),
        "value": values.number(90),
        "count": values.dutch.maybe(0.5, str(values.dutch.chance.randint(20, 400))),
        "area": values.one_of(values.world.areas),
        "source": values.dutch.source(),
    }


def actions(values: Values) -> list[Record]:
    """What is done once."""
    dutch = values.dutch
    return [
        _action(values, key, name, done=bool(dutch.maybe(0.5, value=True)))
        for key, name in values.world.actions.items()
    ]


def _action(values: Values, key: str, name: str, *, done: bool) -> Record:
    dutch = values.dutch
    return {
        "id": key,
        "title": name,
        "kind": dutch.one(("actie", "scholing", "bijeenkomst", "materiaal")),
        "description": dutch.sentences(1, 3),
        "goals": values.goals(),
        "owner": dutch.one(["coalitie", *values.world.partners]),
        "participants": values.partners(1, 6),
        "topics": values.topics(1, 2),
        "interventions": dutch.maybe(0.3, values.one_of(values.world.interventions)),
        "due": None if done else values.future(),
        "status": "klaar" if done else dutch.one(("gepland", "lopend")),
        "done_on": values.past() if done else None,
        "result": dutch.sentence() if done else None,
        "reached": [{"partner": values.partners()[0], "done": "40", "of": "50"}] if done else None,
        "source": dutch.source(),
    }


def instruments(values: Values) -> list[Record]:
    """What professionals log in to or fill in."""
    dutch = values.dutch
    return [
        {
            "id": key,
            "name": name,
            "topics": values.topics(1, 2),
            "purpose": dutch.sentences(1, 2),
            "owner": values.owner(),
            "website": values.website(key),
            "used_by": [{"partner": partner, "since": values.past()} for partner in values.partners(1, 3)],
            **values.marks(),
        }
        for key, name in values.world.instruments.items()
    ]
