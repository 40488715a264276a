"""Where the nodes of a text end: asked of few files, so it is found by reading the events of such a file once more."""

from collections.abc import Sequence
from typing import Any

import yaml

from ksa.text.event_source import event_source

_NODES = frozenset({yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent})


def node_ends(text: str, starts: Sequence[int], after: dict[int, int]) -> list[int]:
    """The character offset where each node ends, for the nodes that begin at `starts` and are numbered as `after` says.

    A mapping or list ends where its last value or its bracket does.
    """
    ends = [-1] * len(starts)
    open_nodes: list[int] = []
    number = 0
    get_event = event_source(text)
    while number < len(starts) or open_nodes:
        event = get_event()
        kind = type(event)
        if kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            position = open_nodes.pop()
            if position >= 0:
                ends[position] = _collection_end(event, position, ends, after)
        elif kind in _NODES:
            # What stands below the second of two equal keys has no number, and begins where no numbered node does.
            is_numbered = number < len(starts) and event.start_mark.index == starts[number]
            if kind is not yaml.ScalarEvent:
                open_nodes.append(number if is_numbered else -1)
            elif is_numbered:
                ends[number] = event.end_mark.index
            number += is_numbered
    return ends


def _collection_end(event: Any, position: int, ends: list[int], after: dict[int, int]) -> int:  # noqa: ANN401 - PyYAML's events are half typed
    end: int = event.end_mark.index
    if end != event.start_mark.index:
        return end  # a bracket
    # Not ended by a bracket: libyaml notices at the next value, past blank lines and comments.
    return max(ends[position + 1 : after[position]])
