"""The grammar of terms, read word by word from left to right.

    term     = part { (", daarna" | ", anders" | [","] "of") part }
    part     = now | span | moment | rhythm | occasion
    now      = ("direct" | "zelfde dag" | "volgende werkdag") [("bij" | "na") EVENT]
    span     = ["binnen" | "uiterlijk" | "na"] N UNIT [("na" | "voor") EVENT]
    moment   = ["voor" | "vanaf" | "tot" | "rond" | "uiterlijk"] ("dag" | "week" | "maand") N ["na" EVENT]
    rhythm   = ("elk" | "elke" | "ieder" | "iedere") [N] WORD | "dagelijks" | "wekelijks" | "maandelijks" | "jaarlijks"
    occasion = ("bij" | "tijdens" | "in de" | "in het" | "voor" | "na") EVENT | "op verzoek" | "eerste en volgende" WORD
    N        = 3 | 8-10 | 1, 3 en 6
    EVENT    = one to four WORDs, no unit of time among them; an article in front is left out of the value

Reading never goes back, so its time is linear, and the word where it stops is the word to mend.
"""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, NoReturn, TypeVar

from ksa.model.term_parts import (
    SPAN_UNITS,
    UNITS,
    Direction,
    Link,
    Moment,
    Now,
    Numbers,
    Occasion,
    Part,
    Position,
    Relation,
    Rhythm,
    Span,
)
from ksa.model.term_words import words_of

_T = TypeVar("_T")

_END = ""
_NUMBER = re.compile(r"([0-9]{1,4})(?:\s*-\s*([0-9]{1,4}))?")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MOST_EVENT_WORDS = 4

_LINKS_AFTER_COMMA: dict[str, Link] = {"daarna": "daarna", "anders": "anders", "of": "of"}
_LINKS: dict[str, Link] = {"of": "of"}
_DIRECTIONS: dict[str, Direction] = {"binnen": "binnen", "uiterlijk": "uiterlijk", "na": "na"}
_RELATIONS: dict[str, Relation] = {"na": "na", "voor": "voor"}
_POSITIONS: dict[str, Position] = {
    "voor": "voor",
    "vanaf": "vanaf",
    "tot": "tot",
    "rond": "rond",
    "uiterlijk": "uiterlijk",
}
_MOMENT_UNITS = {"dag": "dag", "week": "week", "maand": "maand"}
_ADVERBS = {"dagelijks": "dag", "wekelijks": "week", "maandelijks": "maand", "jaarlijks": "jaar"}

_ARTICLES = {"de", "het", "een"}
_EACH = {"elk", "elke", "ieder", "iedere"}
_PREPOSITIONS = {"bij", "tijdens", "in", "op"} | _DIRECTIONS.keys() | _POSITIONS.keys()
_AFTER_AN_EVENT = {",", "of", _END}
_NEVER_IN_AN_EVENT = {"en"} | _LINKS_AFTER_COMMA.keys() | UNITS.keys()
_NEVER_LAST_IN_AN_EVENT = {"direct"} | _PREPOSITIONS | _ARTICLES | _EACH | _ADVERBS.keys()


class UnreadableError(Exception):
    """The words with the numbers `first` up to and including `last` do not fit.

    When there is no word with that number, the text stops too early.
    """

    def __init__(self, first: int, last: int) -> None:
        """Remember the words' numbers."""
        super().__init__(first, last)
        self.first = first
        self.last = last


class Reading(NamedTuple):
    """What was read: the parts, the links between them, and of each event the numbers of its first and last word."""

    parts: tuple[Part, ...]
    links: tuple[Link, ...]
    events: tuple[tuple[int, int], ...]


def read_term(text: str) -> Reading:
    """Read a term.

    Raises:
        UnreadableError: the text is no term.
    """
    return _Reader(words_of(text)).term()


