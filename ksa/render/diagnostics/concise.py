"""One finding a line, for pipes and editors: `path:line:column: severity[rule] message`."""

from ksa.diagnostic import Diagnostic, Severity
from ksa.render import clean
from ksa.render.diagnostics.place import place
from ksa.render.diagnostics.report import Report
from ksa.render.style import SEVERITIES, Style, paint


def render(report: Report) -> str:
    """The findings, each on a line of its own; nothing when there are none."""
    return "".join(f"{_line(report, finding)}\n" for finding in report.findings)


def _line(report: Report, finding: Diagnostic) -> str:
    severity = finding.severity or Severity.ERROR
    where = paint(place(report, finding.labels[0]), Style.STRONG, colour=report.colour)
    word = paint(severity.word, SEVERITIES[severity], colour=report.colour)
    return f"{where}: {word}[{finding.rule}] {clean.line(finding.message)}"
