"""From an index and some words to the records of any kind that hold them, best first. Pure, as `ask` is."""

from collections.abc import Collection
from typing import NamedTuple

from ksa.search.answer import Match
from ksa.search.called import called
from ksa.search.explain import matched
from ksa.search.match import Matcher
from ksa.search.normalise import asked_words
from ksa.search.score import Fit, Scorer
from ksa.search.shape import Index, Record
from ksa.search.terms import Term, mended, terms

ENOUGH = 0.4
"""The least confidence of a record: lower than for who does what, as whoever searches looks at several."""

_MOST = 20
_IN_SIGHT = 0.2
"""The part of the best score that a record must have."""


class FoundRecord(NamedTuple):
    """A record that was found, why, and how much of the words it explains, from 0 to 1."""

    record: Record
    matched: Match
    confidence: float


def find(index: Index, question: str, *, kinds: Collection[str] = (), most: int = _MOST) -> list[FoundRecord]:
    """The records of these kinds (of all, unless told) that the words are about, best first, at most so many."""
    matcher, numbers = Matcher(index["lexicon"]), range(len(index["records"]))
    words = mended(asked_words(question), matcher)
    exact = [FoundRecord(record, match, 1.0) for record, match in called(index, question, words)]
    asked = terms(words, matcher)
    fits = [fit for fit in Scorer(index["lexicon"], numbers).best(asked, most=len(numbers)) if _is_found(fit, asked)]
    named = {(one.record["kind"], one.record["id"]) for one in exact}
    for fit in fits:
        record = index["records"][fit.record]
        if fit.score >= _IN_SIGHT * fits[0].score and (record["kind"], record["id"]) not in named:
            exact.append(FoundRecord(record, matched(fit, asked, record, words), min(fit.confidence, 1.0)))
    return [one for one in exact if not kinds or one.record["kind"] in kinds][:most]


def _is_found(fit: Fit, asked: list[Term]) -> bool:
    tells_nothing = not any(term.tells for term in asked)
    return fit.confidence >= ENOUGH and (tells_nothing or any(asked[one.term].tells for one in fit.evidence))
