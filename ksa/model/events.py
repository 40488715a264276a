"""What a term counts from: the events that we know, their forms, and near misses of them."""

from ksa.language.fold import fold
from ksa.language.near import near

_KNOWN_WITH_FORMS = (
    ("aanmelding", "aanmeldingen"),
    ("aanvraag", "aanvragen"),
    ("afmelding", "afmeldingen"),
    ("afspraak", "afspraken"),
    ("alarmsignaal", "alarmsignalen"),
    ("bevalling", "bevallingen"),
    ("casusoverleg", "casusoverleggen"),
    ("consult", "consulten", "consults"),
    ("contact", "contacten"),
    ("crisis", "crises", "crisissen"),
    ("diagnose", "diagnoses", "diagnosen"),
    ("echo",),
    ("eerste consult", "eerste consulten"),
    ("eerste contact", "eerste contacten"),
    ("eerste gesprek", "eerste gesprekken"),
    ("eerste huisbezoek", "eerste huisbezoeken"),
    ("evaluatie", "evaluaties"),
    ("geboorte", "geboortes", "geboorten"),
    ("gesprek", "gesprekken"),
    ("huisbezoek", "huisbezoeken"),
    ("intake", "intakes"),
    ("klacht", "klachten"),
    ("kraambed",),
    ("kraamperiode",),
    ("kraamtijd",),
    ("kraamweek", "kraamweken"),
    ("match", "matches", "matchen"),
    ("melding", "meldingen"),
    ("miskraam", "miskramen"),
    ("ontslag",),
    ("opname", "opnames", "opnamen"),
    ("overdracht", "overdrachten"),
    ("overleg", "overleggen"),
    ("overlijden",),
    ("positieve test", "positieve testen", "positieve tests"),
    ("screening", "screenings", "screeningen"),
    ("signaal", "signalen"),
    ("spoed",),
    ("terugkoppeling", "terugkoppelingen"),
    ("test", "testen", "tests"),
    ("toestemming",),
    ("uitgerekende datum", "uitgerekende data"),
    ("vaccinatie", "vaccinaties"),
    ("verwijzing", "verwijzingen"),
    ("verzoek", "verzoeken"),
    ("vraag", "vragen"),
    ("zorg", "zorgen"),
    ("zwangerschap", "zwangerschappen"),
)

KNOWN_EVENTS: tuple[str, ...] = tuple(forms[0] for forms in _KNOWN_WITH_FORMS)
"""The events that a term usually counts from, in the singular, in alphabetical order. Others may be used too."""

_SAME_MOMENT = {"geboorte": "bevalling"}

_MEANINGS = {form: _SAME_MOMENT.get(forms[0], forms[0]) for forms in _KNOWN_WITH_FORMS for form in forms}

_SHORTEST_MISSPELT = 5
"""Of shorter words too many differ in one letter only, and rightly so: `test` and `rest`."""

_SWAPPED = 2
"""The number of letters in a swap."""


def meant_event(event: str) -> str:
    """The event that the words stand for: `signaal` for `signalen`, `bevalling` for `geboorte`.

    An event that is not known stands for itself. The words are those of a parsed term: in lower case, without accents.
    """
    return _MEANINGS.get(event, event)


def is_known_event(event: str) -> bool:
    """Whether the words of a parsed term name a known event, in any of its forms."""
    return event in _MEANINGS


def near_event(event: str) -> str | None:
    """The known event, in the form that was tried, of which this one is a slip of the pen: `bevalling` for `bevaling`.

    A slip is a letter too many, too few, or wrong, or two letters swapped, at most once a word. None for a known event
    (in any form) and for one that is near no known event: events are open, so most of those are right.
    """
    asked = fold(event)
    if asked in _MEANINGS:
        return None
    return next((form for form in near(asked, _MEANINGS) if _is_slip(asked, form)), None)


def _is_slip(asked: str, known: str) -> bool:
    ours, theirs = asked.split(), known.split()
    return len(ours) == len(theirs) and all(map(_is_word_or_slip, ours, theirs))


def _is_word_or_slip(ours: str, theirs: str) -> bool:
    if ours == theirs:
        return True
    if min(len(ours), len(theirs)) < _SHORTEST_MISSPELT:
        return False
    before = _length_of_same_start(ours, theirs)
    ours, theirs = ours[before:], theirs[before:]
    after = _length_of_same_start(ours[::-1], theirs[::-1])
    ours, theirs = ours[: len(ours) - after], theirs[: len(theirs) - after]
    return max(len(ours), len(theirs)) == 1 or (len(ours) == _SWAPPED and ours == theirs[::-1])


def _length_of_same_start(ours: str, theirs: str) -> int:
    pairs = enumerate(zip(ours, theirs, strict=False))
    return next((at for at, (mine, other) in pairs if mine != other), min(len(ours), len(theirs)))
