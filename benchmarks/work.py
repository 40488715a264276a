"""What an invented coalition does: agreements, responsibilities, gaps, offers, indicators, actions, instruments."""

from benchmarks.layout import Record
from benchmarks.values import PROFESSIONS, ROLES, TARGET_GROUPS, Values
from benchmarks.world import PHASES

_OUTSIDE = ("zwangere", "moeder", "ouders", "kind", "inwoner", "verwijzer", "spoedzorg")
_CONSENT = ("niet-nodig", "informeren", "toestemming", "uitdrukkelijke-toestemming", "meldcode", "spoed")
_LEVELS = ("niet-beoordeeld", "onbekend", "goed-beschreven", "goed-onderbouwd", "eerste-aanwijzingen")


def agreement(values: Values, key: str, name: str) -> Record:
    """A chain agreement, adopted or not yet."""
    dutch = values.dutch
    adopted = dutch.maybe(0.4, value=True)
    return {
        "id": key,
        "title": f"Samen werken aan {name}",
        "topics": values.topics(1, 2),
        "phases": values.phases(),
        "status": "vastgesteld" if adopted else dutch.one(("concept", "in-consultatie")),
        "owner": values.owner(),
        "level": dutch.one(("uitvoering", "organisatie", "bestuur")),
        "parties": dutch.maybe(0.3, values.partners()),
        "reason": dutch.sentences(1, 3),
        "signal": dutch.sentences(1, 2),
        "target_groups": dutch.some(TARGET_GROUPS, 1, 3),
        "consent": "toestemming",
        "steps": [_step(values) for _ in range(dutch.chance.randint(2, 4))],
        "escalation": dutch.maybe(0.5, dutch.sentence()),
        "parents_involved": dutch.maybe(0.4, dutch.sentence()),
        "goals": values.goals(),
        "indicators": values.one_of(values.world.indicators),
        "version": dutch.maybe(0.4, "1.10"),
        "adopted_on": values.day() if adopted else None,
        "since": values.past() if adopted else None,
        "evaluate_on": values.future(),
        "evaluations": dutch.maybe(0.2, [{"held_on": values.past(), "result": dutch.sentence()}]),
        **values.marks(),
    }


def _step(values: Values) -> Record:
    dutch = values.dutch
    giver, *receivers = values.partners(2, 3)
    return {
        "when": dutch.maybe(0.2, dutch.one(("bij spoed", "op verzoek", "bij meer dan drie hulpverleners"))),
        "from": giver,
        "to": receivers if dutch.maybe(0.7, value=True) else dutch.one(_OUTSIDE),
        "profession": dutch.maybe(0.4, dutch.one(PROFESSIONS)),
        "action": dutch.action(),
        "roles": values.roles(),
        "phases": dutch.maybe(0.5, dutch.one(PHASES)),
        "within": values.term(),
        "consent": dutch.maybe(0.3, dutch.one(_CONSENT)),
        "carrier": dutch.maybe(0.3, dutch.one(("telefoon", "beveiligde mail", "warme overdracht aan tafel"))),
        "if_no_response": dutch.maybe(0.2, dutch.sentence()),
        "note": dutch.maybe(0.1, dutch.sentence()),
    }


def responsibilities(values: Values) -> list[Record]:
    """Who does what: no two rows for the same partner, topic and phase."""
    dutch, world = values.dutch, values.world
    seen = [(topic, partner) for topic in world.topics for partner in world.partners]
    return [
        {
            "topic": topic,
            "phases": values.phases(),
            "roles": values.roles(),
            "partner": partner,
            "profession": dutch.maybe(0.4, dutch.one(PROFESSIONS)),
            "areas": dutch.maybe(0.2, values.areas()),
            "when": dutch.maybe(0.1, "alleen als de ouders dat willen"),
            "intervention": dutch.maybe(0.2, values.one_of(world.interventions)),
            "since": dutch.maybe(0.2, values.past()),
            **values.marks(),
        }
        for topic, partner in sorted(dutch.chance.sample(seen, 56))
    ]


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
            "evidence": {"level": dutch.one(_LEVELS), "recognised_on": dutch.maybe(0.3, values.day())},
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
