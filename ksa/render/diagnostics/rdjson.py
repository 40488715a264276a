"""Findings for reviewdog, in its Reviewdog Diagnostic Format."""

from typing import Any

from ksa.diagnostic import START, Diagnostic, Label, Severity
from ksa.render import clean
from ksa.render.diagnostics.columns import Utf8Columns
from ksa.render.diagnostics.place import path
from ksa.render.diagnostics.report import Report


def render(report: Report) -> str:
    """The findings as one JSON object. Their texts are Markdown: reviewdog makes comments of them."""
    from json import dumps

    columns = Utf8Columns(report.sources)
    data = {
        "source": {"name": "ksa"},
        "diagnostics": [_diagnostic(report, columns, finding) for finding in report.findings],
    }
    return clean.json(dumps(data, ensure_ascii=False, indent=2)) + "\n"


def _diagnostic(report: Report, columns: Utf8Columns, finding: Diagnostic) -> dict[str, Any]:
    first, *others = finding.labels
    return {
        "message": "\n".join(map(clean.markdown, filter(None, (finding.message, finding.help)))),
        "location": _location(report, columns, first),
        "severity": (finding.severity or Severity.ERROR).name,
        "code": {"value": finding.rule},
        "relatedLocations": [
            {"message": clean.markdown(label.text), "location": _location(report, columns, label)} for label in others
        ],
    }


def _location(report: Report, columns: Utf8Columns, label: Label) -> dict[str, Any]:
    line, column, end_line, end_column = label.span
    start = {"line": line, "column": columns.column(label.path, line, column)}
    end = {"line": end_line, "column": columns.column(label.path, end_line, end_column)}
    whole = {"start": {"line": 1}}
    return {"path": path(report, label), "range": whole if label.span == START else {"start": start, "end": end}}
