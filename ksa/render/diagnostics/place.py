"""Where a finding is, as people, editors and services read it."""

from ksa.diagnostic import Label, Span
from ksa.render import clean
from ksa.render.diagnostics.report import Report


def place(report: Report, label: Label) -> str:
    """The place of a label: `path:line:column`."""
    return f"{path(report, label)}:{label.span.line}:{label.span.column}"


def path(report: Report, label: Label) -> str:
    """The path of a label's file, as the reader sees it."""
    return clean.line(report.path(label))


def last_line(span: Span) -> int:
    """The last line of which a part is meant: a span may end before the first character of the next."""
    return span.end_line - (span.end_column == 1 and span.end_line > span.line)
