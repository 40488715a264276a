"""Where to go on when a question is about no topic, but about a partner or another record. Pure, as `ask` is."""

from collections.abc import Collection, Iterator, Sequence

from ksa.search.answer import Answer
from ksa.search.ask import ask
from ksa.search.find import FoundRecord, find
from ksa.search.normalise import asked_words, words
from ksa.search.question import telling
from ksa.search.shape import Index, Record
from ksa.search.stem import forms

_WELL = 0.9
"""The least confidence of a record that is worth naming."""

_MOST = 3
_RANK = {"partner": 0, "intervention": 1, "agreement": 1}
_LAST = 2
"""Who asks who does something, means these kinds rather than the others."""


def elsewhere(index: Index, answer: Answer) -> tuple[Record, ...]:
    """The records that a question is about besides topics, best first, at most three.

    Where it has a topic that somebody has, that is the answer; else a partner may be all that it is about.
    """
    if not answer.topics:
        return _best(index, answer.question)
    if answer.is_somebody and answer.topics[0].matched.via != "partner":
        return ()
    return _only_partner(index, answer.question)


def _best(index: Index, question: str) -> tuple[Record, ...]:
    kinds = {record["kind"] for record in index["records"]} - {"topic"}
    found = [*(one.record for one in _well(index, question, kinds)), *_with_profession(index, question)]
    found.sort(key=lambda record: _RANK.get(record["kind"], _LAST))
    return tuple({(record["kind"], record["id"]): record for record in found}.values())[:_MOST]


def _well(index: Index, question: str, kinds: Collection[str]) -> list[FoundRecord]:
    return [one for one in find(index, question, kinds=kinds) if one.confidence >= _WELL]


def _with_profession(index: Index, question: str) -> Iterator[Record]:
    """The partners that have the profession that a question names, and nothing else."""
    asked = telling(asked_words(question))
    for record in index["records"]:
        if record["kind"] == "partner":
            professions = index["partners"][record["id"]]["professions"]
            if any(_are_alike(asked, words(profession)) for profession in professions):
                yield record


def _are_alike(asked: Sequence[str], said: Sequence[str]) -> bool:
    """Whether words are the same, in whichever form."""
    return len(asked) == len(said) and not any(
        set(forms(one)).isdisjoint(forms(other)) for one, other in zip(asked, said, strict=True)
    )


def _only_partner(index: Index, question: str) -> tuple[Record, ...]:
    """The one partner that a question names best, where the rest of it names no topic."""
    found = [one for one in _well(index, question, ("partner",)) if one.matched.how == "exact"]
    most = max((len(one.matched.typed) for one in found), default=0)
    named = [one for one in found if len(one.matched.typed) == most]
    if len(named) != 1:
        return ()
    rest = [word for word in asked_words(question) if word not in named[0].matched.typed]
    return () if ask(index, " ".join(rest)).topics else (named[0].record,)
