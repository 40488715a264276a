"""Words of a question that may narrow it: where, when, or in which role."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ksa.search.moments import AFTER, BEFORE, DURING, SAYING_AFTER, Moment, moments
from ksa.search.normalise import words
from ksa.search.shape import Area, Index, Partner
from ksa.search.stem import forms

_PHASES = {
    "preconceptie": ("preconceptie", "preconceptiefase", "kinderwensfase"),
    "zwangerschap": ("zwangerschapsperiode",),
    "kraamperiode": ("kraamperiode", "kraamtijd", "kraamweek", "kraambed"),
    "babytijd": ("babytijd", "zuigelingentijd", "babyperiode"),
    "peutertijd": ("peutertijd", "peuterleeftijd", "peuterfase"),
}
_MOMENTS = {
    BEFORE: ("preconceptie",),
    DURING: ("zwangerschap",),
    AFTER: ("kraamperiode", "babytijd", "peutertijd", "na-1000-dagen"),
}
_ROLES = {
    "voorlichten": ("voorlichten", "voorlichting"),
    "signaleren": ("signaleren", "signalering"),
    "bespreken": ("bespreken", "bespreekbaar"),
    "verhelderen": ("verhelderen", "verheldering"),
    "verwijzen": ("verwijzen", "verwijzing", "doorverwijzen", "doorverwijzing"),
    "begeleiden": ("begeleiden", "begeleiding", "begeleider"),
    "behandelen": ("behandelen", "behandeling", "behandelaar"),
    "coordineren": ("coordineren", "coordinatie", "coordinator", "regie"),
    "terugkoppelen": ("terugkoppelen", "terugkoppeling"),
    "nazorg": ("nazorg",),
    "adviseren": ("adviseren",),
    "scholen": ("scholing", "bijscholing"),
    "monitoren": ("monitoren", "monitoring"),
    "financieren": ("financieren", "financiering", "financier"),
}
_BY_PHASE_WORD = {word: phase for phase, said in _PHASES.items() for word in said}
_BY_ROLE_FORM = {form: role for role, said in _ROLES.items() for word in said for form in forms(word)}
_WHERE = frozenset({"in", "te", "uit", "omgeving", "regio", "wijk", "stadsdeel", "buurt"})
_LEADING = frozenset({"in", "tijdens", "gedurende", "na", "de", "het", "voor", "sinds", "rond", "bij"}) | _WHERE


class Wish(NamedTuple):
    """A stretch of words, from `start` up to `end`, that may narrow an answer: to phases, an area or a role.

    Or that names a partner, or who asks: that narrows nothing, and is no subject either.
    """

    kind: str
    values: tuple[str, ...]
    start: int
    end: int
    mark: str = ""


def wishes(said: Sequence[str], question: str, index: Index) -> list[Wish]:
    """What a question may wish for besides its subject, in order; two of them share no word."""
    found = [
        *_askers(said, index["partners"].values()),
        *_partners(said, index["partners"].values()),
        *_areas(said, question, index["areas"].values()),
        *_moments(said),
        *_single(said),
    ]
    taken: set[int] = set()
    kept: list[Wish] = []
    for wish in found:
        if taken.isdisjoint(range(wish.start, wish.end)):
            taken.update(range(wish.start, wish.end))
            kept.append(wish)
    return sorted(kept, key=lambda wish: wish.start)


def _askers(said: Sequence[str], partners: Iterable[Partner]) -> list[Wish]:
    """Who asks, by profession: `ik ben verloskundige`, `als POH-GGZ`."""
    professions = {word for partner in partners for profession in partner["professions"] for word in words(profession)}
    found = []
    for at, word in enumerate(said):
        if word in _BEING:
            end = at + 1
            while end < len(said) and (said[end] in professions or said[end] == "een"):
                end += 1
            if end > at + 1:
                found.append(Wish("asker", (), at, end))
    return found


_BEING = frozenset({"ben", "als", "zijn"})


def _partners(said: Sequence[str], partners: Iterable[Partner]) -> list[Wish]:
    """The partners that are named in full, in more than one word: one word may well be a topic's."""
    found = []
    for partner in partners:
        for text in (partner["name"], *partner["aliases"], partner["id"]):
            name = words(text)
            if len(name) > 1:
                found += [
                    Wish("partner", (partner["id"],), at, at + len(name))
                    for at in range(len(said) - len(name) + 1)
                    if list(said[at : at + len(name)]) == name
                ]
    return found


def _areas(said: Sequence[str], question: str, areas: Iterable[Area]) -> list[Wish]:
    named = [
        (words(name), name, area["id"]) for area in areas for name in (area["label"], *area["aliases"], area["id"])
    ]
    named.sort(key=lambda one: -len(one[0]))
    found = []
    for name, typed, area_id in named:
        size = len(name)
        for at in range(len(said) - size + 1):
            if list(said[at : at + size]) != name:
                continue
            is_led = at > 0 and said[at - 1] in _WHERE
            # `Haven` is a part of Almere, but buiten is where a child plays.
            if size > 1 or is_led or (at and typed[0].isupper() and typed in question):
                found.append(Wish("area", (area_id,), _led_by(said, at), at + size))
    return found


def _moments(said: Sequence[str]) -> list[Wish]:
    return [Wish("phase", _phases(said, moment), *moment) for moment in moments(said)]


def _phases(said: Sequence[str], moment: Moment) -> tuple[str, ...]:
    """The phases of a moment: `in de kraamweek` is one of those after the birth."""
    phase = _BY_PHASE_WORD.get(said[moment.end - 1])
    return (phase,) if phase and said[moment.start] not in SAYING_AFTER else _MOMENTS[moment.mark]


def _single(said: Sequence[str]) -> list[Wish]:
    found = []
    for at, word in enumerate(said):
        if word in _BY_PHASE_WORD:
            found.append(Wish("phase", (_BY_PHASE_WORD[word],), _led_by(said, at), at + 1))
        role = next((_BY_ROLE_FORM[form] for form in forms(word) if form in _BY_ROLE_FORM), None)
        if role:
            found.append(Wish("role", (role,), at, at + 1))
    return found


def _led_by(said: Sequence[str], at: int) -> int:
    while at and said[at - 1] in _LEADING:
        at -= 1
    return at
