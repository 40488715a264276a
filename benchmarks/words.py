"""Dutch words and sentences by chance: invented, but with the length, accents and signs of real ones."""

import re
import unicodedata
from collections.abc import Sequence
from random import Random
from typing import TypeVar

_T = TypeVar("_T")

SUBJECTS = (
    *("roken", "alcohol", "stress", "angst", "somberheid", "slaap", "voeding", "borstvoeding", "geldzorgen", "wonen"),
    *("werk", "taal", "hechting", "veiligheid", "eenzaamheid", "rouw", "vaccinaties", "gebitszorg", "beweging"),
    *("overgewicht", "medicijnen", "erfelijkheid", "verslaving", "scheiding", "opvoeden", "spel", "kinderwens"),
    *("anticonceptie", "vroeggeboorte", "bekkenpijn", "huilen", "reflux", "financiën", "coördinatie", "privacy"),
)
_ASPECTS = (
    *("{} in de zwangerschap", "zorgen over {}", "{} na de bevalling", "praten over {}", "hulp bij {}"),
    *("{} in het eerste jaar", "voorlichting over {}", "vragen over {}", "{} bij jonge ouders", "{} thuis"),
)
_ACTORS = (
    *("de jeugdverpleegkundige", "de verloskundige", "een kraamverzorgende", "het wijkteam", "de huisarts"),
    *("de coördinator", "een vrijwilliger", "de aandachtsfunctionaris", "iedere professional", "de gemeente"),
    *("het consultatiebureau", "de gynaecoloog", "een ervaringsdeskundige", "één vaste contactpersoon", "de POH-GGZ"),
)
_DEEDS = (
    *("bespreekt {} met de ouders", "vraagt de moeder naar {}", "legt uit wat {} betekent", "denkt mee over {}"),
    *("geeft advies over {}", "let bij elk bezoek op {}", "neemt vragen over {} serieus", "weet wie er helpt bij {}"),
    *("maakt samen met het gezin een plan", "vertelt wat er is gedaan", "schakelt zo nodig een collega in"),
    *("stuurt een bericht aan de verwijzer", "legt de afspraak vast in het dossier", "belt het gezin dezelfde week"),
)
_TAILS = (
    *("", "", "", " voordat de zorg wordt overgedragen", ", ook als er geen signaal is", " en vraagt of dat goed is"),
    *(" zonder te oordelen", " als de ouders dat willen", ", thuis of op het spreekuur", " (liefst vóór de bevalling)"),
    *(" in de eigen taal, zo nodig met een tolk", "; één telefoontje is genoeg", " – ook buiten de stad"),
)
_ACTIONS = (
    *("het signaal bespreken en samen een plan maken", "het gezin aanmelden en vertellen waarom", "een folder geven"),
    *("vertellen wat er is gedaan", "de vragenlijst afnemen en de uitslag bespreken", "thuis langsgaan", "meedenken"),
    *(
        "verwijzen naar huisarts of POH-GGZ",
        "het plan sturen aan alle hulpverleners",
        "bellen; daarna een bericht sturen",
    ),
    *("nagaan of de hulp is begonnen", "de ouders uitnodigen voor een gesprek van een half uur", "een tolk regelen"),
)
_COMMENTS = (
    *(
        "nog bespreken in de netwerkgroep",
        "zie het verslag",
        "nagaan bij de partner",
        "klopt dit nog?",
        "vorig jaar: 3",
    ),
    *("tijdelijk, tot de zomer", "in overleg met de gemeente", "stond eerst anders", "voorstel van één partner"),
)
_PUBLISHERS = (
    "CBS, lijst van gemeenten",
    "RIVM, regiobeeld",
    "gemeente, begroting",
    "website van de partner, over ons",
)
_STARTS = ("Ooster", "Wester", "Zuider", "Noorder", "Hooge", "Lage", "Nieuwe", "Súd", "Sint-", "Grote", "Bergen", "Eem")
_ENDS = ("veen", "haven", "wâld", "dijk", "drecht", "burg", "meer", "loo", "hoek", "beek", "ambacht", "geëst", "horst")
_GOOD_NAMES = (
    *("De Ooievaar", "Het Nest", "Zonnedauw", "De Brug", "Vlinder", "De Eerste Stap", "Madelief", "De Kraamhoek"),
    *("Samen Sterk", "De Wieg", "Op Weg", "Het Anker", "De Regenboog", "Prille Zorg", "Thuisin", "Dichtbij", "Ruimte"),
)


def slug(text: str) -> str:
    """The id that a coordinator would make of a name."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:64].rstrip("-")


class Dutch:
    """Draws words; `once` never gives the same text twice."""

    def __init__(self, chance: Random) -> None:
        """Draw from this chance."""
        self.chance = chance
        self._taken: set[str] = set()

    def one(self, values: Sequence[_T]) -> _T:
        """One of these."""
        return self.chance.choice(values)

    def some(self, values: Sequence[str], least: int, most: int) -> list[str]:
        """From `least` up to `most` different ones of these, or all when there are fewer."""
        return self.chance.sample(values, min(len(values), self.chance.randint(least, most)))

    def maybe(self, share: float, value: _T) -> _T | None:
        """The value, in this share of all cases."""
        return value if self.chance.random() < share else None

    def once(self, text: str) -> str:
        """The text, with a number behind it when it was given before."""
        number = 1
        found = text
        while slug(found) in self._taken:
            number += 1
            found = f"{text} {number}"
        self._taken.add(slug(found))
        return found

    def place(self) -> str:
        """A village or district."""
        return self.once(self.one(_STARTS) + self.one(_ENDS))

    def organisation(self, what: str) -> str:
        """An organisation of a kind: its name."""
        return self.once(f"{what} {self.one(_GOOD_NAMES)}")

    def topic(self) -> str:
        """What a topic is called."""
        return self.once(self.one(_ASPECTS).format(self.one(SUBJECTS)))

    def sentence(self) -> str:
        """A sentence of ten words or so."""
        actor, deed = self.one(_ACTORS), self.one(_DEEDS).format(self.one(SUBJECTS))
        text = f"{actor} {deed}{self.one(_TAILS)}."
        return text[0].upper() + text[1:]

    def sentences(self, least: int, most: int) -> str:
        """A few sentences."""
        return " ".join(self.sentence() for _ in range(self.chance.randint(least, most)))

    def action(self) -> str:
        """What is done in a step."""
        return self.one(_ACTIONS)

    def comment(self) -> str:
        """What somebody scribbles behind a value."""
        return self.one(_COMMENTS)

    def source(self) -> str:
        """Where a fact comes from."""
        return f"{self.one(_PUBLISHERS)}, {self.chance.randint(2018, 2026)}"
