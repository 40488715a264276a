"""By what a finding is known again in another version of the files: not by its line, which any change may shift."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ksa.coalition.coalition import Coalition, Entry
from ksa.diagnostic import Diagnostic, RecordName, Span
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
    "areas",
    "when",
    "text",
)
"""The fields by which a row without an id is known, as far as it has them."""

_Step = tuple[str, bool]
"""A step of the way to a field, and whether it is an item of a list."""


class Mark(NamedTuple):
    """By what a finding is known again: two texts of 64 hexadecimal digits.

    `fingerprint` differs for each finding of a coalition. `likeness` stays the same when something beside the finding
    changes, such as the row or step that it is in; several findings may share it.
    """

    fingerprint: str
    likeness: str


def marks(coalition: Coalition, findings: Iterable[Diagnostic], *, exact: bool = False) -> tuple[Mark, ...]:
    """The mark of each finding in a coalition.

    The fingerprint is made of the rule, the file, the record, the field and the text that the finding points at. A
    record without an id, and an item of a list, is known by what it holds: so a row or a step more makes no other
    fingerprint of those that were there. What is alike in all this is numbered in the order of the findings, which
    should be that of the files.

    With `exact`, personal data count as they are, so that one number in place of another is another finding. Such marks
    are not to be shown: whoever knows the rest could try every number until the mark fits.
    """
    records = _Records(coalition)
    shown = str if exact else mask
    counts: Counter[tuple[str, ...]] = Counter()
    found = []
    for finding in findings:
        path, span, _text = finding.labels[0]
        kind, record, steps = records.about(finding)
        text = records.text(path, span)
        about = tuple(map(shown, (finding.rule, path, kind, record, ".".join(name for name, _item in steps), text)))
        field = ".".join(name for name, is_item in steps if not is_item)
        # What many places share points at the first of them, whichever that is now.
        alike = (finding.rule, path, kind, field, text if len(finding.labels) == 1 else "")
        counts[about] += 1
        found.append(Mark(_hash(*about, str(counts[about])), _hash(*map(shown, alike))))
    return tuple(found)


def unknown(now: Iterable[Mark], before: Iterable[Mark]) -> list[bool]:
    """Of each mark, whether what it marks was not there before: not itself, nor one like it that is gone now."""
    now, old = list(now), {mark.fingerprint: mark for mark in before}
    kept = {mark.fingerprint for mark in now} & old.keys()
    gone = Counter(mark.likeness for fingerprint, mark in old.items() if fingerprint not in kept)
    found = []
    for mark in now:
        is_like = mark.fingerprint not in kept and gone[mark.likeness] > 0
        gone[mark.likeness] -= is_like
        found.append(not is_like and mark.fingerprint not in kept)
    return found


def _hash(*parts: str) -> str:
    from hashlib import sha256

    # What is hashed stands in ASCII: half a character has no UTF-8.
    return sha256(ascii(parts).encode()).hexdigest()


class _Records:
    """The records of each file in the order in which they stand, to find the one that a place lies in."""

    def __init__(self, coalition: Coalition) -> None:
        self._texts = coalition.texts
        self._of_file: dict[str, list[Entry]] = {}
        for entry in coalition.entries:
            self._of_file.setdefault(entry.place.path, []).append(entry)
        self._starts: dict[str, list[int]] = {}

    def about(self, finding: Diagnostic) -> tuple[str, str, list[_Step]]:
        """What a finding is about, in words that stay the same while others move: the kind, the record, the field."""
        entry, offset = self._at(finding)
        name = finding.record or (entry.name if entry else RecordName("", ""))
        if entry is None:
            return name.kind, name.id, [(finding.field, False)]
        steps = finding.field.split(".") if finding.field else _route_within(entry, offset)
        return name.kind, name.id or _key(entry.value), list(_steady(entry.value, steps))

    def text(self, path: str, span: Span) -> str:
        """The text at a place, if that is on one line of a file that is here."""
        source = self._texts.get(path)
        if source is None or span.line != span.end_line:
            return ""
        return source.line(span.line)[span.column - 1 : span.end_column - 1]

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


def _steady(value: Value, steps: Sequence[str | int]) -> Iterator[_Step]:
    """The steps of a way through a value, with what stands there in place of each position in a list."""
    for step in steps:
        if isinstance(value, list) and str(step).isdecimal():
            value = value[int(step)] if int(step) < len(value) else None
            yield _key(value), True
        else:
            value = value.get(str(step)) if isinstance(value, dict) else None
            yield str(step), False


def _key(value: Value) -> str:
    """By what a row or item is known: its id, else what it holds in the fields that name it, else itself."""
    if not isinstance(value, dict):
        return str(value)
    if isinstance(value.get("id"), str):
        return str(value["id"])
    return " ".join(",".join(map(str, as_list(value[field]))) for field in _NAMING if field in value)
