"""The words of a coalition: in which records each stands, and by which names the records are known."""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from re import compile as pattern
from typing import NamedTuple

from ksa.search.everyday import FUNCTION
from ksa.search.moments import marks
from ksa.search.normalise import hyphenated, is_abbreviation, words
from ksa.search.question import telling
from ksa.search.shape import FIELDS, NAMING, Field, Lexicon, Name, Naming


class Said(NamedTuple):
    """A text that a record holds, or that is said of it: the record's number, in which field, and the text."""

    record: int
    field: Field
    text: str


def lexicon(texts: Iterable[Said]) -> Lexicon:
    """The words of these texts, which come record by record; of a word in several fields of one, the best counts."""
    holders: dict[str, list[int]] = {}
    names: list[Name] = []
    joined: dict[str, list[int]] = {}
    naming: set[str] = set()
    for record, of_record in groupby(texts, itemgetter(0)):
        best: dict[str, int] = {}
        for _record, field, text in of_record:
            single = words(text)
            together = hyphenated(text) if "-" in text and field not in _NOT_TYPED else []
            known_as = _NAMES.get(field)
            if known_as and single:
                naming.update(single, together)
                joined.setdefault("".join(single), []).append(len(names))
                names += _names(record, known_as, text, single)
            rank = _RANK[field]
            for word in (*single, *together, *[moment.mark for moment in marks(single)]):
                if best.get(word, rank) >= rank:
                    best[word] = rank
        for word, rank in best.items():
            holders.setdefault(word, []).extend((record, rank))
    short = {name["words"][0] for name in names if name["field"] == "abbreviation"}
    return {
        "words": {word: holders[word] for word in sorted(holders) if word not in FUNCTION},
        "naming": sorted(naming - FUNCTION - short),
        "abbreviations": sorted(short),
        "names": names,
        "joined": joined,
    }


def _names(record: int, field: Naming, text: str, single: list[str]) -> list[Name]:
    if field == "synonym" and is_abbreviation(text):
        field = "abbreviation"
    return [
        {"record": record, "field": field, "text": text, "words": telling(said), "half": said is not single}
        for said in (single, *(_halves(text) if field == "label" else ()))
    ]


def _halves(text: str) -> list[list[str]]:
    """The names in a name that says two things: `Babyspullen en luiers`."""
    pieces = _BETWEEN.split(text)
    found = [said for half in pieces if (said := words(half))] if len(pieces) > 1 else []
    return found if len(found) > 1 else []


_BETWEEN = pattern(r" (?:en|of) |[,/]")
_RANK = {field: number for number, field in enumerate(FIELDS)}
_NAMES: dict[Field, Naming] = {field: field for field in NAMING}
_NOT_TYPED = ("id", "text")
"""Where hyphens join what nobody types as one word."""
