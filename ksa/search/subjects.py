"""The records that a question may be about on a day: what each is called, what it says, and where it stands."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from ksa.coalition.chains import in_force
from ksa.coalition.coalition import NESTED, Coalition, Record
from ksa.coalition.names import names_of
from ksa.model.date import holds
from ksa.model.fields import Item
from ksa.model.vocabulary import DEPARTED, NOT_ON_OFFER
from ksa.search.shape import Naming
from ksa.text.document import Value, as_list
from ksa.text.locate import Place

_AS: dict[str, Naming] = {
    "label": "label",
    "name": "label",
    "title": "label",
    "synonyms": "synonym",
    "aliases": "synonym",
    "hidden": "hidden",
}
"""What a name counts as, by the field that holds it."""

_SILENT = frozenset(
    (*_AS, "id", "note", "source", "verified", "website", "url", "email", "phone", "digest", "cbs_codes", "identifiers")
)
"""The fields that are a name, no words, or about the record itself."""


class Subject(NamedTuple):
    """A record with an id: its names, each with what it counts as, its other text, and its place."""

    kind: str
    id: str
    names: list[tuple[Naming, str]]
    text: str
    verified: bool
    place: Place
    steps: tuple[str | int, ...] = ()

    @property
    def name(self) -> str:
        """What it is called; of a goal without a title, the id."""
        return next((text for field, text in self.names if field == "label"), self.id)

    @property
    def line(self) -> int:
        """The line where it stands in its file."""
        return self.place.name(*self.steps).span.line


def subjects(coalition: Coalition, on: date) -> Iterator[Subject]:
    """The whole records with an id that hold on a day: topics first, then kind by kind in the order of the files."""
    for record in coalition.topics:
        yield _subject("topic", record, frozenset((*_SILENT, "broader", "related", "urgent")))
    for records in _others(coalition, on):
        for record in records:
            yield _subject(record.kind.name, record, _SILENT)
    for profile in coalition.profiles:
        yield _subject("coalition", profile, _SILENT.union(NESTED))
        for field, kind in NESTED.items():
            yield from _nested(kind, field, profile)


def _others(coalition: Coalition, on: date) -> Iterator[list[Record[Any]]]:
    yield [
        record
        for record in coalition.partners
        if record.item.status != DEPARTED and holds(record.item.since, record.item.until, on)
    ]
    yield [
        record
        for record in coalition.interventions
        if record.item.available != NOT_ON_OFFER and holds(record.item.since, record.item.until, on)
    ]
    yield [chain.record for chain in in_force(coalition, on)]
    yield list(coalition.instruments)
    yield list(coalition.actions)
    yield list(coalition.indicators)


def _subject(kind: str, record: Record[Item], silent: frozenset[str]) -> Subject:
    text = "\n".join(_texts(record.value, silent))
    return Subject(kind, record.id, _names(record.value), text, record.item.verified, record.place)


def _nested(kind: str, field: str, profile: Record[Any]) -> Iterator[Subject]:
    value = profile.value.get(field)
    for number, (plain, item) in enumerate(zip(as_list(value), getattr(profile.item, field), strict=False)):
        steps = (field, number) if isinstance(value, list) else (field,)
        yield Subject(
            kind, item.id, _names(plain), "\n".join(_texts(plain, _SILENT)), item.verified, profile.place, steps
        )


def _names(value: dict[str, Value]) -> list[tuple[Naming, str]]:
    return [("id", value["id"]), *((_AS[field], text) for field, _number, text in names_of(value))]


def _texts(value: Value, silent: frozenset[str]) -> Iterator[str]:
    """Every text in a plain value, however deep, but not below these fields."""
    if type(value) is str:
        yield value
    elif type(value) is list:
        for item in value:
            yield from _texts(item, silent)
    elif type(value) is dict:
        for field, inner in value.items():
            if field not in silent:
                yield from _texts(inner, silent)
