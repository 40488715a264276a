"""Findings for GitLab's Code Quality report."""

from typing import Any

from ksa.diagnostic import Diagnostic, Severity
from ksa.render import clean
from ksa.render.diagnostics.place import last_line, path
from ksa.render.diagnostics.report import Report

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}
"""Of GitLab's five. A warning may stay, so it is not `major`; and `blocker` is for what keeps others from working."""


def render(report: Report) -> str:
    """The findings as a JSON array."""
    from json import dumps

    found = zip(report.findings, report.fingerprints, strict=True)
    issues = [_issue(report, finding, fingerprint) for finding, fingerprint in found]
    return clean.json(dumps(issues, ensure_ascii=False, indent=2)) + "\n"


def _issue(report: Report, finding: Diagnostic, fingerprint: str) -> dict[str, Any]:
    label = finding.labels[0]
    return {
        "description": " – ".join(map(clean.line, filter(None, (finding.message, finding.help)))),
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity or Severity.ERROR],
        "location": {
            "path": path(report, label),
            "lines": {"begin": label.span.line, "end": last_line(label.span)},
        },
    }
