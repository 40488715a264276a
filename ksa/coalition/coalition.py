"""A loaded coalition: its records, each with its place, and the names by which they may be called."""

from collections.abc import Iterable
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar, cast

from ksa.diagnostic import RecordName
from ksa.model.action import Action
from ksa.model.agreement import Agreement
from ksa.model.fields import Item
from ksa.model.indicator import Indicator
from ksa.model.instrument import Instrument
from ksa.model.intervention import Intervention
from ksa.model.kinds import Kind
from ksa.model.partner import Partner
from ksa.model.profile import Profile
from ksa.model.responsibility import Gap, Responsibility
from ksa.model.topic import Topic
from ksa.text.document import Document, Value
from ksa.text.locate import Place
from ksa.text.personal.clues import Clue, clues
from ksa.text.source import SourceFile

T = TypeVar("T", bound=Item)

NESTED = {"bodies": "body", "areas": "area", "goals": "goal", "declarations": "declaration"}
"""The fields of a coalition's own record that hold records with ids, and the kind of each."""


class Entry(NamedTuple):
    """A record as it stands in a file, whole or not: `item` is None while something is wrong with its shape.

    `value` is the plain value from which it was read.
    """

    kind: Kind
    id: str
    place: Place
    value: Value
    item: Item | None

    @property
    def name(self) -> RecordName:
        """By what a finding calls it."""
        return RecordName(self.kind.name, self.id)


class Record(NamedTuple, Generic[T]):
    """A whole record with its place."""

    name: RecordName
    place: Place
    item: T


class Coalition:
    """Everything that a coalition's files hold. Made once, not changed.

    `entries` are all records in the order of the files; the properties give the whole ones of a kind. `complete` is
    whether every file and record could be read: what is said of absence or of the whole needs that. `all_texts` is
    whether at least every text is here, so that a word that stands in none of them stands nowhere. `faulty` names the
    files in which loading found an error: only there can a record be lost. `unread` are the words for the kinds of
    records that seem to stand in files that are not read.
    """

    def __init__(  # noqa: PLR0913 - what was loaded, and four things that only loading knows
        self,
        sources: tuple[SourceFile, ...],
        documents: tuple[Document, ...],
        entries: tuple[Entry, ...],
        *,
        complete: bool = True,
        all_texts: bool = True,
        faulty: frozenset[str] = frozenset(),
        unread: frozenset[str] = frozenset(),
    ) -> None:
        """Keep what was loaded."""
        self.sources = sources
        self.documents = documents
        self.entries = entries
        self.complete = complete
        self.all_texts = all_texts
        self.faulty = faulty
        self.unread = unread

    @cached_property
    def texts(self) -> dict[str, SourceFile]:
        """Every file that was read, by its name."""
        return {source.name: source for source in self.sources}

    @cached_property
    def broken(self) -> tuple[SourceFile, ...]:
        """The files that could not be read as YAML."""
        whole = {document.source.name for document in self.documents}
        return tuple(source for source in self.sources if source.name not in whole)

    @cached_property
    def clues(self) -> dict[Clue, list[SourceFile]]:
        """For each clue to data of persons, the files that have it in their text or name."""
        found: dict[Clue, list[SourceFile]] = {}
        for source in self.sources:
            for clue in clues(f"{source.name}\n{source.text}"):
                found.setdefault(clue, []).append(source)
        return found

    @cached_property
    def by_kind(self) -> dict[str, list[Entry]]:
        """All records by the name of their kind, in the order of the files."""
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(entry.kind.name, []).append(entry)
        return found

    @cached_property
    def ids(self) -> dict[str, dict[str, list[Place]]]:
        """For every kind that has ids, nested ones too: each id with the places where it stands."""
        found: dict[str, dict[str, list[Place]]] = {}
        for kind, entry_id, place in self._named():
            found.setdefault(kind, {}).setdefault(entry_id, []).append(place)
        return found

    def _named(self) -> Iterable[tuple[str, str, Place]]:
        for entry in self.entries:
            if entry.id:
                yield entry.kind.name, entry.id, entry.place
            if entry.kind.model is Profile and isinstance(entry.value, dict):
                yield from _nested(entry.place, entry.value)

    def _whole(self, model: type[T]) -> tuple[Record[T], ...]:
        return tuple(
            Record(entry.name, entry.place, cast("T", entry.item))
            for entry in self.entries
            if entry.item is not None and entry.kind.model is model
        )

    @cached_property
    def profiles(self) -> tuple[Record[Profile], ...]:
        """The coalition's own record: one, unless something is wrong."""
        return self._whole(Profile)

    @cached_property
    def partners(self) -> tuple[Record[Partner], ...]:
        """The partners."""
        return self._whole(Partner)

    @cached_property
    def topics(self) -> tuple[Record[Topic], ...]:
        """The topics of the thesaurus."""
        return self._whole(Topic)

    @cached_property
    def responsibilities(self) -> tuple[Record[Responsibility], ...]:
        """Who does what."""
        return self._whole(Responsibility)

    @cached_property
    def gaps(self) -> tuple[Record[Gap], ...]:
        """The holes that the coalition knows."""
        return self._whole(Gap)

    @cached_property
    def interventions(self) -> tuple[Record[Intervention], ...]:
        """What is on offer to parents."""
        return self._whole(Intervention)

    @cached_property
    def agreements(self) -> tuple[Record[Agreement], ...]:
        """The chain agreements."""
        return self._whole(Agreement)

    @cached_property
    def indicators(self) -> tuple[Record[Indicator], ...]:
        """What is measured."""
        return self._whole(Indicator)

    @cached_property
    def actions(self) -> tuple[Record[Action], ...]:
        """What is done once."""
        return self._whole(Action)

    @cached_property
    def instruments(self) -> tuple[Record[Instrument], ...]:
        """What professionals log in to or fill in."""
        return self._whole(Instrument)


def _nested(place: Place, profile: dict[str, Value]) -> Iterable[tuple[str, str, Place]]:
    for field, kind in NESTED.items():
        value = profile.get(field)
        items = value if isinstance(value, list) else [value]
        for number, item in enumerate(items):
            if isinstance(item, dict) and isinstance(item.get("id"), str):
                steps = (field, number) if isinstance(value, list) else (field,)
                yield kind, item["id"], Place(place.locator, (*place.route, *steps))
