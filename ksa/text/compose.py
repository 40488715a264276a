"""From libyaml's events to plain values and their offsets.

Values are built straight from the events: a node object a value would cost more than the values themselves, and the
library's own composers overflow on hostile input.
"""

from array import array
from itertools import repeat
from typing import Any, NamedTuple

import yaml

from ksa.text.document import Document
from ksa.text.event_source import GetEvent
from ksa.text.source import SourceFile

ABSENT = frozenset({"", "null", "~", "Null", "NULL"})
"""The unquoted texts that stand for no value."""

_NO_NAMES = ABSENT | {"<<"}
"""The unquoted texts that cannot name a field."""

_ITEM: Any = object()
"""Stands for the key while a list is read."""


class Duplicate(NamedTuple):
    """A key that stands a second time in one mapping.

    `mapping` is the mapping's node number and `fields` what it holds; `second` is the second key's offsets.
    """

    mapping: int
    fields: dict[str, Any]
    key: str
    second: tuple[int, int]


class UnsupportedYamlError(Exception):
    """The text uses a part of YAML that a coalition's files do without."""


class TooDeepError(Exception):
    """The values are nested too deep; the argument is the character offset where that begins."""


class TooManyError(Exception):
    """The text holds more keys and values than a coalition may."""


def compose(  # noqa: C901, PLR0912, PLR0915 - one loop over all values of all files, where a call a value is felt
    source: SourceFile, get_event: GetEvent, depth: int, nodes: int
) -> tuple[Document, list[Duplicate]]:
    """The document of a source, and its duplicate keys: the first of two stays, the second is left out.

    Raises UnsupportedYamlError, TooDeepError past `depth` levels, TooManyError past `nodes` keys and values, and what
    the event source raises.
    """
    starts = array("I")
    after: dict[int, int] = {}
    escaped: list[int] = []
    duplicates: list[Duplicate] = []
    text = source.text
    marked = "&" in text or "!" in text
    escapes = "\\" in text
    # Names looked up once: this loop runs for every value of every file.
    scalar_event, mapping_event, sequence_event = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
    absent, no_names, item = ABSENT, _NO_NAMES, _ITEM
    holder: list[Any] = []
    # A mapping being read waits for a key while `key` is None; a list's key is always _ITEM.
    container: Any = holder
    key: Any = item
    position = -1
    stack: list[tuple[Any, Any, int]] = []
    # A node takes two events at most, and there are a few around them.
    for _turn in repeat(None, 2 * nodes + 8):
        event = get_event()
        kind = type(event)
        if key is None and kind is scalar_event:
            # A field's name; what follows is its value.
            value = event.value
            if (marked and (event.anchor or event.tag)) or (value in no_names and not event.style):
                raise UnsupportedYamlError
            if value in container:
                duplicates.append(Duplicate(position, container, value, (event.start_mark.index, event.end_mark.index)))
                _skip(get_event, depth - len(stack))
                continue
            key = value
            if escapes and event.style == '"' and "\\" in text[event.start_mark.index : event.end_mark.index]:
                escaped.append(len(starts))
            starts.append(event.start_mark.index)
            event = get_event()
            kind = type(event)
        if kind is scalar_event:
            value = event.value
            if marked and (event.anchor or event.tag):
                raise UnsupportedYamlError
            if value in absent and not event.style:
                value = None
            if key is item:
                container.append(value)
            else:
                container[key] = value
                key = None
            if escapes and event.style == '"' and "\\" in text[event.start_mark.index : event.end_mark.index]:
                escaped.append(len(starts))
            starts.append(event.start_mark.index)
        elif kind is mapping_event or kind is sequence_event:
            if key is None or event.anchor or event.tag:
                raise UnsupportedYamlError
            if len(stack) == depth:
                raise TooDeepError(event.start_mark.index)
            inner: Any = {} if kind is mapping_event else []
            if key is item:
                container.append(inner)
            else:
                container[key] = inner
                key = None
            stack.append((container, key, position))
            container, key, position = inner, None if kind is mapping_event else item, len(starts)
            starts.append(event.start_mark.index)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            after[position] = len(starts)
            container, key, position = stack.pop()
        elif kind is yaml.StreamEndEvent:
            if len(starts) > nodes:
                break
            return Document(source, holder[0] if holder else None, starts, after, escaped), duplicates
        elif kind is yaml.AliasEvent or (kind is yaml.DocumentStartEvent and (starts or event.version or event.tags)):
            raise UnsupportedYamlError
    raise TooManyError


def _skip(get_event: GetEvent, depth: int) -> None:
    """Consume one value. Raises TooDeepError past `depth` levels."""
    open_now = 0
    while True:
        event = get_event()
        kind = type(event)
        if kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            if open_now == depth:
                raise TooDeepError(event.start_mark.index)
            open_now += 1
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            open_now -= 1
        if open_now == 0:
            return
