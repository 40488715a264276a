"""What looks like the name of a person, in a text that should name a function."""

from collections.abc import Callable
from functools import lru_cache
from itertools import islice
from re import finditer, fullmatch

from ksa.language.fold import fold
from ksa.text.personal.mail_words import is_function, is_no_name
from ksa.text.personal.names import FIRST_NAMES, SURNAMES, TITLES
from ksa.text.personal.words import words

_PIECE = r"(?:(?:Chr|Ph|Th|[A-Z])\.-?)+|(?:[a-z]\.){2,}|['’]?[^\W\d_]+(?:['’-][^\W\d_]+)*\.?|[^\w\s]|\w+"
_INITIALS = r"(?:(?:Chr|Ph|Th|[A-Z])\.-?)+"
_SIGNS = str.maketrans(dict.fromkeys(".,;:()/-", " "))
_NAME = r"[^\W\d_][^\W\d_]*[^\W\d_A-Z](?:-[^\W\d_]+)*"
_TITLES = TITLES | {"heer"}
_KNOWN = FIRST_NAMES | SURNAMES | _TITLES
_PARTICLES = words("van de den der ter ten te het t 't ’t vd el al la le von du di da dos del op")
_NAMED_AFTER = words("sint st prins prinses koning koningin dokter")
_ASKED_FOR = words("naar tav t.a.v")
_ABBREVIATIONS = words("bv nv vo po bo so ib ok")
_BEHIND = frozenset(",;:(/-–")
_WORK = tuple(
    words(
        """
        arts kundige verzorgende functionaris coordinator coordinatrice medewerker medewerkster werker werkster coach
        assistent assistente consulent consulente manager adviseur bestuurder directeur directrice wethouder regisseur
        begeleider begeleidster psycholoog psychiater pedagoog leider leidster voorzitter secretaris contactpersoon
        ondersteuner gynaecoloog dietist therapeut logopedist vroedvrouw burgemeester zuster juf
        """
    )
)
"""How the word for somebody's work ends."""
_HOUSES = tuple(
    words(
        """
        huis praktijk praktijken apotheek bibliotheek stichting vereniging kliniek poli polikliniek centrum school
        instituut academie fonds groep team locatie gebouw plein straat laan weg kade park hof zorg opvang creche
        verloskundigen huisartsen gemeente universiteit college huizen wijk buurt kerk zaal bv
        """
    )
)
"""How the word for an organisation, building or street ends: these often bear the name of a person."""
_COMMON = words(
    """
    beek berg bos bosch brink broek dijk groot haan hoek hoeven hulst jong jonge lange linden maas meer meulen oosten
    pool roos stam veen velde ven wal wijk zanden
    """
)
"""Surnames that are also places, names of houses or groups: behind a word for work alone they prove nothing."""
_FEW = 2
_MOST = 2_000
"""So many words and signs of a text are looked at: no function has as many."""


@lru_cache(maxsize=1024)
def names_a_person(text: str) -> bool:
    """Whether a text seems to hold somebody's name, such as `J. de Boer` or `mevrouw De Vries`; no in case of doubt."""
    folded = fold(text).translate(_SIGNS).split()
    if min(map(len, folded), default=0) > 1 and _KNOWN.isdisjoint(folded):
        return False  # most texts
    tokens = _Tokens(text)
    return any(tokens.begin_a_name(at) for at in range(len(tokens.typed)))


