"""A term: time as people write it, such as `binnen 5 werkdagen` or `voor week 20 of direct bij klachten`."""

from functools import lru_cache
from typing import NamedTuple

from ksa.model.term_grammar import UnreadableError, read_term
from ksa.model.term_parts import Kind, Link, Moment, Now, Numbers, Occasion, Part, Rhythm, Span
from ksa.model.term_words import place_of, words_of

__all__ = [
    "LONGEST",
    "EventPlace",
    "Kind",
    "Link",
    "Moment",
    "Now",
    "Numbers",
    "Occasion",
    "Part",
    "Rhythm",
    "Span",
    "Term",
    "TermError",
    "parse",
]

LONGEST = 200
"""The most characters that a term may have: far more than anybody writes, and little enough to read at once."""


class TermError(ValueError):
    """The text is no term.

    `text[word_start:word_end]` is the first thing in it that cannot be read. With `unfinished` that is the last word,
    and something is missing behind it: `binnen 5`. A text without any word gives the whole text.
    """

    def __init__(self, word_start: int, word_end: int, *, unfinished: bool = False) -> None:
        """Remember the place. The words themselves are kept out of the message: they may be somebody's data."""
        super().__init__(f"no term: characters {word_start} to {word_end} cannot be read")
        self.word_start = word_start
        self.word_end = word_end
        self.unfinished = unfinished


class EventPlace(NamedTuple):
    """An event that a term names, in lower case without accents and article, and where: `typed[start:end]`."""

    event: str
    start: int
    end: int


class Term(NamedTuple):
    """A term as it was typed, with what it means. `links[n]` stands between `parts[n]` and `parts[n + 1]`."""

    typed: str
    parts: tuple[Part, ...]
    links: tuple[Link, ...] = ()

    def __str__(self) -> str:
        """The term as it was typed."""
        return self.typed

    @property
    def first(self) -> Part:
        """The first part in the form by which terms are compared: equal for `2 weken` and `binnen 14 dagen`."""
        return self.parts[0].meaning

    @property
    def kind(self) -> Kind:
        """The kind of the first part."""
        return self.parts[0].kind

    @property
    def event(self) -> str:
        """What the first part counts from or happens with; empty when that is the step before.

        Synonyms and plurals count as one event; `dag 10` counts from `bevalling`, `week 20` from `zwangerschap`.
        """
        return self.first.event

    @property
    def comparable(self) -> tuple[Kind, str]:
        """Terms can be compared by their `first` when these are equal: the kind and the event."""
        return (self.kind, self.event)

    @property
    def events(self) -> tuple[EventPlace, ...]:
        """The events that are typed in the term, in order, with their places."""
        words = words_of(self.typed)
        return tuple(
            EventPlace(" ".join(words[first : last + 1]), *place_of(self.typed, first, last))
            for first, last in read_term(self.typed).events
        )


def parse(text: str) -> Term:
    """The term that the text says; white space around it, case, accents and the kind of dash do not matter.

    Raises:
        TermError: the text is no term, or longer than `LONGEST` characters.
    """
    if len(text) > LONGEST:
        raise TermError(0, len(text))
    return _parse(text)


@lru_cache(maxsize=4096)
def _parse(text: str) -> Term:
    try:
        parts, links, _events = read_term(text)
    except UnreadableError as stop:
        raise _error(text, stop.first, stop.last) from None
    return Term(text.strip(), parts, links)


def _error(text: str, first: int, last: int) -> TermError:
    count = len(words_of(text))
    if not count:
        return TermError(0, len(text), unfinished=True)
    if first >= count:
        return TermError(*place_of(text, count - 1, count - 1), unfinished=True)
    return TermError(*place_of(text, first, last))
