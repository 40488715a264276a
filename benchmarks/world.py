"""The names in an invented coalition: made first, so that records can name one another in every direction."""

from typing import NamedTuple, Self

from benchmarks.words import Dutch, slug

PHASES = ("preconceptie", "zwangerschap", "geboorte", "kraamperiode", "babytijd", "peutertijd", "na-1000-dagen")
_ORGANISATIONS = {
    "gemeente": "Gemeente",
    "ggd": "GGD",
    "jgz": "JGZ",
    "ziekenhuis": "Ziekenhuis",
    "huisartsen": "Huisartsen",
    "verloskunde": "Verloskundigenpraktijk",
    "kraamzorg": "Kraamzorg",
    "wijkteam": "Wijkteam",
    "welzijn": "Welzijn",
    "ggz": "GGZ",
    "schuldhulp": "Schuldhulp",
    "jeugdhulp": "Jeugdhulp",
    "kinderopvang": "Kinderopvang",
    "bibliotheek": "Bibliotheek",
    "informele-zorg": "Stichting",
    "paramedisch": "Fysiotherapie",
}
_OFFERS = ("Spreekuur", "Cursus", "Huisbezoek", "Groep", "Training", "Maatje", "Programma", "Steunpunt")
_EVENTS = ("Scholing", "Bijeenkomst", "Werkgroep", "Campagne", "Folder", "Conferentie")
_SYSTEMS = ("Meldpunt", "Vragenlijst", "Kaart", "Registratie", "Signaal")


class Chain(NamedTuple):
    """Of what an agreement is about, and the partners that act in it, in order."""

    topics: list[str]
    partners: list[str]


class World(NamedTuple):
    """The ids of everything in a coalition, each with its name."""

    place: str
    areas: dict[str, str]
    bodies: dict[str, str]
    goals: dict[str, str]
    topics: dict[str, str]
    partners: dict[str, str]
    kinds: dict[str, str]
    interventions: dict[str, str]
    agreements: dict[str, str]
    chains: dict[str, Chain]
    indicators: dict[str, str]
    actions: dict[str, str]
    instruments: dict[str, str]

    @classmethod
    def of(cls, dutch: Dutch, scale: int = 1) -> Self:
        """A world by chance, so many times as large as usual."""
        place = dutch.place()
        kinds = {}
        partners = {}
        for number in range(13 * scale):
            kind, what = list(_ORGANISATIONS.items())[number % len(_ORGANISATIONS)]
            name = f"{what} {place}" if number < 3 else dutch.organisation(what)  # noqa: PLR2004 - gemeente, GGD, JGZ
            partners[slug(name)] = name
            kinds[slug(name)] = kind
        topics = _named([dutch.topic() for _ in range(32 * scale)])
        agreements = {f"ka-{key}": name for key, name in _named([dutch.topic() for _ in range(20 * scale)]).items()}
        return cls(
            place=place,
            areas=_named([place, *(dutch.place() for _ in range(7))]),
            bodies=_named(["Netwerkgroep", "Bestuurders", "Werkgroep ouders"]),
            goals={f"punt-{number}": f"Doel {number}: {dutch.topic()}" for number in range(1, 8 * scale + 1)},
            topics=topics,
            partners=partners,
            kinds=kinds,
            interventions=_named([dutch.organisation(dutch.one(_OFFERS)) for _ in range(8 * scale)]),
            agreements=agreements,
            chains={key: Chain(dutch.some(list(topics), 1, 2), dutch.some(list(partners), 2, 3)) for key in agreements},
            indicators=_named([f"Aandeel {dutch.topic()}" for _ in range(6 * scale)]),
            actions=_named([dutch.once(f"{dutch.one(_EVENTS)} {dutch.topic()}") for _ in range(8 * scale)]),
            instruments=_named([dutch.organisation(dutch.one(_SYSTEMS)) for _ in range(3 * scale)]),
        )


def _named(names: list[str]) -> dict[str, str]:
    return {slug(name): name for name in names}
