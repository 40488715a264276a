"""Why a record was found, in its own words and in those of the question."""

from collections.abc import Sequence
from typing import NamedTuple, get_args

from ksa.search.answer import Match
from ksa.search.match import How
from ksa.search.normalise import words
from ksa.search.score import Fit
from ksa.search.shape import NAMING, Name, Naming, Record
from ksa.search.terms import Term

_SURENESS: tuple[How, ...] = get_args(How)


def matched(fit: Fit, terms: Sequence[Term], record: Record, asked: Sequence[str]) -> Match:
    """The name that a question comes nearest to, else the words that tell most of the record.

    `asked` are all words of the question, also those that are no terms.
    """
    evidence = [one for one in fit.evidence if terms[one.term].sort != "aside"] or list(fit.evidence)
    best = max(evidence, key=lambda one: one.strength)
    typed = tuple(terms[one.term].typed for one in sorted(evidence))
    how = max((one.hit.how for one in evidence), key=_SURENESS.index)
    if best.field in NAMING and fit.names:
        field, text = _as_asked([_said(name, record) for name in fit.names], frozenset(asked))
        return Match(field, how, text, typed)
    text = " ".join(dict.fromkeys(one.hit.word for one in evidence if one.field == best.field))
    return Match(best.field, how, text, typed)


class _Said(NamedTuple):
    field: Naming
    text: str


def _said(name: Name, record: Record) -> _Said:
    """A name as people say it: the label for an id whose words stand in that."""
    is_label = name["field"] == "id" and set(words(name["text"])) <= set(words(record["name"]))
    return _Said("label", record["name"]) if is_label else _Said(name["field"], name["text"])


def _as_asked(names: Sequence[_Said], asked: frozenset[str]) -> _Said:
    """Of names that mean the same to us, such as `postpartum` and `postnataal`, the one that stands in the question."""

    def likeness(name: _Said) -> tuple[bool, int, float]:
        own = words(name.text)
        common = sum(word in asked for word in own)
        return name.field != "id", common, common / len(own)

    return max(names, key=likeness)
