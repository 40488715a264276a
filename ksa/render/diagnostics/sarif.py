"""Findings as SARIF 2.1.0, with what GitHub's code scanning asks of it."""

from typing import Any

from ksa.diagnostic import START, Diagnostic, Label, Severity
from ksa.language import ngettext, spoken
from ksa.render import clean
from ksa.render.diagnostics.report import Report
from ksa.render.diagnostics.sarif_rules import LEVELS, descriptor

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_MOST_RESULTS = 25_000
"""Code scanning refuses a run with more."""
_MOST_RELATED = 100
"""Code scanning leaves out what comes after these."""


def render(report: Report) -> str:
    """The report as a SARIF log with one run."""
    from json import dumps

    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    return clean.json(dumps(log, ensure_ascii=False, indent=2)) + "\n"


def _run(report: Report) -> dict[str, Any]:
    kept = _kept(report)
    rules = sorted({finding.rule for finding, _fingerprint in kept})
    index = {rule: number for number, rule in enumerate(rules)}
    return {
        "tool": {
            "driver": {
                "name": "ksa",
                **({"version": report.version} if report.version else {}),
                "rules": [descriptor(report.rules[rule]) for rule in rules],
            }
        },
        "language": spoken(),
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(len(report.findings) - len(kept))],
        "results": [
            {"ruleIndex": index[finding.rule], **_result(report, finding, fingerprint)} for finding, fingerprint in kept
        ],
    }


def _kept(report: Report) -> list[tuple[Diagnostic, str]]:
    """The findings with their fingerprints: all, or as many as may be, of the worst."""
    found = list(zip(report.findings, report.fingerprints, strict=True))
    if len(found) > _MOST_RESULTS:
        found.sort(key=lambda one: -(one[0].severity or Severity.ERROR))
    return found[:_MOST_RESULTS]


def _invocation(left_out: int) -> dict[str, Any]:
    if not left_out:
        return {"executionSuccessful": True}
    text = ngettext(
        "{count} finding is left out: there are too many for one report",
        "{count} findings are left out: there are too many for one report",
        left_out,
    )
    notification = {"level": "warning", "message": {"text": text.format(count=left_out)}}
    return {"executionSuccessful": True, "toolExecutionNotifications": [notification]}


def _result(report: Report, finding: Diagnostic, fingerprint: str) -> dict[str, Any]:
    first, *others = finding.labels
    return {
        "ruleId": finding.rule,
        "level": LEVELS[finding.severity or Severity.ERROR],
        "message": {"text": "\n".join(map(clean.sarif, filter(None, (finding.message, finding.help))))},
        "locations": [{"physicalLocation": _place(report, first)}],
        "relatedLocations": [
            {
                "id": number,
                "physicalLocation": _place(report, label),
                **({"message": {"text": clean.sarif(label.text)}} if label.text else {}),
            }
            for number, label in enumerate(others[:_MOST_RELATED], 1)
        ],
        # The first is the one that code scanning reads.
        "partialFingerprints": {"primaryLocationLineHash": fingerprint, "ksaFinding/v1": fingerprint},
    }


def _place(report: Report, label: Label) -> dict[str, Any]:
    uri = clean.uri(report.path(label))
    base = {} if uri.startswith("file:") else {"uriBaseId": "%SRCROOT%"}
    line, column, end_line, end_column = label.span
    region = {"startLine": line}
    if label.span != START:
        region |= {"startColumn": column, "endLine": end_line, "endColumn": end_column}
    return {"artifactLocation": {"uri": uri, **base}, "region": region}
