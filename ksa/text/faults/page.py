"""A source as lines, and the way from one line with text to another."""

from functools import cached_property
from re import MULTILINE, escape, search
from re import compile as pattern

from ksa.text.faults.lines import Line
from ksa.text.source import SourceFile

_IDLE = pattern(r"(?:[ \t\r\n]++|#[^\r\n]*+)*+")


class Page:
    """A source, line by line. A line is idle when it holds nothing, or only a comment."""

    def __init__(self, source: SourceFile) -> None:
        """Keep the source."""
        self.source = source
        self.text = source.text

    @cached_property
    def first_line(self) -> Line:
        """The first line that is not idle; the very first where there is none."""
        first = Line(self.source, 1)
        return (self.next_line(first) or first) if first.is_idle else first

    def line_of(self, offset: int) -> Line:
        """The line that holds a character."""
        return Line(self.source, self.source.place(offset)[0])

    def next_line(self, line: Line) -> Line | None:
        """The next line below that is not idle."""
        starts = self.source.line_starts
        if line.number == len(starts):
            return None
        # One search passes any number of idle lines; a line at a time would be slow in a file of nothing else.
        idle = next(_IDLE.finditer(self.text, starts[line.number]))
        below = self.line_of(idle.end())
        return None if below.is_idle else below

    def left_of(self, line: Line) -> Line | None:
        """The next line below that stands no further to the right than a line."""
        below = self.next_line(line)
        while below and below.indent > line.indent:
            below = self.next_line(below)
        return below

    def above_line(self, line: Line) -> Line | None:
        """The nearest line above that is not idle."""
        found = self.filled(line.number - 1)
        return None if found.is_idle or found.number == line.number else found

    def filled(self, number: int) -> Line:
        """The line with this number or the nearest above it that is not idle; the very first where there is none."""
        while number > 1 and self.source.line(number).lstrip(" \t")[:1] in {"", "#"}:
            number -= 1
        return Line(self.source, max(number, 1))

    def knows_field(self, name: str) -> bool:
        """Whether a field with this name stands at the beginning of a line somewhere in the file."""
        return bool(search(rf"^[ \t]*(?:-[ \t]+)*{escape(name)}:(?=[ \t\r\n]|\Z)", self.text, MULTILINE))
