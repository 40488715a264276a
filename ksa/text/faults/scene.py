"""What lies around the place where the parser stopped: its lines, and what was open there."""

from functools import cached_property
from typing import NamedTuple

from ksa.diagnostic import Diagnostic, Label
from ksa.text.complaint import Complaint
from ksa.text.faults.flow import OPENERS, Flow, Quote, closing, read_flow
from ksa.text.faults.lines import Line
from ksa.text.faults.page import Page
from ksa.text.hint import Hint
from ksa.text.source import SourceFile

_QUOTES = frozenset("'\"")
_BLOCK_SIGNS = frozenset("|>")
_LONGEST_TEXT = 40
"""The most lines that are looked at above the one where the parser stopped, for the start of a running text."""


class Level(NamedTuple):
    """An open list or an open row of fields: where its dashes or names stand, and the first and the last of them."""

    column: int
    is_list: bool
    first: Line
    line: Line


class Scene(Page):
    """A source with a fault, read line by line, as the parser did, up to the place where that stopped.

    `at` is that place; `line` its line, or the last line with text where the file ended too early; `is_over` tells
    that it did. `is_name` tells that the parser looked for the colon of a field name that begins at `at`. `levels` are
    the lists and rows of fields that were open there, `closed` those that the last line above ended, `above` the last
    field, item or text before it. `quote` and `flow` are the quoted text and the brackets that were open there or that
    the last value above it has; `block` is the field whose `|` or `>` text reached up to the line.
    """

    def __init__(self, source: SourceFile, complaint: Complaint) -> None:
        """Read the source up to the complaint."""
        super().__init__(source)
        self.is_name = "simple key" in complaint.context
        wanted = complaint.context_at if self.is_name else complaint.at
        self.at = min(max(wanted, 0), len(source.text))
        self.is_over = not source.text[self.at :].strip(" \t\r\n")
        self.line = self.filled(source.place(self.at)[0])
        self.levels: list[Level] = []
        self.closed: list[Level] = []
        self.above: Line | None = None
        self.quote: Quote | None = None
        self.flow: Flow | None = None
        self.block: Line | None = None
        self._read()

    @cached_property
    def suspects(self) -> list[Line]:
        """The lines that may hold the fault, from the top.

        The line where the parser stopped, and the one above it when that has no field name; where the parser met a
        colon in a running text, all lines above without a field name, of which it made that text.
        """
        found = [self.line]
        if self.is_name:
            return found
        if not self.text.startswith(":", self.at):
            return found if not self.above or self.above.name else [self.above, self.line]
        numbers = range(self.line.number - 1, max(0, self.line.number - _LONGEST_TEXT), -1)
        for line in (Line(self.source, number) for number in numbers):
            if line.name:
                break
            if not line.is_idle:
                found.append(line)
                if line.is_item:
                    break
        return found[::-1]

    @property
    def open_flow(self) -> Flow | None:
        """The brackets in which the parser stopped."""
        return self.flow if self.flow and self.flow.end < 0 else None

    @property
    def lists(self) -> list[Level]:
        """The open lists."""
        return [level for level in self.levels if level.is_list]

    @property
    def fields(self) -> list[Level]:
        """The open rows of fields."""
        return [level for level in self.levels if not level.is_list]

    @property
    def is_at_start(self) -> bool:
        """Whether the parser stopped at a field or an item because of where that begins."""
        line = self.line
        return self._can_be_misplaced and self.at == line.start + line.indent

    @property
    def is_at_colon(self) -> bool:
        """Whether the parser stopped at the colon of a field because it took that for a part of a text above it."""
        line = self.line
        is_inside = line.start + line.column < self.at < line.start + line.value_column
        return self._can_be_misplaced and is_inside and self.text[self.at] == ":"

    @property
    def _can_be_misplaced(self) -> bool:
        return not self.is_name and bool(self.levels) and self.line.is_structure

    def nearest(self, levels: list[Level]) -> Level:
        """Of these levels, the one whose column is nearest to the line's; of two, the inner one."""
        return min(reversed(levels), key=lambda level: abs(level.column - self.line.indent))

    def torn(self, start: int, end: int) -> Line | None:
        """The first line below `start` on which the value that begins there, and ends at `end`, cannot go on.

        That is a field or an item no further to the right than the one that the value belongs to.
        """
        owner = self.line_of(start)
        last = self.source.place(end)[0] if end >= 0 else self.line.number
        line = self.next_line(owner)
        while line and line.number <= last:
            if line.indent <= owner.owner_column and line.is_structure:
                return line
            line = self.next_line(line)
        return None

    def last_line_above(self, line: Line | None) -> Line:
        """The last line with text above a line; without one, of what was read."""
        return self.filled(line.number - 1) if line else self.line

    def finding(
        self,
        hint: Hint,
        start: int,
        end: int,
        *,
        second: tuple[int, int, str] | None = None,
        note: str = "",
    ) -> Diagnostic:
        """The finding of these words at the characters from `start` to `end`, and of a second place if there is one."""
        labels = [self._label(start, end, "")]
        if second:
            labels.append(self._label(*second))
        return Diagnostic("invalid-yaml", hint.message, tuple(labels), hint.help, note)

    def _label(self, start: int, end: int, text: str) -> Label:
        size = len(self.text)
        return Label(self.source.name, self.source.span(min(start, size), min(max(start, end), size)), text)

    def _read(self) -> None:
        line: Line | None = self.first_line
        while line and line.number <= self.line.number:
            if line.is_structure:
                self.quote = self.flow = None
            if line.number < self.line.number:
                self._enter(line)
                self.above = line
            line = self.next_line(self._last_line_of(line))

    def _enter(self, line: Line) -> None:
        """Close the levels that a line ends and open those that it begins."""
        if not line.is_structure:
            return
        self.closed = []
        for column in line.dashes:
            self._open(column, line, is_list=True)
        if line.name:
            self._open(line.column, line, is_list=False)

    def _open(self, column: int, line: Line, *, is_list: bool) -> None:
        """Close the levels that end where a dash or a name stands, and open or go on with the one of that."""
        levels, first = self.levels, line
        while levels and (
            levels[-1].column > column or (levels[-1].column == column and levels[-1].is_list >= is_list)
        ):
            closed = levels.pop()
            self.closed.append(closed)
            if closed.column == column and closed.is_list == is_list:
                first = closed.first
        levels.append(Level(column, is_list, first, line))

    def _last_line_of(self, line: Line) -> Line:
        """The last line of the value that begins on a line; `line` when the parser stopped in that value."""
        start = line.start + line.value_column
        first = self.text[start : start + 1]
        if start <= self.at and first in _QUOTES:
            self.quote = Quote(start, closing(self.text, start))
            return self._line_up_to(self.quote.end)
        if start <= self.at and first in OPENERS:
            self.flow = read_flow(self.text, start, self.at)
            self.quote = self.flow.quote
            return self._line_up_to(self.flow.end)
        if first in _BLOCK_SIGNS and line.opens_block_text:
            return self._last_line_of_block(line)
        return line

    def _line_up_to(self, end: int) -> Line:
        return self.line_of(end) if 0 <= end < self.at else self.line

    def _last_line_of_block(self, owner: Line) -> Line:
        line = owner
        for number in range(owner.number + 1, self.line.number + 1):
            below = Line(self.source, number)
            if below.text and below.indent <= owner.owner_column:
                return line
            line = below
        self.block = owner if owner.number < self.line.number else None
        return line
