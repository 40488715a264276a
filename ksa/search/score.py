"""How well records fit a question: which of its words they explain, and how much those words tell."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile
from math import log
from operator import itemgetter
from typing import NamedTuple

from ksa.search.match import SURE, Hit
from ksa.search.moments import TIMES
from ksa.search.names import BestName, Meant, best_name
from ksa.search.shape import FIELDS, NAMING, Field, Lexicon, Name
from ksa.search.terms import Sort, Term

_STRENGTH: dict[Field, float] = {
    **dict.fromkeys(NAMING, 1.0),
    "intervention": 0.5,
    "instrument": 0.5,
    "description": 0.55,
    "urgent": 0.45,
    "agreement": 0.4,
    "text": 0.35,
}
"""How much a word tells of a record by the field in which it stands there: what ranks the records."""

_TRUST: dict[Field, float] = {
    **dict.fromkeys(NAMING, 1.0),
    "intervention": 0.95,
    "instrument": 0.95,
    "description": 0.85,
    "urgent": 0.8,
    "agreement": 0.65,
    "text": 0.6,
}
"""How far a word in a field explains one of the question: what tells whether a record answers it at all."""

_GUESSED = 0.7
"""The part of that for a word in a sentence that is only derived, nearly typed, or half of a longer one."""

_APART = 0.5
"""The part of it for the halves of a typed word that stand in different names: such a record is about neither."""

_UNKNOWN, _BESIDE, _NAMED, _ELSEWHERE = 1.5, 0.6, 0.4, 0.45
"""How heavily a word counts that a record does not explain, against an equally rare one that it does.

