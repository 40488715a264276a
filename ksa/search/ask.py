"""From an index and a question to who does what. Pure, and quick to import: it knows no model and no coalition."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ksa.search.ages import TEENAGER, aged
from ksa.search.answer import Answer, Filter, Filters, FoundTopic, Match
from ksa.search.called import called_topics
from ksa.search.explain import matched
from ksa.search.match import Hit, Matcher
from ksa.search.moments import DURING, without
from ksa.search.narrow import narrowed, narrowed_gaps
from ksa.search.nearest import nearest_with_somebody
from ksa.search.normalise import asked_words
from ksa.search.score import Evidence, Fit, Scorer
from ksa.search.shape import NAMING, Index
from ksa.search.terms import Term, in_names, mended, terms
from ksa.search.wishes import Wish, wishes

ENOUGH = 0.5
"""The least confidence of an answer: no answer is better than a wrong one."""

_SEVERAL = 2
_ENOUGH_OF_SEVERAL = 0.43
"""The least confidence where several words tell something, each by itself."""

_NEAR = 0.35
"""The least confidence of a topic that may have been meant."""

_SURE_ENOUGH = 0.75
"""From this confidence on, nothing else needs to have been meant."""

_MOST_NEAR = 3
_MOST = 8
_IN_SIGHT = 0.4
"""The part of the best score that another topic must have to be worth naming."""

_EQUAL = 0.8
"""The part of the best score from which another topic fits as well."""

_ALL = 0.99
"""From this confidence on, a topic explains the whole question."""

_MOST_OF_A_NAME = 0.6
_ANY_OF_A_NAME = 0.35
"""The least part of a name that a word must be if it is all there is."""

_GUESSED = ("typo", "derivation")
_NEARLY_ALL = 0.85
"""The part of a name that such a word must be if it is all there is."""

_ONLY_ASKING = 0.72
"""The least confidence where no word of the question tells anything by itself."""

_TELLING = 7
"""So long a word tells something even where it is only said in passing."""

_SURENESS = {"exact": 1.0, "typo": 0.9}
_SAID_IN_PASSING = ("agreement", "text")


class _Reading(NamedTuple):
    """A question read in one way: which of its words narrow it, what the others mean, and the topics that fit."""

    wishes: list[Wish]
    terms: list[Term]
    fits: list[Fit]

    @property
    def good(self) -> list[Fit]:
        """The topics that answer the question, best first."""
        return [fit for fit in self.fits if _is_answer(fit, self.terms)]


class _Candidate(NamedTuple):
    topic: str
    matched: Match
    confidence: float
    is_equal: bool


def ask(
    index: Index, question: str, *, phases: Sequence[str] = (), area: str | None = None, roles: Sequence[str] = ()
) -> Answer:
    """The topics that a question is about, best first, and what is done for each.

    The filters that are given go before those that the question's own words ask for.
    """
    matcher = Matcher(index["lexicon"])
    words = mended(asked_words(question), matcher)
    words = aged(words) if matcher.is_name(TEENAGER) else words
    exact = called_topics(index, question, words)
    reading = _read(index, matcher, words, [] if exact else wishes(words, question, index))
    candidates = [_Candidate(topic, match, _SURENESS[match.how], is_equal=True) for topic, match in exact.items()]
    candidates += [one for one in _others(index, reading, words, is_called=bool(exact)) if one.topic not in exact]
    filters = _filters(reading.wishes, words)
    filters = Filters(
        Filter(tuple(phases)) if phases else filters.phase,
        Filter((area,)) if area else filters.area,
        Filter(tuple(roles)) if roles else filters.role,
    )
    found = [_topic(index, candidate, filters) for candidate in candidates[:_MOST]]
    topics = tuple(_somebody_first(found, is_called=bool(exact)))
    near = () if topics else _near(index, reading)
    partners = tuple(value for wish in reading.wishes if wish.kind == "partner" for value in wish.values)
    return Answer(question, filters, topics, near, partners)


def _read(index: Index, matcher: Matcher, words: list[str], wished: list[Wish]) -> _Reading:
    """The first way to read a question that names a topic: words that narrow it do so only if the rest still does."""
    scorer = Scorer(index["lexicon"], range(len(index["topics"])))
    if any(wish.kind == "role" for wish in wished):
        named = in_names(words, matcher)
        wished = [wish for wish in wished if wish.kind != "role" or wish.start not in named]
    kinds = (("phase", "role"), ("phase",), ("role",), ())
    ways = (
        [[wish for wish in wished if wish.kind in (*kept, "area", "partner", "asker")] for kept in kinds]
        if wished
        else [[]]
    )
    readings = []
    for way in ways:
        meant = _terms(words, way, matcher)
        readings.append(_Reading(way, meant, scorer.best(meant)))
        if readings[-1].good:
            return _without_needless(readings[-1])
    return readings[0]._replace(wishes=[])


def _terms(words: list[str], way: list[Wish], matcher: Matcher) -> list[Term]:
    taken = {at for wish in way for at in range(wish.start, wish.end)}
    left = terms([word for at, word in enumerate(words) if at not in taken], matcher)
    said = [wish.mark for wish in way if wish.mark] + [moment.mark for moment in without(words)]
    return [*left, *(Term(mark, "aside", _meaning(mark)) for mark in dict.fromkeys(said))] if left else []


def _meaning(mark: str) -> tuple[Hit, ...]:
    """What a mark may mean in a name: `in de zwangerschap` is also said by a word that begins so."""
    hits = (Hit(mark, 1.0, "exact"),)
    return (*hits, Hit("zwangerschap", 0.8, "exact")) if mark == DURING else hits


def _without_needless(reading: _Reading) -> _Reading:
    """The reading without the wishes that are a part of the best topic's name: `depressie tijdens de zwangerschap`."""
    best = reading.good[0]
    named = {one.hit.word for one in best.evidence if one.field in NAMING}
    return reading._replace(wishes=[wish for wish in reading.wishes if wish.mark not in named])


