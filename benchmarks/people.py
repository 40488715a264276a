"""Who takes part in an invented coalition, where, and what they call things: profile, partners and topics."""

from benchmarks.layout import Record
from benchmarks.values import PROFESSIONS, Values
from benchmarks.words import slug

_DOMAINS = ("medisch", "publiek", "sociaal", "informeel", "overstijgend")
_FUNCTIONS = ("aandachtsfunctionaris Kansrijke Start", "aanmelden", "teamleider", "adviseur van dienst")
_OTHER_WORDS = ("{} bespreken", "iets met {}", "problemen met {}", "{}-klachten", "hulp: {}", "spreekuur {}")


def profile(values: Values) -> Record:
    """The coalition's own record."""
    dutch, world = values.dutch, values.world
    wide, *parts = world.areas
    return {
        "id": f"kansrijke-start-{slug(world.place)}",
        "name": f"Kansrijke Start {world.place}",
        "aliases": [f"Coalitie {world.place}"],
        "motto": "Elk kind een goede start",
        "mission": dutch.sentences(3, 5),
        "municipalities": [
            {"name": world.place, "code": f"GM{dutch.chance.randrange(10000):04}", "source": dutch.source()}
        ],
        "region": dutch.place(),
        "since": values.past(),
        "programme": {"name": "Kansrijke Start", "joined": values.past(), "source": dutch.source()},
        "bodies": [
            {"id": key, "name": name, "members": values.partners(3, 9), **values.marks()}
            for key, name in world.bodies.items()
        ],
        "areas": [
            {"id": wide, "label": world.place, "cbs_codes": [f"GM{dutch.chance.randrange(10000):04}"]},
            *(
                {
                    "id": key,
                    "label": world.areas[key],
                    "aliases": [f"Wijk {world.areas[key]}"],
                    "part_of": wide,
                    **values.marks(),
                }
                for key in parts
            ),
        ],
        "goals": [
            {
                "id": key,
                "kind": dutch.one(("punt", "thema", "uitgangspunt", "aandachtspunt")),
                "title": name,
                "text": dutch.sentences(1, 3),
                "topics": values.topics(0, 3),
                "source": dutch.source(),
            }
            for key, name in world.goals.items()
        ],
        "declarations": [_declaration(values)],
        "contact": values.mailbox(slug(world.place)),
        "figures": [_figure(values) for _ in range(6)],
    }


def _declaration(values: Values) -> Record:
    dutch = values.dutch
    return {
        "id": "intentieverklaring",
        "title": "Intentieverklaring 2024–2027",
        "signed_on": "2023-11-01",
        "place": "stadhuis",
        "since": "2024",
        "until": "2027",
        "signatories": [
            {"partner": partner, "function": dutch.maybe(0.5, "bestuurder")} for partner in values.partners(6, 10)
        ],
        "commitments": [{"text": dutch.sentence()} for _ in range(6)],
        "source": dutch.source(),
    }


def _figure(values: Values) -> Record:
    unit, most = values.dutch.one((("geboorten", 4000), ("procent", 90), ("gezinnen", 4000)))
    return {
        "name": values.dutch.topic(),
        "value": values.number(most),
        "unit": unit,
        "period": values.period(),
        "area": values.one_of(values.world.areas),
        "source": values.dutch.source(),
    }


def partners(values: Values) -> list[Record]:
    """The partners."""
    return [_partner(values, key, name) for key, name in values.world.partners.items()]


def _partner(values: Values, key: str, name: str) -> Record:
    dutch = values.dutch
    others = [partner for partner in values.world.partners if partner > key]
    return {
        "id": key,
        "name": name,
        "aliases": [dutch.once(f"Team {name}")] if dutch.maybe(0.4, value=True) else [],
        "kind": values.world.kinds[key],
        "domain": dutch.one(_DOMAINS),
        "status": dutch.one(("aangesloten", "aangesloten", "netwerkpartner", "verwijspartner")),
        "part_of": dutch.some(others, 1, 1) if dutch.maybe(0.2, value=True) else [],
        "areas": values.areas(),
        "phases": dutch.maybe(0.7, "preconceptie t/m na-1000-dagen"),
        "topics": values.topics(2, 8),
        "roles": dutch.maybe(0.2, values.roles()),
        "professions": dutch.some(PROFESSIONS, 1, 3),
        "contacts": [_contact(values, key, function) for function in dutch.some(_FUNCTIONS, 1, 2)],
        "referral": dutch.maybe(0.5, _referral(values)),
        "website": dutch.maybe(0.6, values.website(key)),
        "identifiers": dutch.maybe(0.4, {"kvk": "00000000", "agb": "00000000", "rsin": "000000000"}),
        "since": dutch.maybe(0.4, values.past()),
        "until": dutch.maybe(0.1, values.future()),
        **values.marks(),
    }


def _contact(values: Values, key: str, function: str) -> Record:
    dutch = values.dutch
    return {
        "function": function,
        "email": values.mailbox(key),
        "phone": dutch.maybe(0.6, values.phone()),
        "hours": dutch.maybe(0.4, "werkdagen 9:00-17:00 uur"),
        "topics": dutch.maybe(0.2, values.topics()),
        "checked_on": values.lately(),
        "verified": dutch.maybe(0.5, "nee"),
    }


def _referral(values: Values) -> Record:
    dutch = values.dutch
    return {
        "route": dutch.sentence(),
        "criteria": dutch.maybe(0.5, dutch.sentence()),
        "self_referral": dutch.one(("ja", "nee")),
        "waiting_time": dutch.maybe(0.5, f"ongeveer {dutch.chance.randint(1, 9)} weken"),
        "checked_on": values.lately(),
    }


def topics(values: Values) -> list[Record]:
    """The thesaurus: the first topics are the wider ones."""
    found: list[Record] = []
    dutch = values.dutch
    ids = list(values.world.topics)
    for number, (key, name) in enumerate(values.world.topics.items()):
        words = [dutch.once(word.format(name.lower())) for word in dutch.some(_OTHER_WORDS, 0, 3)]
        found.append(
            {
                "id": key,
                "label": name[0].upper() + name[1:],
                "synonyms": words,
                "hidden": [name.replace("e", "", 1) + "s"] if dutch.maybe(0.2, value=True) else [],
                "broader": ids[number % 8] if number >= 8 else None,  # noqa: PLR2004 - eight wide topics
                "related": dutch.some([other for other in ids if other != key], 1, 2) if number % 3 == 0 else [],
                "description": dutch.maybe(0.8, dutch.sentences(1, 2)),
                "urgent": dutch.maybe(0.05, "Bel 112 bij levensgevaar, anders de huisarts of huisartsenpost."),
            }
        )
    return found
