"""The lines that a finding is about, with marks below what it points at."""

from collections.abc import Iterator

from ksa.diagnostic import START, Label
from ksa.language import ngettext
from ksa.render import clean
from ksa.render.diagnostics.lines import Lines
from ksa.render.diagnostics.place import place
from ksa.render.diagnostics.report import Report
from ksa.render.diagnostics.window import Window
from ksa.render.style import Style, paint

_PIPE = 160
"""The longest line that is shown whole where no screen sets a width."""
_MOST = 8
"""So many places of one finding are shown."""


class Excerpt:
    """Draws the places of one finding. `style` is that of the first place."""

    def __init__(self, report: Report, lines: Lines, labels: tuple[Label, ...], style: Style) -> None:
        """Keep what is needed to draw."""
        self._report = report
        self._lines = lines
        self._labels = labels[:_MOST]
        self._left_out = len(labels) - len(self._labels)
        self._style = style
        gutter = max((len(str(label.span.line)) for label in self._labels if self._has_lines(label)), default=1)
        self._gutter = gutter
        self._margin = " " * gutter

    def lines(self) -> Iterator[str]:
        """The drawing: file by file, beginning with that of the first place."""
        by_file: dict[str, list[Label]] = {}
        for label in self._labels:
            by_file.setdefault(label.path, []).append(label)
        for number, labels in enumerate(by_file.values()):
            whole = [label for label in labels if not self._has_lines(label)]
            if number:
                yield self._frame(f"{self._margin}--> ") + place(self._report, min(labels, key=lambda one: one.span))
            yield from (self.remark(label.text) for label in whole if label.text)
            if len(whole) < len(labels):
                yield from self._file([label for label in labels if label not in whole])
        if self._left_out:
            more = ngettext("and {count} place more", "and {count} places more", self._left_out)
            yield self.remark(more.format(count=self._left_out))

    def remark(self, text: str) -> str:
        """A line of words below the drawing."""
        return f"{self._frame(f'{self._margin} =')} {clean.line(text)}"

    def _has_lines(self, label: Label) -> bool:
        return label.span != START and self._lines.has(label.path)

    def _frame(self, text: str) -> str:
        return paint(text, Style.FRAME, colour=self._report.colour)

    def _file(self, labels: list[Label]) -> Iterator[str]:
        path = labels[0].path
        numbers = sorted({label.span.line for label in labels})
        if self._labels[0] in labels and self._lines.line(path, self._labels[0].span.line - 1).strip():
            numbers = sorted({*numbers, self._labels[0].span.line - 1})
        before = numbers[0] - 1
        yield self._frame(f"{self._margin} |")
        for number in numbers:
            if number == before + 2:
                yield self._line(number - 1, self._window(path, number - 1, 1))
            elif number > before + 1:
                yield self._frame("...")
            before = number
            of_line = [label for label in labels if label.span.line == number]
            window = self._window(path, number, of_line[0].span.column if of_line else 1)
            yield self._line(number, window)
            yield from (self._mark(label, window) for label in of_line)

    def _window(self, path: str, number: int, column: int) -> Window:
        room = (self._report.width or _PIPE) - self._gutter - len(" | ")
        return Window(self._lines.line(path, number), column, room)

    def _line(self, number: int, window: Window) -> str:
        return f"{self._frame(f'{number:>{self._gutter}} |')} {window.text}".rstrip()

    def _mark(self, label: Label, window: Window) -> str:
        """The line below a line of text: `^^^` below the first place of the finding, `---` below another."""
        is_first = label is self._labels[0]
        line, column, end_line, end_column = label.span
        start, width = window.mark(column, end_column if end_line == line else column + len(window.text))
        style = self._style if is_first else Style.FRAME
        marks = paint(("^" if is_first else "-") * width, style, colour=self._report.colour)
        text = paint(clean.line(label.text), style, colour=self._report.colour)
        return f"{self._frame(f'{self._margin} |')} {' ' * start}{marks} {text}".rstrip()
