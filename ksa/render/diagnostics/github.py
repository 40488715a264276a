"""Findings as annotations on GitHub, which shows ten of each severity for a step: `::error file=…,line=…::message`."""

from collections.abc import Iterator
from itertools import islice

from ksa.diagnostic import START, Diagnostic, Severity
from ksa.language import _, ngettext
from ksa.render import clean
from ksa.render.diagnostics.place import last_line
from ksa.render.diagnostics.report import Report

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_MOST = 10


def render(report: Report) -> str:
    """The annotations, each on a line of its own, the worst first; the tenth of a severity tells of the others."""
    return "".join(f"{line}\n" for severity in _COMMANDS for line in _lines(report, severity))


def _lines(report: Report, severity: Severity) -> Iterator[str]:
    count = report.count(severity)
    shown = count if count <= _MOST else _MOST - 1
    found = (finding for finding in report.findings if finding.severity is severity)
    yield from (_annotation(report, finding, _COMMANDS[severity]) for finding in islice(found, shown))
    if count > shown:
        where = _("see the summary of this step") if report.summarised else _("see the log of this step")
        more = f"{_more(severity, count - shown)}: {where}"
        yield f"::{_COMMANDS[severity]}::{clean.annotation(more)}"


def _annotation(report: Report, finding: Diagnostic, command: str) -> str:
    properties = {"file": report.path(finding.labels[0]), **_region(finding), "title": finding.rule}
    written = ",".join(f"{name}={clean.annotation_property(str(value))}" for name, value in properties.items())
    message = "\n".join(map(clean.line, filter(None, (finding.message, finding.help))))
    return f"::{command} {written}::{clean.annotation(message)}"


def _region(finding: Diagnostic) -> dict[str, int]:
    """Where in the file: the runner refuses columns where the lines differ, and a whole file has its first line."""
    span = finding.labels[0].span
    if span == START:
        return {"line": 1}
    last = last_line(span)
    if span.end_line != span.line:
        return {"line": span.line, "endLine": last}
    return {"line": span.line, "col": span.column, "endLine": last, "endColumn": span.end_column}


def _more(severity: Severity, count: int) -> str:
    texts = {
        Severity.ERROR: ngettext("{count} more error", "{count} more errors", count),
        Severity.WARNING: ngettext("{count} more warning", "{count} more warnings", count),
        Severity.INFO: ngettext("{count} more tip", "{count} more tips", count),
    }
    return texts[severity].format(count=count)
