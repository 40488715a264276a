"""The records of a kind that are about something: a status, phases, an area, a topic or a partner."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ksa.coalition.coalition import Coalition, Entry
from ksa.coalition.duties import areas_of
from ksa.coalition.records import records
from ksa.coalition.referring import may_name, names_any
from ksa.coalition.territory import overlap
from ksa.coalition.thesaurus import broader
from ksa.model.anatomy import parts
from ksa.model.kinds import Kind
from ksa.model.phases import Phases
from ksa.model.responsibility import Responsibility


class Wanted(NamedTuple):
    """What records are to be about; what is empty does not matter."""

    status: tuple[str, ...] = ()
    phase: tuple[str, ...] = ()
    area: str = ""
    topic: str = ""
    partner: str = ""


def may_be_about(kind: Kind) -> frozenset[str]:
    """By which fields of `Wanted` the records of a kind can be told apart."""
    fields = parts(kind.model)
    areas = fields.get("areas")
    able = {
        "status": "status" in fields,
        "phase": "phases" in fields,
        "area": kind.name == "area" or (areas is not None and areas.ref is not None),
        "topic": kind.name == "topic" or may_name(kind.model, "topic"),
        "partner": kind.name == "partner" or may_name(kind.model, "partner"),
    }
    return frozenset(name for name, is_able in able.items() if is_able)


def narrowed(coalition: Coalition, kind: Kind, wanted: Wanted) -> list[Entry]:
    """The records of a kind that are about all that is wanted, in the order of the files.

    An area counts for what lies inside it and is served by what lies around it; a topic takes the narrower ones with
    it. Of a record that is not whole, phases and areas are not known.
    """
    found: Iterable[Entry] = records(coalition)[kind.name]
    if wanted.status:
        found = [entry for entry in found if entry.value.get("status") in wanted.status]
    if wanted.phase:
        found = [entry for entry in found if not set(wanted.phase).isdisjoint(phases_of(entry))]
    if wanted.area:
        found = [
            entry for entry in found if any(overlap(coalition, one, (wanted.area,)) for one in _areas(coalition, entry))
        ]
    if wanted.topic:
        found = _about(found, "topic", frozenset(_with_narrower(coalition, wanted.topic)))
    if wanted.partner:
        found = _about(found, "partner", frozenset((wanted.partner,)))
    return list(found)


def phases_of(entry: Entry) -> tuple[str, ...]:
    """The phases of a whole record, in the order of life."""
    found = getattr(entry.item, "phases", None)
    return found.phases if isinstance(found, Phases) else ()


def _areas(coalition: Coalition, entry: Entry) -> Iterator[tuple[str, ...]]:
    """Where a whole record holds; of a responsibility, where each of its partners has it."""
    if entry.kind.name == "area":
        yield (entry.id,)
    elif isinstance(entry.item, Responsibility):
        for partner in entry.item.partner:
            known = coalition.partner_of.get(partner)
            yield areas_of(entry.item, known.item if known else None)
    elif entry.item is not None:
        yield getattr(entry.item, "areas", ())


def _with_narrower(coalition: Coalition, topic: str) -> Iterator[str]:
    yield topic
    yield from (one for one, line in broader(coalition).items() if topic in line)


def _about(entries: Iterable[Entry], kind: str, ids: frozenset[str]) -> list[Entry]:
    """The records that are one of these of a kind, or name one of them."""
    return [
        entry
        for entry in entries
        if (entry.kind.name == kind and entry.id in ids) or names_any(entry.value, entry.kind.model, kind, ids)
    ]
