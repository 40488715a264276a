"""The comments of a document: what stands behind a `#` between its values."""

from bisect import bisect_right
from collections.abc import Iterator
from re import compile as pattern
from typing import NamedTuple

from ksa.text.document import Document

_COMMENT = pattern("#[^\n\r\x85\u2028\u2029]*")
"""Ends at whatever the parser takes for a line break, which is more than a SourceFile does."""

_BLOCK_MARK = pattern(r"[|>][-+0-9]*[ \t]+")


class Comment(NamedTuple):
    """A comment, from its `#` to the end of its line: `source.text[start:end]` is `text`."""

    start: int
    end: int
    text: str


def comments(document: Document) -> Iterator[Comment]:
    """Every comment, in order. A `#` within a text is none; one behind the mark of a block text (`>- # …`) is."""
    text, starts, ends, after = document.source.text, document.starts, document.ends, document.after
    found = _COMMENT.search(text)
    while found:
        node = bisect_right(starts, found.start()) - 1
        is_text = node >= 0 and node not in after and found.start() < ends[node]
        if is_text and not _heads_block(text, starts[node], found.start()):
            found = _COMMENT.search(text, ends[node])
            continue
        yield Comment(found.start(), found.end(), found.group())
        found = _COMMENT.search(text, found.end())


def _heads_block(text: str, start: int, at: int) -> bool:
    """Whether what stands at `at` follows at once upon the mark of a block text that begins at `start`."""
    mark = _BLOCK_MARK.match(text, start)
    return mark is not None and mark.end() == at
