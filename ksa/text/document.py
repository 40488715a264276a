"""A parsed file: its plain values, and flat lists of where each of them stands."""

from typing import Any, NamedTuple

from ksa.text.source import SourceFile

Value = Any
"""What a file holds: a dict with text keys, a list, a text, or None; nested."""


class Document(NamedTuple):
    """The values of one source.

    Nodes are numbered in the order in which they stand, keys included: a mapping, its first key, that key's value, …
    `starts[n]` and `ends[n]` are the character offsets of node n: a mapping or list ends where its last value or its
    bracket does; the text of a block (`|`, `>`) may end in line breaks. `after[n]` is, for a mapping or list only, the
    number of the first node past it. `escaped` numbers the double-quoted texts that hold a backslash.
    """

    source: SourceFile
    value: Value
    starts: list[int]
    ends: list[int]
    after: dict[int, int]
    escaped: list[int]