A word that stands nowhere in the coalition's files is about something else, but less surely so beside a word for a
parent, a small child or a birth, or beside a name that is said in full. One that surely names another record asks for
that too. One that stands in the files, but in none of the records that are looked at, says little.
"""

_DOUBT: dict[Sort, float] = {
    "aside": 0.0,
    "ours": 0.25,
    "asking": 0.25,
    "anywhere": 0.4,
    "foreign": 1.6,
    "half": _UNKNOWN,
}
"""The same for words that say hardly anything, or as halves of one word stand for it."""

_SURELY_ABOUT = frozenset((*NAMING, "description"))
"""The fields whose words say what a record is about."""

_ONLY_AKIN = 0.5
"""A word that is no surer than this is not known: it shares a part with one that is."""

_ASKING = 0.6
"""The part of a score that is left of a word that only asks."""

_ANOTHER_TIME = 0.6
"""The part of score and confidence that is left of a record about another time: after birth is not in pregnancy."""

_ALL_OF_A_NAME = 0.95
_LONG_NAME = 8
"""How near a name must be to be said in full, and how many letters its telling words must have."""

_WHOLE = 0.6
"""The part of a score that hangs on how much of the question is explained."""


class Evidence(NamedTuple):
    """Why a record fits a word of the question, counted in its terms: by which word of its own, in which field."""

    term: int
    hit: Hit
    field: Field

    @property
    def strength(self) -> float:
        """How much it tells of the record."""
        return self.hit.quality * _STRENGTH[self.field]


class _Stake(NamedTuple):
    """How much a term tells, and how heavily it counts against a record that does not explain it.

    `beside` is the latter where a name of the record is said in full.
    """

    weight: float
    missing: float
    beside: float


class Fit(NamedTuple):
    """A record, by its number, and how well it fits.

    `score` ranks it among others; `confidence` is how much of the question it explains, from 0 to 1; `names` are those
    of its names that the question comes nearest to, and `completeness` how near.
    """

    record: int
    score: float
    confidence: float
    evidence: tuple[Evidence, ...]
    names: tuple[Name, ...]
    completeness: float


class Scorer:
    """Scores those records of a lexicon whose numbers are in `among`."""

    def __init__(self, lexicon: Lexicon, among: range) -> None:
        """Keep the lexicon."""
        self._words = lexicon["words"]
        self._among = among
        self._timed = {
            mark: {record for record, field in self._holders(mark) if FIELDS[field] in NAMING} for mark in TIMES
        }
        self._names = lexicon["names"]

    def best(self, terms: Sequence[Term], most: int = 12) -> list[Fit]:
        """The records that explain any of the terms, best first."""
        stakes = self._stakes(terms)
        rough = self._rough(terms)
        likely = sorted(
            rough,
            key=lambda record: (
                -sum(_strongest(ones).strength * stakes[at].weight for at, ones in rough[record].items())
            ),
        )
        meant: Meant = {}
        for number, term in enumerate(terms):
            for hit in term.hits:
                quality, by = meant.get(hit.word, (0.0, frozenset()))
                meant[hit.word] = max(quality, hit.quality), by | {number}
        fits = []
        for record in likely[: 2 * most]:
            name = best_name(self._names_of(record), meant, self._rarity)
            fits.append(self._fit(record, rough[record], name, terms, stakes))
        fits.sort(key=lambda fit: (-fit.score, fit.record))
        return fits[:most]

    def _rough(self, terms: Sequence[Term]) -> dict[int, dict[int, list[Evidence]]]:
        """For each record that explains anything, the evidence for each term."""
        found: dict[int, dict[int, list[Evidence]]] = {}
        for number, term in enumerate(terms):
            for hit in term.hits:
                for record, field in self._holders(hit.word):
                    found.setdefault(record, {}).setdefault(number, []).append(Evidence(number, hit, FIELDS[field]))
        return found

    def _names_of(self, record: int) -> Iterator[Name]:
        """The names of a record: all names stand record by record."""
        first = bisect_left(self._names, record, key=itemgetter("record"))
        return takewhile(lambda name: name["record"] == record, islice(self._names, first, None))

    def _holders(self, word: str) -> list[tuple[int, int]]:
        flat = self._words.get(word, [])
        return [(record, field) for record, field in zip(flat[::2], flat[1::2], strict=True) if record in self._among]

    def _rarity(self, words: Iterable[str]) -> float:
        """How much words tell: the fewer records hold one of them, the more."""
        holders = {record for word in words for record, _field in self._holders(word)}
        return log(1 + len(self._among) / max(len(holders), 0.5))

    def _weight(self, term: Term) -> float:
        sure = [hit.word for hit in term.hits if hit.quality >= SURE]
        return self._rarity(sure or [hit.word for hit in term.hits if hit.quality >= _ONLY_AKIN])

    def _stakes(self, terms: Sequence[Term]) -> list[_Stake]:
        unknown = _BESIDE if any(term.sort == "ours" or term.typed in TIMES for term in terms) else _UNKNOWN
        stakes = []
        for term in terms:
            weight, doubt = self._weight(term), self._doubt(term, unknown)
            beside = doubt if term.hits or term.sort != "telling" else _BESIDE
            stakes.append(_Stake(weight, weight * doubt, weight * beside))
        return stakes

    def _doubt(self, term: Term, unknown: float) -> float:
        if term.sort in _DOUBT:
            return _DOUBT[term.sort]
        if not any(hit.quality >= _ONLY_AKIN for hit in term.hits):
            return unknown
        held = [(hit, FIELDS[field]) for hit in term.hits for _record, field in self._holders(hit.word)]
        if any(hit.quality >= SURE and field in _SURELY_ABOUT for hit, field in held):
            return _NAMED
        return 1.0 if held else _ELSEWHERE

    def _is_another_time(self, record: int, evidence: Iterable[int], terms: Sequence[Term]) -> bool:
        """Whether the question says when, and the names of a record say another time only."""
        asked = {term.typed for number, term in enumerate(terms) if term.typed in TIMES and number not in evidence}
        return bool(asked) and any(record in self._timed[mark] for mark in TIMES - asked)

    def _fit(
        self,
        record: int,
        found: dict[int, list[Evidence]],
        name: BestName,
        terms: Sequence[Term],
        stakes: Sequence[_Stake],
    ) -> Fit:
        evidence = {number: _strongest(ones) for number, ones in found.items()}
        apart = _apart(evidence, terms, name)
        is_said = _is_said(name, evidence, terms)
        score = explained = total = 0.0
        for number, term in enumerate(terms):
            one, (weight, missing, beside) = evidence.get(number), stakes[number]
            if one is None:
                total += beside if is_said else missing
                continue
            inside = name.inside.get(number, 0.0)
            score += (
                weight
                * (_ASKING if term.sort in ("ours", "asking") else 1.0)
                * one.strength
                * (0.5 + 0.5 * inside if one.field in NAMING else 1.0)
            )
            trust = max(_trust(other, term, inside) for other in found[number])
            if number in name.denied:
                trust *= _GUESSED
            total += weight if one.hit.quality >= _ONLY_AKIN else max(weight, missing)
            explained += weight * trust * (_APART if number in apart else 1.0)
        confidence = explained / total if total else 0.0
        score *= 1 - _WHOLE + _WHOLE * confidence
        if self._is_another_time(record, evidence, terms):
            score *= _ANOTHER_TIME
            confidence *= _ANOTHER_TIME
        return Fit(record, score, confidence, tuple(evidence.values()), tuple(name.names), name.completeness)


def _strongest(evidence: Sequence[Evidence]) -> Evidence:
    return max(evidence, key=lambda one: one.strength)


def _is_said(name: BestName, evidence: dict[int, Evidence], terms: Sequence[Term]) -> bool:
    """Whether a name is said in full, and is so long that it can mean nothing else."""
    if name.completeness < _ALL_OF_A_NAME:
        return False
    telling = {one.hit.word for number, one in evidence.items() if terms[number].sort == "telling"}
    return any(sum(map(len, telling.intersection(one["words"]))) >= _LONG_NAME for one in name.names)


def _trust(one: Evidence, term: Term, inside: float) -> float:
    """How far evidence explains a term; what is not surely meant must fit a name well."""
    trust = one.hit.quality * _TRUST[one.field]
    is_sure = one.hit.quality >= SURE
    if one.field in NAMING:
        nearness = min(1.0, inside / one.hit.quality)
        return trust * (0.4 + 0.6 * nearness if term.sort == "half" else 1.0 if is_sure else 0.2 + 0.8 * nearness)
    is_said = one.field in ("intervention", "instrument")
    return trust if is_said or (is_sure and term.sort != "half") else trust * _GUESSED


def _apart(evidence: dict[int, Evidence], terms: Sequence[Term], name: BestName) -> set[int]:
    """The halves of a typed word that stand in different names of a record."""
    found: set[int] = set()
    for one in range(len(terms) - 1):
        pair = {one, one + 1}
        if all(terms[at].sort == "half" and at in evidence and evidence[at].field in NAMING for at in pair):
            is_one = evidence[one].hit.word == evidence[one + 1].hit.word
            if not is_one and not any(pair <= together for together in name.together):
                found |= pair
    return found
