"""Parts of YAML that a coalition's files do without: each is named, with its place."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

import yaml

from ksa.diagnostic import Diagnostic, Label
from ksa.language import N_, _
from ksa.text.compose import ABSENT
from ksa.text.event_source import GetEvent
from ksa.text.source import SourceFile

_MOST = 20
_LONGEST = 100
_ANCHOR = (
    N_("`{text}` is read as a YAML anchor, and anchors are not used here"),
    N_("write the value out, or put quotes around a text that starts with `&`"),
)
_ALIAS = (
    N_("`{text}` is read as a YAML alias, and aliases are not used here"),
    N_("write the value out, or put quotes around a text that starts with `*`"),
)
_TAG = (
    N_("`{text}` is read as a YAML tag, and tags are not used here"),
    N_("leave it out, or put quotes around a text that starts with `!`"),
)
_MERGE = (N_("the merge key `<<` is not used here"), N_("write the fields out"))
_KEY = (N_("a field's name is missing or is not plain text"), N_("write `{form}`, with a name before the colon"))
_DIRECTIVE = (N_("`{text}` is a YAML directive, and directives are not used here"), N_("leave the line out"))
_SECOND = (
    N_("a second document begins here, and a file holds one"),
    N_("leave out the line `---`, or put what follows in a file of its own"),
)


def unsupported(source: SourceFile, get_event: GetEvent, depth: int) -> Iterator[Diagnostic]:
    """Every unsupported part in the order in which it stands, at most twenty; raises what the event source raises.

    What is nested deeper than `depth` levels ends the search: libyaml's time grows with the square of the depth.
    """
    for event, (message, help_) in islice(_parts(source, get_event, depth), _MOST):
        start = event.start_mark.index
        text = _word(source, start)
        end = min(start + max(1, len(text)), source.line_end(start))
        label = Label(source.name, source.span(start, end))
        form = _("name: value")
        yield Diagnostic("unsupported-yaml", _(message).format(text=text), (label,), _(help_).format(form=form))


def _word(source: SourceFile, start: int) -> str:
    line = source.text[start : min(source.line_end(start), start + _LONGEST)]
    if line.startswith("%"):
        return line.rstrip()
    words = line.split(maxsplit=1)
    return words[0].rstrip(",]}:") if words else ""


def _parts(source: SourceFile, get_event: GetEvent, depth: int) -> Iterator[tuple[Any, tuple[str, str]]]:
    # Each open collection holds whether it waits for a key: None for a list.
    waits: list[bool | None] = []
    documents = 0
    while not isinstance(event := get_event(), yaml.StreamEndEvent):
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                yield event, _SECOND
                return
            if event.version or event.tags:
                yield event, _DIRECTIVE
        elif isinstance(event, yaml.CollectionEndEvent):
            waits.pop()
        elif isinstance(event, yaml.NodeEvent):
            if fault := _fault(source, event, is_key=bool(waits and waits[-1])):
                yield event, fault
            if len(waits) == depth and isinstance(event, yaml.CollectionStartEvent):
                return
            _step(waits, event)


def _step(waits: list[bool | None], event: yaml.NodeEvent) -> None:
    if waits and waits[-1] is not None:
        waits[-1] = not waits[-1]
    if isinstance(event, yaml.CollectionStartEvent):
        waits.append(True if isinstance(event, yaml.MappingStartEvent) else None)


def _fault(source: SourceFile, event: Any, *, is_key: bool) -> tuple[str, str] | None:  # noqa: ANN401 - PyYAML's own
    if isinstance(event, yaml.AliasEvent):
        return _ALIAS
    if event.anchor or event.tag:
        # Both may stand before one value: the first is the one that is shown.
        return _ANCHOR if source.text.startswith("&", event.start_mark.index) else _TAG
    if not is_key:
        return None
    if isinstance(event, yaml.CollectionStartEvent) or (not event.style and event.value in ABSENT):
        return _KEY
    return _MERGE if event.value == "<<" and not event.style else None
