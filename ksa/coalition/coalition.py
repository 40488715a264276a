"""A loaded coalition: its records, each with its place, and the names by which they may be called."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, Generic, NamedTuple, TypeVar, TypeVarTuple, cast

from ksa.diagnostic import RecordName
from ksa.model.action import Action
from ksa.model.agreement import Agreement
from ksa.model.fields import Item
from ksa.model.indicator import Indicator
from ksa.model.instrument import Instrument
from ksa.model.intervention import Intervention
from ksa.model.kinds import WITHIN, Kind
from ksa.model.partner import Partner
from ksa.model.profile import Profile
from ksa.model.responsibility import Gap, Responsibility
from ksa.model.topic import Topic
from ksa.text.document import Document, Value, as_list
from ksa.text.escapes import hides
from ksa.text.locate import Place
from ksa.text.personal.clues import ALL, Clue, clues_of_each
from ksa.text.source import SourceFile

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T", bound=Item)
R = TypeVar("R")
Ts = TypeVarTuple("Ts")

NESTED = {kind.plural: kind.name for kind in WITHIN}
"""The fields of a coalition's own record that hold records with ids, and the kind of each."""


class Record(NamedTuple, Generic[T_co]):
    """A record as it stands in a file, and what was read from it.

    `item` is the whole record; `value` is the plain value from which it was read.
    """

    name: RecordName
    place: Place
    item: T_co
    kind: Kind
    value: Value

    @property
    def id(self) -> str:
        """The id that stands in the file; empty where there is none."""
        return self.name.id


Entry = Record[Item | None]
"""A record that need not be whole: then something is wrong with its shape, and its `item` is None."""


class Coalition:
    """Everything that a coalition's files hold. Made once, not changed.

    `entries` are all records in the order of the files; the properties give the whole ones of a kind. `complete` is
    whether every file and record could be read: what is said of absence needs that, and more (`whole`). `all_texts` is
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
        self._derived: dict[object, Any] = {}

    def once(self, make: "Callable[[Coalition, *Ts], R]", *args: *Ts) -> R:
        """What a function makes of this coalition and these hashable arguments; made once, however many ask."""
        known: dict[object, R] = self._derived
        key = (make, args)
        found = known.get(key)
        if found is None:
            found = known[key] = make(self, *args)
        return found

    @property
    def whole(self) -> bool:
        """Whether it is complete, and no file that is not read seems to hold records either."""
        return self.complete and not any(self.unread)

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
        in_sight = [source for source in self.sources if not hides(source.name) and not hides(source.text)]
        texts = [source.name.encode("utf-8", "surrogatepass") + b"\n" + source.utf8 for source in in_sight]
        known = dict(zip((source.name for source in in_sight), clues_of_each(texts), strict=True))
        found: dict[Clue, list[SourceFile]] = {}
        for source in self.sources:
            for clue in known.get(source.name, ALL):
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
        for kind, entry_id, place, _value in self._named:
            found.setdefault(kind, {}).setdefault(entry_id, []).append(place)
        return found

    @cached_property
    def values(self) -> dict[str, dict[str, Value]]:
        """For every kind that has ids, nested ones too: the plain value of the first record with each id."""
        found: dict[str, dict[str, Value]] = {}
        for kind, entry_id, _place, value in self._named:
            found.setdefault(kind, {}).setdefault(entry_id, value)
        return found

    @cached_property
    def _named(self) -> list[tuple[str, str, Place, Value]]:
        """Every record with an id, in the order of the files: its kind, its id, its place and its plain value."""
        found = []
        for name, place, _item, kind, value in self.entries:
            if name.id:
                found.append((kind.name, name.id, place, value))
            if kind.model is Profile and isinstance(value, dict):
                found += _nested(place, value)
        return found

    def _whole(self, model: type[T]) -> tuple[Record[T], ...]:
        whole = (
            entry
            for entries in self.by_kind.values()
            if entries[0].kind.model is model
            for entry in entries
            if entry.item is not None
        )
        return cast("tuple[Record[T], ...]", tuple(whole))

    @cached_property
    def profiles(self) -> tuple[Record[Profile], ...]:
        """The coalition's own record: one, unless something is wrong."""
        return self._whole(Profile)

    @cached_property
    def partners(self) -> tuple[Record[Partner], ...]:
        """The partners."""
        return self._whole(Partner)

    @cached_property
    def partner_of(self) -> dict[str, Record[Partner]]:
        """The partners by their id."""
        return {record.item.id: record for record in self.partners}

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


def _nested(place: Place, profile: dict[str, Value]) -> Iterable[tuple[str, str, Place, Value]]:
    for field, kind in NESTED.items():
        value = profile.get(field)
        items = as_list(value)
        for number, item in enumerate(items):
            if isinstance(item, dict) and isinstance(item.get("id"), str):
                steps = (field, number) if isinstance(value, list) else (field,)
                yield kind, item["id"], Place(place.locator, (*place.route, *steps)), item
