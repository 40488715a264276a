"""The terms of a question: its words, each with the words of the coalition that it may mean."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Literal, NamedTuple

from ksa.search.everyday import EVERYDAY, FUNCTION
from ksa.search.match import ONE_ERROR, SURE, Hit, Matcher
from ksa.search.moments import ALONE, EVENTS, MARKS
from ksa.search.question import is_foreign, is_head, is_ours, may_be_anywhere, only_asks
from ksa.search.stem import PARTICLES, forms
from ksa.search.typo import SHORTEST, nearest

Sort = Literal["telling", "half", "anywhere", "foreign", "ours", "asking", "aside"]
"""What a term is: it tells something; it is half of a typed word; it may stand anywhere; it is of another world; it
says that parents or small children are asked about; it only asks; or it stands aside, as it says when or is a function
word of a name.
"""

_LINKS = ("", "s", "en", "e", "n")
_MOST_TOGETHER = 3
_LONGEST_NAME = 6
_SHORTEST_TOGETHER = 6
_LONG_ENOUGH_TO_GUESS = 10
_LONG = 7
"""From so many letters on, a word that is nearly one for a birth is that, whatever else it may be."""

_LONGEST_ENDING = 3
_HEAD = 4


class Term(NamedTuple):
    """A word of the question, what sort it is, and what it may mean."""

    typed: str
    sort: Sort
    hits: tuple[Hit, ...]

    @property
    def tells(self) -> bool:
        """Whether it tells what the question is about."""
        return self.sort not in ("ours", "asking", "aside")


def mended(said: Sequence[str], matcher: Matcher) -> list[str]:
    """The words of a question with the typing errors mended that are in everyday words, or in those that say when."""
    if len(said) == 1:
        return list(said)
    found = []
    for at, word in enumerate(said):
        right = _mended(word, matcher)
        found.append(word if right != word and _is_half(said, at, matcher) else right)
    return found


def _is_half(said: Sequence[str], at: int, matcher: Matcher) -> bool:
    """Whether a word makes a known one with a neighbour: `pleeg gezin` has no error."""
    pairs = (said[one : one + 2] for one in (at - 1, at) if one >= 0)
    return any(hit.quality >= SURE for pair in pairs if len(pair) > 1 for hit in matcher.whole("".join(pair)))


def _mended(word: str, matcher: Matcher) -> str:
    if len(word) < SHORTEST or word in EVERYDAY or any(hit.quality >= SURE for hit in matcher.whole(word)):
        return word
    near = nearest(word, EVENTS) if len(word) >= _LONG else []
    if not near and not matcher.whole(word) and not matcher.near(word):
        near = nearest(word, EVERYDAY)
    return near[0].word if near and near[0].errors == 1 else word


def terms(said: Sequence[str], matcher: Matcher) -> list[Term]:
    """The terms of a question, function words left out unless they make another word with their neighbours."""
    together: dict[int, list[Hit]] = {}
    for numbers, hit in (*_names(said, matcher), *_joined(said, matcher), *_parted(said, matcher)):
        for number in numbers:
            if hit not in together.setdefault(number, []):
                together[number].append(hit)
    found: list[Term] = []
    for at, word in enumerate(said):
        if word not in FUNCTION or at in together:
            found += _of_word(word, together.get(at, []), matcher)
    meant = [_forms_of(term) for term in found]
    return [
        term._replace(hits=(*term.hits, *_parts(found, number, meant, matcher))) for number, term in enumerate(found)
    ]


def in_names(said: Sequence[str], matcher: Matcher) -> set[int]:
    """Which of the words are in a name that is said in full: `vroeg signaleren` asks for no role."""
    return {number for numbers, _hit in _names(said, matcher) for number in numbers}


def _names(said: Sequence[str], matcher: Matcher) -> Iterator[tuple[Sequence[int], Hit]]:
    """The names that are said in full, function words and all."""
    for at, size in product(range(len(said)), range(2, _LONGEST_NAME + 1)):
        if at + size <= len(said):
            group = said[at : at + size]
            for hit in matcher.name("".join(group)):
                if hit.word in group:
                    yield [at + group.index(hit.word)], hit
                elif hit.word not in MARKS:
                    yield range(at, at + size), hit


def _joined(said: Sequence[str], matcher: Matcher) -> Iterator[tuple[Sequence[int], Hit]]:
    """The words that neighbours make together: `huil baby`, `uit huis geplaatst`."""
    for at, size in product(range(len(said)), range(2, _MOST_TOGETHER + 1)):
        group = said[at : at + size]
        if len(group) < size or group[-1] in FUNCTION or (group[0] in FUNCTION and group[0] not in PARTICLES):
            continue
        *first, last = group
        for made in (*(link.join(group) for link in _LINKS), "".join((*first, last.removeprefix("ge")))):
            for hit in matcher.whole(made) if len(made) >= _SHORTEST_TOGETHER else ():
                is_whole = len(hit.word) >= len(made) - _LONGEST_ENDING
                if is_whole and (hit.quality >= SURE or len(made) >= _LONG_ENOUGH_TO_GUESS):
                    yield range(at, at + size), hit._replace(how="joined")


def _parted(said: Sequence[str], matcher: Matcher) -> Iterator[tuple[Sequence[int], Hit]]:
    """The verbs whose first part stands further on: `slaapt niet door` is said by `doorslapen`."""
    for at, verb in enumerate(said):
        for particle in () if verb in FUNCTION else sorted(PARTICLES.intersection(said[at + 1 :])):
            for form in forms(verb):
                for hit in matcher.whole(particle + form):
                    if hit.quality >= SURE and hit.word.startswith(particle):
                        yield range(at, at + 1), hit._replace(how="joined")


def _of_word(word: str, together: list[Hit], matcher: Matcher) -> list[Term]:
    """The term of a word, or the two of a compound that is not known whole."""
    sort, hits = _sort(word), [*matcher.whole(word), *together]
    if sort == "telling" and not any(hit.quality >= SURE and matcher.is_name(hit.word) for hit in hits):
        near = [] if any(hit.quality >= SURE for hit in hits) else matcher.near(word)
        hits += [hit for hit in near if hit.quality >= ONE_ERROR] or matcher.headed(word)
        hits = hits or matcher.within(word)
        halves = () if hits else matcher.split(word)
        if halves:
            return [Term(half, "asking" if is_head(half) else "half", tuple(matcher.whole(half))) for half in halves]
        hits = hits or near or matcher.akin(word)
    if sort == "foreign":
        # Afval is no form of afvallen.
        hits = [hit for hit in hits if hit.how in ("exact", "joined")]
    # Where a name says when, its words have a mark in the place of that.
    return [Term(word, sort, tuple(hit._replace(word=ALONE.get(hit.word, hit.word)) for hit in hits))]


def _sort(word: str) -> Sort:
    if word in FUNCTION:
        return "aside"
    if only_asks(word):
        return "ours" if is_ours(word) else "asking"
    return "anywhere" if may_be_anywhere(word) else "foreign" if is_foreign(word) else "telling"


def _parts(found: Sequence[Term], number: int, meant: Sequence[set[str]], matcher: Matcher) -> Iterator[Hit]:
    """The words of which a term is a part: surely meant where another term is the rest, by any of its `meant` forms."""
    term = found[number]
    for hit, rests in matcher.parts(term.typed):
        is_said = any(
            other != number
            and any(not words.isdisjoint(forms(rest)) for rest in rests)
            and not _is_turned(hit.word, found, number, other)
            for other, words in enumerate(meant)
        )
        if is_said or term.sort == "telling":
            yield hit._replace(quality=SURE) if is_said else hit


def _forms_of(term: Term) -> set[str]:
    words = (term.typed, *(hit.word for hit in term.hits if hit.quality >= SURE))
    return {form for word in words for form in forms(word)}


def _is_turned(name: str, found: Sequence[Term], one: int, other: int) -> bool:
    """Whether two halves of a typed word stand in a name the other way round: a slaapbank is no bankslapen."""
    first, last = sorted((one, other))
    is_one_word = "half" in (found[first].sort, found[last].sort) and last == first + 1
    return is_one_word and not name.startswith(found[first].typed[:_HEAD])
