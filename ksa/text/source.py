"""A file's text and where its lines begin."""

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from re import compile as pattern

from ksa.diagnostic import Span

_LINE_BREAK = pattern(r"\r\n|\n|\r")

_FEW = 12
"""The number of places that are counted out before it pays to know where every line begins."""


class SourceFile:
    """A file's name, as reports show it, and its text without a byte order mark."""

    def __init__(self, name: str, text: str) -> None:
        """Keep the name and the text; a byte order mark at the start is left out."""
        self.name = name
        self.text = text.removeprefix("\ufeff")
        self._asked = 0

    @cached_property
    def utf8(self) -> bytes:
        """The text in UTF-8: much that is asked of a whole text is sooner known of bytes."""
        return self.text.encode("utf-8", "surrogatepass")

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset of each line's first character; a line ends with LF, CRLF or CR."""
        if "\r" in self.text:
            return [0, *(found.end() for found in _LINE_BREAK.finditer(self.text))]
        lengths = [len(line) + 1 for line in self.text.split("\n")]
        return list(accumulate(lengths[:-1], initial=0))

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column (from 1, in code points) of a character offset."""
        if "line_starts" not in self.__dict__ and self._asked < _FEW and "\r" not in self.text:
            self._asked += 1
            return self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset)
        starts = self.line_starts
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def span(self, start: int, end: int) -> Span:
        """The span of the characters from `start` up to `end`."""
        return Span(*self.place(start), *self.place(end))

    def offset(self, line: int, column: int = 1) -> int:
        """The character offset of a place: the reverse of `place`."""
        return self.line_starts[line - 1] + column - 1

    def line(self, number: int) -> str:
        """The text of a line (from 1), without its line break; empty past the last."""
        starts = self.line_starts
        if not 0 < number <= len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def line_end(self, offset: int) -> int:
        """The offset where the line of a character ends, before its line break."""
        if "\r" not in self.text:
            end = self.text.find("\n", offset)
            return len(self.text) if end < 0 else end
        line, column = self.place(offset)
        return offset - column + 1 + len(self.line(line))
