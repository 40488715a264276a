"""A parsed file: its plain values, and flat lists of where each of them stands."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from ksa.text.source import SourceFile

Value = Any
"""What a file holds: a dict with text keys, a list, a text, or None; nested."""


def as_list(value: Value) -> list[Value]:
    """The items of a list; of anything else, that alone: one value may stand where a list is expected."""
    return value if isinstance(value, list) else [value]


class Document:
    """The values of one source.

    Nodes are numbered in the order in which they stand, keys included: a mapping, its first key, that key's value, …
    `starts[n]` is the character offset where node n begins; `after[n]` is, for a mapping or list only, the number of
    the first node past it. `escaped` numbers the double-quoted texts that hold a backslash.
    """

    def __init__(
        self, source: SourceFile, value: Value, starts: Sequence[int], after: dict[int, int], escaped: list[int]
    ) -> None:
        """Keep what was composed."""
        self.source = source
        self.value = value
        self.starts = starts
        self.after = after
        self.escaped = escaped

    @cached_property
    def ends(self) -> list[int]:
        """The character offset where each node ends; the text of a block (`|`, `>`) may end in line breaks.

        Worked out when asked for: most files have no finding, and most findings need no more than a start.
        """
        from ksa.text.ends import node_ends

        return node_ends(self.source.text, self.starts, self.after)
