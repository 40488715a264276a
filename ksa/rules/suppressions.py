"""Reads suppressions: comments that say that a finding may stay, such as `# ksa: ignore[some-rule] the reason`."""

from bisect import bisect_left
from collections.abc import Iterator
from re import IGNORECASE, finditer, match, search
from re import compile as pattern
from typing import NamedTuple

from ksa.text.comments import Comment, comments
from ksa.text.document import Document, Value

MARK = pattern(r"#[ \t]*[Kk][Ss][Aa]:")
"""No suppression goes without it: a text that does not hold it need not be looked at."""

# Compiled when first used: most runs meet no suppression.
_FORM = r"#[ \t]*ksa:[ \t]*ignore[ \t]*\[([^\[\]]*)\]"
_MEANT = r"#[ \t]*ksa:[ \t]*(?:ignore|\w+[ \t]*\[)"
_NAME = r"[^\s,]+"
_LETTER = r"[^\W\d_]"


class Name(NamedTuple):
    """What stands between the brackets, once for each rule; the character offsets are those in the file."""

    text: str
    start: int
    end: int


class Suppression(NamedTuple):
    """A comment that suppresses findings.

    It covers what begins from `first` up to `last`: its own line when something stands before it there (`is_beside`),
    and otherwise the record, list item or field below it. Without a known form it has no names.
    """

    comment: Comment
    names: tuple[Name, ...]
    has_reason: bool
    is_beside: bool
    first: int
    last: int


def suppressions(document: Document) -> Iterator[Suppression]:
    """Every suppression in a document, in order."""
    text = document.source.text
    below: _Below | None = None
    for comment in comments(document):
        if "ksa:" not in comment.text or not match(_MEANT, comment.text, IGNORECASE):
            continue
        found = match(_FORM, comment.text)
        names, reason = (
            (_names(found[1], comment.start + found.start(1)), comment.text[found.end() :]) if found else ((), "")
        )
        line, _column = document.source.place(comment.start)
        line_start = document.source.offset(line)
        is_beside = bool(text[line_start : comment.start].strip(" \t-"))
        if is_beside:
            first, last = line_start, comment.start
        else:
            below = below or _Below(document)
            first, last = below.stretch(comment.end)
        yield Suppression(comment, names, bool(search(_LETTER, reason)), is_beside, first, last)


def _names(text: str, start: int) -> tuple[Name, ...]:
    return tuple(Name(name[0], start + name.start(), start + name.end()) for name in finditer(_NAME, text))


class _Below:
    """Finds what a comment on a line of its own stands above."""

    def __init__(self, document: Document) -> None:
        """Number the field names and the list items."""
        self._document = document
        self._fields: set[int] = set()
        self._items: set[int] = set()
        waiting: list[tuple[int, Value]] = [(0, document.value)]
        while waiting:
            node, value = waiting.pop()
            child = node + 1
            if isinstance(value, dict):
                for inner in value.values():
                    self._fields.add(child)
                    waiting.append((child + 1, inner))
                    child = document.after.get(child + 1, child + 2)
            elif isinstance(value, list):
                for inner in value:
                    self._items.add(child)
                    waiting.append((child, inner))
                    child = document.after.get(child, child + 1)

    def stretch(self, offset: int) -> tuple[int, int]:
        """Where the first field, list item or value that begins after an offset begins and ends."""
        document = self._document
        text, starts, ends, after = document.source.text, document.starts, document.ends, document.after
        node = bisect_left(starts, offset)
        # A mapping or list in block form begins where its first field or item does: that one was meant.
        while node in after and node not in self._items and text[starts[node]] not in "[{":
            node += 1
        if node == len(starts):
            return offset, offset
        return starts[node], ends[node + 1] if node in self._fields else ends[node]