class _Tokens:
    """The words and signs of a text."""

    def __init__(self, text: str) -> None:
        pieces = islice(finditer(_PIECE, text), _MOST)
        self.typed: list[str] = [*(found[0] for found in pieces), ""]  # an end, so that there is always a next one
        self._plain = [fold(token).rstrip(".") for token in self.typed]
        # Worked out once for each place, from the last to the first: a row of thousands costs no more than each word.
        self._behind_particles = self._behind(lambda at: self._plain[at] in _PARTICLES)
        self._behind_titles = self._behind(
            lambda at: self._plain[at] in _TITLES or self.typed[at] == "/" or bool(fullmatch(_INITIALS, self.typed[at]))
        )
        self._surnames: dict[int, bool] = {}

    def _behind(self, belongs: Callable[[int], bool]) -> list[int]:
        """For each place the first one from there that does not belong to the row; the end never does."""
        behind = list(range(len(self.typed)))
        for at in range(len(behind) - 2, -1, -1):
            if belongs(at):
                behind[at] = behind[at + 1]
        return behind

    def begin_a_name(self, at: int) -> bool:
        """Whether the name of a person begins here, or the title or word for work before it."""
        if at and self._is_named_after(at - 1):
            return False
        return (
            self._is_titled(at)
            or self._has_initials(at)
            or self._is_first_name(at)
            or self._is_surname_first(at)
            or self._is_at_work(at)
        )

    def _is_titled(self, at: int) -> bool:
        """`mevrouw De Vries`, `prof. dr. A. Bakker`; not `ING Bank`, `Dr. Kuyperschool`."""
        if self._plain[at] not in _TITLES or (len(self.typed[at]) > 1 and self.typed[at].isupper()):
            return False
        return self._is_surname(self._past_particles(self._behind_titles[at]))

    def _has_initials(self, at: int) -> bool:
        """`J. de Boer`, `J de Boer`, `J.P. Bakker`; not `G.G.D. Flevoland`, `Team A`."""
        first = self.typed[at]
        if len(first) == 1 and first.isupper():
            name = self._past_particles(at + 1)
            is_sure = name > at + 1 or self._plain[name] in SURNAMES - _COMMON
            return is_sure and self._is_surname(name)
        if not fullmatch(_INITIALS, first):
            return False
        letters = fold(first).replace(".", "").replace("-", "")
        name = self._past_particles(at + 1)
        is_sure = name > at + 1 or self._plain[name] in SURNAMES
        is_abbreviation = len(letters) > _FEW or letters in _ABBREVIATIONS
        return (is_sure or not is_abbreviation) and self._is_surname(name)

    def _is_first_name(self, at: int) -> bool:
        """`Sanne van den Berg`, `jan de vries`, `Sanne`, `jeugdarts Sanne`; not `Emma Kinderziekenhuis`."""
        if self._plain[at].partition("-")[0] not in FIRST_NAMES:
            return False
        is_written_as_name = self._is_capitalised(at)
        name = self._past_particles(at + 1)
        if self._plain[name] in SURNAMES or (is_written_as_name and self._is_capitalised(name)):
            return self._is_surname(name)
        is_asked_for = at == 0 or self._plain[at - 1] in _ASKED_FOR or self._plain[at - 1].endswith(_WORK)
        return is_written_as_name and is_asked_for and self._is_end(at + 1)

    def _is_surname_first(self, at: int) -> bool:
        """`Bakker, J.`, `Jansen, Sanne`."""
        if self._plain[at] not in SURNAMES or not self._is_capitalised(at) or self.typed[at + 1] != ",":
            return False
        return fullmatch(_INITIALS, self.typed[at + 2]) is not None or self._plain[at + 2] in FIRST_NAMES

    def _is_at_work(self, at: int) -> bool:
        """`wethouder De Vries`, `huisarts: Bakker`; not `jeugdarts De Meer`, `coach Jonge Ouders`."""
        if not self._plain[at].endswith(_WORK):
            return False
        at += 2 if self.typed[at + 1] == ":" else 1
        name = self._past_particles(at)
        is_sure = self._plain[name] in SURNAMES - _COMMON
        return is_sure and self._is_capitalised(name) and self._is_end(name + 1)

    def _past_particles(self, at: int) -> int:
        return self._behind_particles[at]

    def _is_surname(self, at: int) -> bool:
        """Whether a surname may stand here: no word for a function, a place or a thing, nor the name of a house."""
        if at not in self._surnames:
            self._surnames[at] = self._may_be_surname(at)
        return self._surnames[at]

    def _may_be_surname(self, at: int) -> bool:
        plain = self._plain[at]
        is_house = self._plain[at + 1].endswith(_HOUSES) if plain else True
        if is_house or is_function(plain):
            return False
        return plain in SURNAMES or (self._is_capitalised(at) and not is_no_name(plain) and not plain.endswith(_HOUSES))

    def _is_capitalised(self, at: int) -> bool:
        token = self.typed[at]
        return token[:1].isupper() and fullmatch(_NAME, token) is not None

    def _is_named_after(self, at: int) -> bool:
        """Whether what follows is the name of a house, and no person: `praktijk Jan de Vries`."""
        plain = self._plain[at]
        return plain in _NAMED_AFTER or plain.endswith(_HOUSES)

    def _is_end(self, at: int) -> bool:
        return not self.typed[at] or self.typed[at] in _BEHIND
