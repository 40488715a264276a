"""Columns as editors of bytes count them."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from ksa.text.source import SourceFile


class Utf8Columns:
    """Turns columns that count characters into columns that count bytes, both from 1.

    Each line is measured once, however many findings are about it: a file may be one long line.
    """

    def __init__(self, sources: Mapping[str, SourceFile]) -> None:
        """Keep the files, by the path that labels use."""
        self._sources = sources
        self._bytes: dict[tuple[str, int], Sequence[int]] = {}

    def column(self, path: str, line: int, column: int) -> int:
        """The column in bytes; where the text of the file is not known, or has none there, a character is a byte."""
        before = self._before(path, line)
        known = min(column - 1, len(before) - 1)
        return before[known] + column - known

    def _before(self, path: str, line: int) -> Sequence[int]:
        """How many bytes stand before each character of a line, and before its end."""
        if (path, line) not in self._bytes:
            text = self._sources[path].line(line) if path in self._sources else ""
            self._bytes[path, line] = range(len(text) + 1) if text.isascii() else array("I", _ends(text))
        return self._bytes[path, line]


def _ends(text: str) -> Iterator[int]:
    return accumulate((len(character.encode("utf-8", "surrogatepass")) for character in text), initial=0)
