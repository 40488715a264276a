"""By what a finding is known again in another version of the files: not by its line, which any change may shift."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ksa.coalition.coalition import Coalition, Entry
from ksa.diagnostic import Diagnostic
from ksa.text.document import Value, as_list
from ksa.text.locate import Route
from ksa.text.personal import mask

_NAMING = (
    "topic",
    "phases",
    "roles",
    "partner",
    "from",
    "to",
    "action",
    "function",
    "name",
    "title",
    "period",
    "held_on",
    "area",
)
"""The fields by which a row without an id is known, as far as it has them."""


def fingerprints(coalition: Coalition, findings: Iterable[Diagnostic]) -> tuple[str, ...]:
    """The fingerprint of each finding in a coalition: 64 hexadecimal digits, no two alike.

    It is made of the rule, the file, the record and the field. A record without an id, and an item of a list, is known
    by what it holds: so a row or a step more makes no other fingerprint of those that were there. What is alike in all
    this is numbered in the order of the findings, which should be that of the files.
    """
    from hashlib import sha256

    records = _Records(coalition)
    counts: Counter[tuple[str, ...]] = Counter()
    found = []
    for finding in findings:
        about = tuple(map(mask, (finding.rule, finding.labels[0].path, *records.about(finding))))
        counts[about] += 1
        # What is hashed stands in ASCII: half a character has no UTF-8.
        found.append(sha256(ascii((*about, counts[about])).encode()).hexdigest())
    return tuple(found)


class _Records:
    """The records of each file in the order in which they stand, to find the one that a place lies in."""

    def __init__(self, coalition: Coalition) -> None:
        self._of_file: dict[str, list[Entry]] = {}
        for entry in coalition.entries:
            self._of_file.setdefault(entry.place.path, []).append(entry)
        self._starts: dict[str, list[int]] = {}

    def about(self, finding: Diagnostic) -> tuple[str, str]:
        """The record and the field that a finding is about, each in words that stay the same while others move."""
        entry, offset = self._at(finding)
        name = finding.record or (entry.name if entry else None)
        if entry is None:
            return (f"{name.kind}:{name.id}" if name else "", finding.field)
        record = name.id if name and name.id else _key(entry.value)
        steps = finding.field.split(".") if finding.field else _route_within(entry, offset)
        return f"{name.kind if name else ''}:{record}", ".".join(_steady(entry.value, steps))

    def _at(self, finding: Diagnostic) -> tuple[Entry | None, int]:
        """The record in which a finding's first place lies, or after which it stands; with the place's offset."""
        path, span, _text = finding.labels[0]
        entries = self._of_file.get(path)
        if not entries:
            return None, 0
        if path not in self._starts:
            self._starts[path] = [entry.place.locator.value(entry.place.route)[0] for entry in entries]
        offset = entries[0].place.locator.document.source.offset(span.line, span.column)
        number = bisect_right(self._starts[path], offset) - 1
        return (entries[number] if number >= 0 else None), offset


def _route_within(entry: Entry, offset: int) -> Route:
    """The way from a record to the value at an offset; empty where there is none."""
    found = entry.place.locator.route_at(offset)
    depth = len(entry.place.route)
    return found[0][depth:] if found and found[0][:depth] == entry.place.route else ()


def _steady(value: Value, steps: Sequence[str | int]) -> Iterator[str]:
    """The steps of a way through a value, with what stands there in place of each position in a list."""
    for step in steps:
        if isinstance(value, list) and str(step).isdecimal():
            value = value[int(step)] if int(step) < len(value) else None
            yield _key(value)
        else:
            value = value.get(str(step)) if isinstance(value, dict) else None
            yield str(step)


def _key(value: Value) -> str:
    """By what a row or item is known: its id, else what it holds in the fields that name it, else itself."""
    if not isinstance(value, dict):
        return str(value)
    if isinstance(value.get("id"), str):
        return str(value["id"])
    return " ".join(",".join(map(str, as_list(value[field]))) for field in _NAMING if field in value)