class _Reader:
    """Goes forward through the words; each method reads one thing of the grammar and stops behind it."""

    __slots__ = ("at", "events", "words")

    def __init__(self, words: list[str]) -> None:
        self.words = [*words, _END]
        self.at = 0
        self.events: list[tuple[int, int]] = []

    def term(self) -> Reading:
        parts = [self.part()]
        links: list[Link] = []
        while self.words[self.at] != _END:
            links.append(self.choose(_LINKS_AFTER_COMMA if self.took(",") else _LINKS))
            parts.append(self.part())
        return Reading(tuple(parts), tuple(links), tuple(self.events))

    def part(self) -> Part:
        word = self.words[self.at]
        if word in _READ_BY_FIRST_WORD:
            return _READ_BY_FIRST_WORD[word](self)
        return self.span() if _NUMBER.fullmatch(word) else self.refuse()

    def direct(self) -> Now:
        self.expect("direct")
        return Now("direct", self.event_after("bij", "na"))

    def same_day(self) -> Now:
        self.expect("zelfde", "dag")
        return Now("zelfde dag", self.event_after("bij", "na"))

    def next_workday(self) -> Now:
        self.expect("volgende", "werkdag")
        return Now("volgende werkdag", self.event_after("bij", "na"))

    def span(self) -> Span:
        direction = self.choose_or("", _DIRECTIONS)
        numbers = self.numbers()
        unit = self.choose(SPAN_UNITS)
        relation = self.choose_or("", _RELATIONS)
        return Span(direction, numbers, unit, relation, self.event() if relation else "")

    def moment(self) -> Moment:
        position = self.choose_or("", _POSITIONS)
        unit = self.choose(_MOMENT_UNITS)
        return Moment(position, unit, self.numbers(), self.event_after("na"))

    def rhythm(self) -> Rhythm:
        self.at += 1
        numbers = self.numbers() if _NUMBER.fullmatch(self.words[self.at]) else Numbers((1,))
        unit = self.choose_or("", UNITS)
        return Rhythm(numbers, unit or self.event(most=1))

    def adverb(self) -> Rhythm:
        return Rhythm(Numbers((1,)), self.choose(_ADVERBS))

    def at_event(self) -> Occasion:
        self.expect("bij")
        return Occasion("bij", self.event())

    def during_event(self) -> Occasion:
        self.expect("tijdens")
        return Occasion("tijdens", self.event())

    def in_event(self) -> Occasion:
        self.expect("in")
        self.choose({"de": "de", "het": "het"})
        return Occasion("in de", self.event())

    def limit(self) -> Span | Moment:
        """What `uiterlijk` sets: a span of time or a counted day, week or month."""
        return self.moment() if self.words[self.at + 1] in _MOMENT_UNITS else self.span()

    def after(self) -> Span | Occasion:
        """What comes `na`: a span of time or an event."""
        if not _LETTERS.fullmatch(self.words[self.at + 1]):
            return self.span()
        self.expect("na")
        return Occasion("na", self.event())

    def before(self) -> Moment | Occasion:
        """What comes `voor`: a counted day, week or month, or an event."""
        if self.words[self.at + 1] in _MOMENT_UNITS:
            return self.moment()
        self.expect("voor")
        return Occasion("voor", self.event())

    def on_request(self) -> Occasion:
        self.expect("op", "verzoek")
        return Occasion("op", "verzoek")

    def first_and_next(self) -> Occasion:
        self.expect("eerste", "en", "volgende")
        return Occasion("eerste en volgende", self.event(most=1))

    def numbers(self) -> Numbers:
        start = self.at
        first, last = self.range()
        if last is not None:
            return Numbers((first, last), is_range=True)
        values = [first]
        while self.words[self.at] == "," and _NUMBER.fullmatch(self.words[self.at + 1]):
            self.at += 1
            values.append(self.number())
        if self.took("en"):
            values.append(self.number())
        elif len(values) > 1:
            # Without "en", `2,5` is no list of numbers but a number with a decimal.
            self.refuse(start, self.at - 1)
        return Numbers(tuple(sorted(set(values))))

    def range(self) -> tuple[int, int | None]:
        found = _NUMBER.fullmatch(self.words[self.at])
        if not found:
            self.refuse()
        first, last = found.groups()
        if last is None:
            self.at += 1
            return int(first), None
        if int(first) >= int(last):
            self.refuse()
        self.at += 1
        return int(first), int(last)

    def number(self) -> int:
        first, last = self.range()
        if last is not None:
            self.refuse(self.at - 1)
        return first

    def event_after(self, *prepositions: str) -> str:
        return self.event() if any(map(self.took, prepositions)) else ""

    def event(self, most: int = _MOST_EVENT_WORDS) -> str:
        words, at = self.words, self.at
        while words[at] not in _AFTER_AN_EVENT:
            if at == self.at + most or words[at] in _NEVER_IN_AN_EVENT or not _LETTERS.fullmatch(words[at]):
                self.refuse(at)
            at += 1
        first = self.at + 1 if words[self.at] in _ARTICLES else self.at
        if first >= at or words[first] in _PREPOSITIONS:
            self.refuse(first)
        if words[at - 1] in _NEVER_LAST_IN_AN_EVENT:
            self.refuse(at - 1)
        self.events.append((first, at - 1))
        self.at = at
        return " ".join(words[first:at])

    def took(self, word: str) -> bool:
        if self.words[self.at] != word:
            return False
        self.at += 1
        return True

    def expect(self, *words: str) -> None:
        for word in words:
            if not self.took(word):
                self.refuse()

    def choose(self, values: Mapping[str, _T]) -> _T:
        word = self.words[self.at]
        if word not in values:
            self.refuse()
        self.at += 1
        return values[word]

    def choose_or(self, default: _T, values: Mapping[str, _T]) -> _T:
        return self.choose(values) if self.words[self.at] in values else default

    def refuse(self, first: int | None = None, last: int | None = None) -> NoReturn:
        first = self.at if first is None else first
        raise UnreadableError(first, first if last is None else last)


_READ_BY_FIRST_WORD: dict[str, Callable[[_Reader], Part]] = {
    "direct": _Reader.direct,
    "zelfde": _Reader.same_day,
    "volgende": _Reader.next_workday,
    "bij": _Reader.at_event,
    "tijdens": _Reader.during_event,
    "in": _Reader.in_event,
    "op": _Reader.on_request,
    "eerste": _Reader.first_and_next,
    **dict.fromkeys(_DIRECTIONS, _Reader.span),
    **dict.fromkeys(_POSITIONS, _Reader.moment),
    **dict.fromkeys(_MOMENT_UNITS, _Reader.moment),
    "uiterlijk": _Reader.limit,
    "na": _Reader.after,
    "voor": _Reader.before,
    **dict.fromkeys(_EACH, _Reader.rhythm),
    **dict.fromkeys(_ADVERBS, _Reader.adverb),
}
