"""What an answer to a question holds, before anybody gives it a form."""

from typing import Literal, NamedTuple

from ksa.search.match import How
from ksa.search.nearest import Nearest
from ksa.search.shape import Field, Gap, Record, Task, Topic

Via = Field | Literal["partner"]
"""By which field of a record, or of what serves it, it was found."""


class Match(NamedTuple):
    """Why a record was found: `text` are its own words that were meant, `typed` the words of the question."""

    via: Via
    how: How
    text: str
    typed: tuple[str, ...]


class Filter(NamedTuple):
    """What an answer is narrowed to: any of these values; `text` are the question's words for it, if it has any."""

    values: tuple[str, ...]
    text: str = ""


class Filters(NamedTuple):
    """The phases, the area and the roles that an answer is narrowed to."""

    phase: Filter | None = None
    area: Filter | None = None
    role: Filter | None = None


class FoundTopic(NamedTuple):
    """A topic that was found, with what the filters leave of it; `elsewhere` counts the answers that they take away.

    `confidence` is how much of the question it explains, from 0 to 1; `equal` whether it fits as well as the first.
    `nearest` is the nearest topic that somebody has, where nobody has this one.
    """

    topic: Topic
    matched: Match
    confidence: float
    equal: bool
    answers: tuple[Task, ...]
    missing: tuple[Task, ...]
    gaps: tuple[Gap, ...]
    elsewhere: int
    nearest: Nearest | None


class Answer(NamedTuple):
    """The topics that a question is about, best first; `suggestions` are near ones where it is about none.

    `partners` are those that the question names; `elsewhere` are records besides topics that it is about.
    """

    question: str
    filters: Filters
    topics: tuple[FoundTopic, ...]
    suggestions: tuple[str, ...]
    partners: tuple[str, ...]
    elsewhere: tuple[Record, ...] = ()

    @property
    def is_somebody(self) -> bool:
        """Whether somebody was found for the topic that fits best."""
        return bool(self.topics) and bool(self.topics[0].answers)
