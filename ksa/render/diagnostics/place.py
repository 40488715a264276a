"""Where a finding is, as people and editors read it."""

from ksa.diagnostic import Label
from ksa.render import clean
from ksa.render.diagnostics.report import Report


def place(report: Report, label: Label) -> str:
    """The place of a label: `path:line:column`."""
    return f"{path(report, label)}:{label.span.line}:{label.span.column}"


def path(report: Report, label: Label) -> str:
    """The path of a label's file, as the reader sees it."""
    return clean.line(report.path(label))
