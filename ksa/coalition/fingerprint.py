"""By what a finding is known again in another version of the files: not by its line, which any change may shift."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from ksa.coalition.coalition import Coalition, Entry
from ksa.coalition.persons import named
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

_OF_PERSONS = ("contacts", "signatories")
"""The lists whose items may name a person where a function belongs: they are known by their order only."""
_LONGEST = 200
_MOST_IN_KEY = 20
"""So much of a text, and of a list, is enough to tell it from another."""
_SHORT = 16

_Step = tuple[str, bool]
"""A step of the way to a field, and whether it is an item of a list."""


class Mark(NamedTuple):
    """By what a finding is known again: two texts of 64 hexadecimal digits, and what it lists.

    `fingerprint` differs for each finding of a coalition. `likeness` stays the same when something beside the finding
    changes, such as the row or step that it is in; several findings may share it. `listed` are texts of 16 digits, one
    for each thing that the finding points at or is about: with another one it is another finding.
    """

    fingerprint: str
    likeness: str
    listed: frozenset[str] = frozenset()


def marks(coalition: Coalition, findings: Sequence[Diagnostic], *, exact: bool = False) -> tuple[Mark, ...]:
    """The mark of each finding in a coalition.

    The fingerprint is made of the rule, the file, the record, the field and the text that the finding points at. A
    record without an id, and an item of a list, is known by what it holds: so a row or a step more makes no other
    fingerprint of those that were there. What is alike in all this is numbered in the order of the findings, which
    should be that of the files.

    With `exact`, personal data count as they are, so that one number in place of another is another finding. Such marks
    are not to be shown: whoever knows the rest could try every number or name until the mark fits.
    """
    records = _Records(coalition)
    texts = [[records.text(label.path, label.span) for label in finding.labels] for finding in findings]
    shown = _as_it_is if exact else _without_persons(coalition, texts)
    counts: Counter[tuple[str, ...]] = Counter()
    found = []
    for finding, at in zip(findings, texts, strict=True):
        path = finding.labels[0].path
        kind, record, steps = records.about(finding)
        way = ".".join(name for name, _is_item in steps)
        field = ".".join(name for name, is_item in steps if not is_item)
        about = tuple(map(shown, (finding.rule, path, kind, record, way, at[0])))
        alike = tuple(map(shown, (finding.rule, path, kind, finding.record.id if finding.record else "", field)))
        counts[about] += 1
        times: Counter[str] = Counter()
        listed = set()
        for text in finding.about or at:
            times[text] += 1
            listed.add(_hash(shown(text), str(times[text]))[:_SHORT])
        found.append(Mark(_hash(*about, str(counts[about])), _hash(*alike), frozenset(listed)))
    return tuple(found)


def unknown(now: Iterable[Mark], before: Iterable[Mark]) -> list[bool]:
    """Of each mark, whether what it marks was not there before: not itself, nor one like it that is gone now."""
    now, old = list(now), {mark.fingerprint: mark for mark in before}
    kept = {mark.fingerprint for mark in now if _is_part(mark, old.get(mark.fingerprint))}
    gone: dict[str, list[Mark]] = {}
    for mark in old.values():
        if mark.fingerprint not in kept:
            gone.setdefault(mark.likeness, []).append(mark)
    found = []
    for mark in now:
        alike = gone.get(mark.likeness, [])
        like = None if mark.fingerprint in kept else next((one for one in alike if _is_part(mark, one)), None)
        if like:
            alike.remove(like)
        found.append(like is None and mark.fingerprint not in kept)
    return found


def _is_part(mark: Mark, old: Mark | None) -> bool:
    """Whether all that a finding lists was listed before."""
    return old is not None and mark.listed <= old.listed


def _as_it_is(text: str) -> str:
    return text


def _without_persons(coalition: Coalition, texts: Iterable[Sequence[str]]) -> Callable[[str], str]:
    """What makes a text fit to be shown: nothing of a person is left in it."""
    names = named(coalition, "\n".join(text for several in texts for text in several))
    return lambda text: "" if text in names else mask(text)


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
        self._keys: dict[int, str] = {}

    def about(self, finding: Diagnostic) -> tuple[str, str, list[_Step]]:
        """What a finding is about, in words that stay the same while others move: the kind, the record, the field."""
        entry, offset = self._at(finding)
        name = finding.record or (entry.name if entry else RecordName("", ""))
        if entry is None:
            return name.kind, name.id, [(finding.field, False)]
        steps = finding.field.split(".") if finding.field else _route_within(entry, offset)
        if not name.id and id(entry) not in self._keys:
            self._keys[id(entry)] = _key(entry.value)
        return name.kind, name.id or self._keys[id(entry)], list(_steady(entry.value, steps))

    def text(self, path: str, span: Span) -> str:
        """The text at a place, if that is on one line of a file that is here."""
        source = self._texts.get(path)
        if source is None or span.line != span.end_line:
            return ""
        return source.line(span.line)[span.column - 1 : span.end_column - 1][:_LONGEST]

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
    above = ""
    for step in steps:
        if isinstance(value, list) and str(step).isdecimal():
            value = value[int(step)] if int(step) < len(value) else None
            yield "" if above in _OF_PERSONS else _key(value), True
        else:
            value = value.get(str(step)) if isinstance(value, dict) else None
            above = str(step)
            yield above, False


def _key(value: Value) -> str:
    """By what a row or item is known: its id, else what it holds in the fields that name it, else itself."""
    if not isinstance(value, dict):
        return str(value)[:_LONGEST] if isinstance(value, str) else ""
    if isinstance(value.get("id"), str):
        return str(value["id"])[:_LONGEST]
    parts = (as_list(value[field])[:_MOST_IN_KEY] for field in _NAMING if field in value)
    return " ".join(",".join(str(one)[:_LONGEST] for one in part if isinstance(one, str)) for part in parts)
