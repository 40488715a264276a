"""From a coalition to one plain value that holds all that an answer prints on a day, and the words to find it by."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.persons import persons
from ksa.coalition.territory import ground, narrower
from ksa.coalition.uncollected import uncollected
from ksa.model.fields import Item
from ksa.search import records, shape
from ksa.search.lexicon import lexicon
from ksa.search.sayings import sayings
from ksa.search.subjects import Subject, subjects
from ksa.search.tasks import NO_TASKS, tasks
from ksa.text.personal import stars

Lines = dict[tuple[str, str], int]
"""The line of each record that holds, by its kind and id."""

T = TypeVar("T", bound=Item)
V = TypeVar("V")


@uncollected()
def index(coalition: Coalition, on: date) -> shape.Index:
    """All that holds on a day. What is broken is left out, and so is the second of two records with one id.

    JSON gives the value back as it is.
    """
    first: dict[tuple[str, str], Subject] = {}
    for subject in subjects(coalition, on):
        first.setdefault((subject.kind, subject.id), subject)
    found = list(first.values())
    lines: Lines = {name: subject.line for name, subject in first.items()}
    made: shape.Index = {
        "schema": shape.SCHEMA,
        "on": on.isoformat(),
        "coalition": next((subject.name for subject in found if subject.kind == "coalition"), ""),
        "records": [_record(subject, lines) for subject in found],
        "topics": _topics(coalition, on, lines),
        "partners": _by_id(records.partner, coalition.partners, lines),
        "interventions": _by_id(records.intervention, coalition.interventions, lines),
        "agreements": _by_id(records.agreement, coalition.agreements, lines),
        "instruments": _by_id(records.instrument, coalition.instruments, lines),
        "areas": _areas(coalition, lines),
        "lexicon": lexicon(()),
    }
    _serve(made)
    _hide_names(coalition, made["partners"].values())
    made["lexicon"] = lexicon(sayings(found, made))
    return made


def _record(subject: Subject, lines: Lines) -> shape.Record:
    return {
        "kind": subject.kind,
        "id": subject.id,
        "name": subject.name,
        "verified": subject.verified,
        "path": subject.place.path,
        "line": lines[subject.kind, subject.id],
    }


def _by_id(make: Callable[[Record[T], int], V], among: Iterable[Record[T]], lines: Lines) -> dict[str, V]:
    """The records that hold, as plain values: of two with one id, the first."""
    found: dict[str, V] = {}
    for record in among:
        line = lines.get((record.kind.name, record.id))
        if line is not None and record.id not in found:
            found[record.id] = make(record, line)
    return found


def _topics(coalition: Coalition, on: date, lines: Lines) -> dict[str, shape.Topic]:
    done = tasks(coalition, on)
    found = _by_id(records.topic, coalition.topics, lines)
    for topic_id, topic in found.items():
        topic["tasks"], topic["wished"] = done.get(topic_id, NO_TASKS)
    for gap in coalition.gaps:
        if gap.item.topic in found:
            found[gap.item.topic]["gaps"].append(records.gap(gap, gap.place.name().span.line))
    return found


def _serve(made: shape.Index) -> None:
    """Write below each topic what serves it."""
    for kind in ("interventions", "agreements", "instruments"):
        for one in made[kind].values():
            for topic in dict.fromkeys(one["topics"]):
                if topic in made["topics"]:
                    made["topics"][topic][kind].append(one["id"])


def _hide_names(coalition: Coalition, partners: Iterable[shape.Partner]) -> None:
    """Put stars in the place of a person's name where the function of a contact belongs."""
    contacts = [contact for partner in partners for contact in partner["contacts"]]
    names = persons(coalition, (contact["function"] for contact in contacts))
    for contact in contacts:
        if contact["function"] in names:
            contact["function"] = stars(contact["function"])


def _areas(coalition: Coalition, lines: Lines) -> dict[str, shape.Area]:
    inside = {area: ground(coalition, (area,)) for area in narrower(coalition)}
    found: dict[str, shape.Area] = {}
    for profile in coalition.profiles:
        for area in profile.item.areas:
            around = (wider for wider, within in inside.items() if area.id in within)
            reach = dict.fromkeys((*inside[area.id], *around))
            found.setdefault(area.id, records.area(area, profile.place.path, lines["area", area.id], reach))
    return found
