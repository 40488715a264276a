"""Why a record was found, in its own words and in those of the question."""

from collections.abc import Sequence
from typing import get_args

from ksa.search.answer import Match
from ksa.search.match import How
from ksa.search.score import Fit
from ksa.search.shape import NAMING, Record
from ksa.search.terms import Term

_SURENESS: tuple[How, ...] = get_args(How)


def matched(fit: Fit, terms: Sequence[Term], record: Record) -> Match:
    """The name that the question says, else the words that tell most of the record.

    An id that is not typed as it is counts as the name that stands for it.
    """
    evidence = [one for one in fit.evidence if terms[one.term].sort != "aside"] or list(fit.evidence)
    best = max(evidence, key=lambda one: one.strength)
    typed = tuple(terms[one.term].typed for one in sorted(evidence))
    how = max((one.hit.how for one in evidence), key=_SURENESS.index)
    if best.field in NAMING:
        name = fit.name if fit.name and best.hit.word in fit.name["words"] else None
        if name and name["field"] != "id":
            return Match(name["field"], how, name["text"], typed)
        return Match("label", how, record["name"], typed)
    text = " ".join(dict.fromkeys(one.hit.word for one in evidence if one.field == best.field))
    return Match(best.field, how, text, typed)
