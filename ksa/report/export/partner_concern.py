"""Which partners a finding concerns: those that it names, else who answers for the place where it was found."""

from collections.abc import Iterator
from functools import cached_property

from ksa.coalition.coalition import Coalition, Entry
from ksa.coalition.records import line_of
from ksa.diagnostic import Diagnostic
from ksa.model.anatomy import parts, references
from ksa.model.fields import Item
from ksa.model.reference import Ref
from ksa.text.document import Value, as_list

_PARTNER = "partner"


class Concern:
    """Reads findings beside the records in which they were found."""

    def __init__(self, coalition: Coalition) -> None:
        """Keep the coalition; nothing is worked out before it is asked."""
        self._coalition = coalition

    def entry(self, finding: Diagnostic) -> Entry | None:
        """The record that a finding is about; None where it is about a file, or about something within a record.

        Of several with one name in a file, as rows without an id have, it is the one in which the finding stands.
        """
        if finding.record is None:
            return None
        place = finding.labels[0]
        among = self._entries.get((place.path, *finding.record), [])
        above = [one for one in among if line_of(one) <= place.span.line] if len(among) > 1 else among
        return above[-1] if above else next(iter(among), None)

    def partners(self, finding: Diagnostic, entry: Entry) -> tuple[str, ...]:
        """The ids of the partners that a finding in this record concerns."""
        named = [one for one in _named(finding) if one in self._unmistakable]
        if entry.kind.name == _PARTNER:
            return tuple(dict.fromkeys((entry.id, *named)))
        answering = named or (one for one in _answering(entry, finding.field) if one in self._ids)
        return tuple(dict.fromkeys(answering))

    @cached_property
    def _entries(self) -> dict[tuple[str, str, str], list[Entry]]:
        found: dict[tuple[str, str, str], list[Entry]] = {}
        for entry in self._coalition.entries:
            found.setdefault((entry.place.path, *entry.name), []).append(entry)
        return found

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(self._coalition.ids.get(_PARTNER, ()))

    @cached_property
    def _unmistakable(self) -> frozenset[str]:
        """The ids of partners that no record of another kind has: in a sentence, these mean nothing else."""
        others = (ids for kind, ids in self._coalition.ids.items() if kind != _PARTNER)
        return self._ids.difference(*others)


def _named(finding: Diagnostic) -> Iterator[str]:
    """What a finding names between backticks, or is about."""
    yield from finding.message.split("`")[1::2]
    yield from (name.removeprefix(f"{_PARTNER}:") for name in finding.about)


def _answering(entry: Entry, field: str) -> list[str]:
    """The partner that stands in a field, else those named first in the nearest item around it.

    These are who acts in a step, and who owns an agreement.
    """
    around, standing = _around(entry, field)
    found = [standing] if isinstance(standing, str) else []
    for value, model in reversed(around):
        for name, ref in references(model).items():
            if isinstance(ref, Ref) and _PARTNER in ref.kinds and value.get(name):
                named = [one for one in as_list(value[name]) if isinstance(one, str)]
                return [one for one in named if one in found] or named
    return []


def _around(entry: Entry, field: str) -> tuple[list[tuple[dict[str, Value], type[Item]]], Value]:
    """The record and the items within it on the way to a field, each with its model; and what stands in the field."""
    value: Value = entry.value
    model: type[Item] | None = entry.kind.model
    found = [(entry.value, entry.kind.model)]
    for step in field.split("."):
        if step.isdecimal():
            value = next(iter(as_list(value)[int(step) :]), None)
        else:
            part = parts(model).get(step) if model else None
            model = part.item if part else None
            value = value.get(step) if isinstance(value, dict) else None
        if model and isinstance(value, dict):
            found.append((value, model))
    return found, value
