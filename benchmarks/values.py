"""Valid values of the field types, in every form that people type them."""

from collections.abc import Sequence

from benchmarks.layout import Record
from benchmarks.words import Dutch
from benchmarks.world import PHASES, World

ROLES = (
    *("voorlichten", "signaleren", "bespreken", "verhelderen", "verwijzen", "begeleiden", "behandelen"),
    *("coordineren", "terugkoppelen", "nazorg", "adviseren", "scholen", "monitoren", "financieren"),
)
PROFESSIONS = (
    *("jeugdverpleegkundige", "verloskundige", "kraamverzorgende", "huisarts", "POH-GGZ", "gynaecoloog"),
    *("maatschappelijk werker", "consulent", "coördinator", "pedagoog", "jeugdarts", "vrijwilliger"),
)
TARGET_GROUPS = (
    *("alle-aanstaande-ouders", "zwangeren", "pas-bevallen-moeders", "partners-en-vaders", "jonge-ouders"),
    *("ouders-met-geldzorgen", "anderstalige-ouders", "rokende-ouders", "mensen-met-kinderwens", "kinderen-0-2"),
)
_EVENTS = ("bevalling", "aanmelding", "ontslag", "signaal", "intake", "eerste gesprek", "melding", "positieve test")
_TERMS = (
    *("direct", "zelfde dag", "volgende werkdag", "direct bij klachten", "binnen {n} werkdagen", "{n} weken"),
    *("binnen {n} dagen na {event}", "uiterlijk {n} weken na {event}", "na {n} weken", "{n}-{m} dagen na {event}"),
    *("1, 3 en 6 maanden na bevalling", "voor week 2{n}", "dag {n}", "dag {n}-{m} na bevalling", "rond week 3{n}"),
    *("elk kwartaal", "elke {n} weken", "wekelijks", "elk consult", "bij {event}", "tijdens de kraamweek"),
    *("in de kraamweek", "op verzoek", "eerste en volgende consult", "voor week 2{n} of direct bij klachten"),
    *("binnen {n} werkdagen, anders direct bij spoed", "zelfde dag, daarna elke {n} weken", "binnen {n} uur"),
)
_YEARS = (2018, 2025)
_RECENT_YEARS = (2023, 2025)
_AHEAD = (2027, 2028)


class Values:
    """Draws values for one coalition."""

    def __init__(self, dutch: Dutch, world: World) -> None:
        """Draw references from this world."""
        self.dutch = dutch
        self.world = world

    def past(self) -> str:
        """A date up to 2025: a day, a month, a quarter or a year."""
        return self._date(self.dutch.chance.randint(*_YEARS))

    def future(self) -> str:
        """A date from 2027 on."""
        return self._date(self.dutch.chance.randint(*_AHEAD))

    def lately(self) -> str:
        """A day in the half year before June 2026."""
        chance = self.dutch.chance
        return f"2026-{chance.randint(1, 5):02}-{chance.randint(1, 28):02}"

    def _date(self, year: int) -> str:
        month, day = self.dutch.chance.randint(1, 12), self.dutch.chance.randint(1, 28)
        forms = (f"{year}-{month:02}-{day:02}", f"{year}-{month:02}", f"{year}-Q{1 + month // 4}", f"{year}")
        return self.dutch.one(forms)

    def period(self) -> str:
        """A year, a quarter or some years, not long ago."""
        year = self.dutch.chance.randint(*_RECENT_YEARS)
        return self.dutch.one((f"{year}", f"{year}-Q2", f"{year}-{year + 1}", f"{year} t/m {year + 2}"))

    def number(self, most: int) -> str:
        """A number, sometimes with a decimal comma or point."""
        whole = self.dutch.chance.randint(10, most)
        return self.dutch.one((f"{whole}", f"{whole}", f"{whole},5", f"{whole}.2"))

    def term(self) -> str:
        """A term of any kind."""
        number = self.dutch.chance.randint(2, 8)
        return self.dutch.one(_TERMS).format(n=number, m=number + 2, event=self.dutch.one(_EVENTS))

    def phases(self) -> str | list[str]:
        """A phase, a list, a pillar, a range, or all."""
        first = self.dutch.chance.randrange(len(PHASES) - 1)
        after = self.dutch.chance.randrange(first + 1, len(PHASES))
        forms: tuple[str | list[str], ...] = (
            PHASES[first],
            PHASES[first],
            [PHASES[first], PHASES[after]],
            f"{PHASES[first]} t/m {PHASES[after]}",
            self.dutch.one(("voor", "tijdens", "na")),
            "alle",
        )
        return self.dutch.one(forms)

    def roles(self, among: Sequence[str] = ROLES) -> list[str]:
        """One to three of these roles, in chain order."""
        return sorted(self.dutch.some(among, 1, 3), key=ROLES.index)

    def topics(self, least: int = 1, most: int = 3) -> list[str]:
        """Ids of topics."""
        return self.dutch.some(list(self.world.topics), least, most)

    def partners(self, least: int = 1, most: int = 2) -> list[str]:
        """Ids of partners."""
        return self.dutch.some(list(self.world.partners), least, most)

    def areas(self, most: int = 2) -> list[str]:
        """Ids of areas."""
        return self.dutch.some(list(self.world.areas), 1, most)

    def goals(self) -> list[str]:
        """Ids of goals."""
        return self.dutch.some(list(self.world.goals), 1, 2)

    def one_of(self, ids: dict[str, str]) -> str:
        """The id of one of these."""
        return self.dutch.one(list(ids))

    def owner(self) -> str:
        """The id of a partner or a body."""
        return self.dutch.one([*self.world.partners, *self.world.bodies])

    def mailbox(self, organisation: str) -> str:
        """A shared mailbox."""
        return f"{self.dutch.one(('info', 'kansrijkestart', 'aanmelden'))}@{organisation}.example.nl"

    def phone(self) -> str:
        """A number of an organisation, of those that nobody has."""
        return self.dutch.one(("0800 0000", "(036) 000 00 00", "112", "+31 36 000 0000", "036-0000000"))

    def website(self, name: str) -> str:
        """A website that does not exist."""
        return f"https://www.{name}.example.nl/{self.dutch.one(('', 'aanmelden', 'over-ons?taal=nl#route'))}"

    def marks(self, sourced: float = 0.6) -> Record:
        """The marks that every record and nested item may carry."""
        dutch = self.dutch
        source = dutch.maybe(sourced, dutch.source())
        return {
            "note": dutch.maybe(0.3, dutch.sentences(1, 3)),
            "source": source,
            "verified": None if source else "nee",
        }


def split(records: Sequence[Record], headings: Sequence[str]) -> dict[str, Sequence[Record]]:
    """The records under so many headings, in order, about the same number under each."""
    each = -(-len(records) // len(headings))
    return {heading: records[number * each : (number + 1) * each] for number, heading in enumerate(headings)}