def _is_answer(fit: Fit, asked: Sequence[Term]) -> bool:
    telling = [one for one in fit.evidence if asked[one.term].tells and asked[one.term].sort != "anywhere"]
    if fit.confidence < (
        ENOUGH
        if len({one.hit.word for one in telling if asked[one.term].sort != "half"}) < _SEVERAL
        else _ENOUGH_OF_SEVERAL
    ):
        return False
    if not telling:
        is_named = any(one.field in NAMING or asked[one.term].tells for one in fit.evidence)
        is_explained = len(fit.evidence) > 1 and fit.confidence > _ONLY_ASKING
        return fit.completeness > _MOST_OF_A_NAME or (is_named and is_explained)
    return len(fit.evidence) > 1 or _tells_enough(telling[0], fit.completeness)


def _tells_enough(one: Evidence, completeness: float) -> bool:
    """Whether evidence is enough when it is all there is: a part of a name, or a word that is not said in passing."""
    if one.field in _SAID_IN_PASSING:
        return one.hit.how == "exact" and len(one.hit.word) >= _TELLING
    if one.hit.how in _GUESSED and completeness < _NEARLY_ALL * one.hit.quality:
        return False
    return one.field not in NAMING or completeness >= _ANY_OF_A_NAME


def _others(index: Index, reading: _Reading, words: Sequence[str], *, is_called: bool) -> Iterator[_Candidate]:
    """The topics that fit, as far as they are worth naming beside the best, or beside one that is called so."""
    good = reading.good
    sure = [fit for fit in good if fit.confidence >= _SURE_ENOUGH]
    for fit in sure if is_called else _offered(good, reading):
        if fit.score >= _IN_SIGHT * good[0].score:
            record = index["records"][fit.record]
            is_equal = not is_called and fit.score >= _EQUAL * good[0].score
            why = matched(fit, reading.terms, record, words)
            yield _Candidate(record["id"], why, min(fit.confidence, 1.0), is_equal)


def _somebody_first(found: list[FoundTopic], *, is_called: bool) -> list[FoundTopic]:
    """The topics; where nobody has the first, before it those that somebody has and that are asked for just as well.

    Before one that may be urgent, and so says whom to call now, goes only another that may be.
    """

    def is_as_good(one: FoundTopic) -> bool:
        is_as_urgent = bool(one.topic["urgent"]) or not found[0].topic["urgent"]
        return (
            one.equal
            and is_as_urgent
            and (one.matched.via == found[0].matched.via if is_called else one.confidence > _ALL)
        )

    if not found or found[0].answers:
        return found
    return sorted(found, key=lambda one: not (is_as_good(one) and one.answers))


def _offered(good: list[Fit], reading: _Reading) -> list[Fit]:
    """The topics that answer, and where the best of them is not sure, those that may have been meant, up to three."""
    if not good or good[0].confidence >= _SURE_ENOUGH:
        return good
    others = [fit for fit in reading.fits if fit not in good and _may_be_meant(fit, reading)]
    return good + others[: max(0, _MOST_NEAR - len(good))]


def _may_be_meant(fit: Fit, reading: _Reading) -> bool:
    """Whether the question says a good part of a name."""
    is_named = any(one.field in NAMING and reading.terms[one.term].tells for one in fit.evidence)
    return is_named and fit.confidence >= _NEAR


def _near(index: Index, reading: _Reading) -> tuple[str, ...]:
    """The topics that may have been meant."""
    near = [fit for fit in reading.fits if _may_be_meant(fit, reading)]
    return tuple(index["records"][fit.record]["id"] for fit in near[:_MOST_NEAR])


def _filters(chosen: Sequence[Wish], words: Sequence[str]) -> Filters:
    """What the question's own words ask for; of two for one thing, the first."""
    found: dict[str, Filter] = {}
    for wish in chosen:
        found.setdefault(wish.kind, Filter(wish.values, " ".join(words[wish.start : wish.end])))
    return Filters(found.get("phase"), found.get("area"), found.get("role"))


def _topic(index: Index, candidate: _Candidate, filters: Filters) -> FoundTopic:
    topic, areas = index["topics"][candidate.topic], index["areas"]
    answers = narrowed(topic["tasks"], filters, areas)
    return FoundTopic(
        topic,
        candidate.matched,
        candidate.confidence,
        candidate.is_equal,
        answers,
        narrowed(topic["wished"], filters, areas),
        narrowed_gaps(topic["gaps"], filters, areas),
        len(topic["tasks"]) - len(answers),
        None if topic["tasks"] else nearest_with_somebody(topic["id"], index["topics"]),
    )
