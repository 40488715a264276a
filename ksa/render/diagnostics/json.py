"""Findings for programs: `ksa.findings/1`, as docs/findings.schema.json describes it."""

from typing import Any

from ksa.diagnostic import Diagnostic, Severity
from ksa.render import clean
from ksa.render.diagnostics.report import Report

SCHEMA = "ksa.findings/1"


def render(report: Report) -> str:
    """The report as one JSON object, indented."""
    from json import dumps

    data = {
        "schema": SCHEMA,
        "root": report.root,
        "on": report.on.isoformat(),
        "summary": {
            "files": report.files,
            "records": sum(report.records.values()),
            "errors": report.count(Severity.ERROR),
            "warnings": report.count(Severity.WARNING),
            "infos": report.count(Severity.INFO),
        },
        "findings": [_finding(report, finding) for finding in report.findings],
    }
    return clean.json(dumps(data, ensure_ascii=False, indent=2)) + "\n"


def _finding(report: Report, finding: Diagnostic) -> dict[str, Any]:
    first, *others = finding.labels
    span = first.span
    record = finding.record
    return {
        "rule": finding.rule,
        "severity": (finding.severity or Severity.ERROR).word,
        "message": finding.message,
        "help": finding.help or None,
        "note": finding.note or None,
        "path": report.path(first),
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "record": {"kind": record.kind, "id": record.id} if record else None,
        "field": finding.field or None,
        "related": [
            {
                "path": report.path(label),
                "line": label.span.line,
                "column": label.span.column,
                "message": label.text,
            }
            for label in others
        ],
    }
