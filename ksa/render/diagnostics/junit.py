"""Findings as a JUnit report: a suite a file, and in it a case a rule that found something."""

from collections.abc import Iterator

from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.render import clean
from ksa.render.diagnostics.report import Report

_NAME = "ksa validate"
_SOUND = "validate"
"""The name of the case of a file in which nothing was found."""


def render(report: Report) -> str:
    """The report as XML. A case fails when its worst finding is as bad as the report says, or worse."""
    suites = [_Suite(report, name, found) for name, found in sorted(_by_file(report).items())]
    counts = _counts(sum(suite.tests for suite in suites), sum(suite.failures for suite in suites))
    lines = [f'<testsuites name="{_NAME}" {counts}>', *(line for suite in suites for line in suite.lines())]
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *lines, "</testsuites>"]) + "\n"


def _by_file(report: Report) -> dict[str, dict[str, list[Diagnostic]]]:
    """The findings by file and rule; each file that was asked about is there."""
    files: dict[str, dict[str, list[Diagnostic]]] = {name: {} for name in report.asked}
    for finding in report.findings:
        files.setdefault(finding.labels[0].path, {}).setdefault(finding.rule, []).append(finding)
    return files


def _counts(tests: int, failures: int) -> str:
    return f'tests="{tests}" failures="{failures}" errors="0"'


class _Suite:
    """A file, with what was found in it by rule."""

    def __init__(self, report: Report, name: str, found: dict[str, list[Diagnostic]]) -> None:
        self._report = report
        self._path = _attribute(report.seen(name))
        self._found = sorted(found.items())
        self.tests = len(found) or 1
        self.failures = sum(self._fails(findings) for findings in found.values())

    def _fails(self, findings: list[Diagnostic]) -> bool:
        least = self._report.fail_on
        return least is not None and max(map(_severity, findings)) >= least

    def lines(self) -> Iterator[str]:
        """The suite as lines of XML."""
        yield f'  <testsuite name="{self._path}" {_counts(self.tests, self.failures)} skipped="0">'
        for rule, findings in self._found:
            yield f"    {self._case(rule)}>"
            yield self._outcome(findings)
            yield "    </testcase>"
        if not self._found:
            yield f"    {self._case(_SOUND)}/>"
        yield "  </testsuite>"

    def _case(self, rule: str) -> str:
        return f'<testcase classname="{self._path}" name="{_attribute(rule)}"'

    def _outcome(self, findings: list[Diagnostic]) -> str:
        text = clean.xml("\n".join(line for finding in findings for line in _text(finding)))
        if not self._fails(findings):
            return f"      <system-out>{text}</system-out>"
        worst = max(findings, key=_severity)
        message, word = _attribute(worst.message), _severity(worst).word
        return f'      <failure message="{message}" type="{word}">{text}</failure>'


def _text(finding: Diagnostic) -> Iterator[str]:
    span = finding.labels[0].span
    yield f"{span.line}:{span.column}: {_severity(finding).word}: {clean.line(finding.message)}"
    if finding.help:
        yield f"  {_('help: {text}').format(text=clean.line(finding.help))}"
    if finding.note:
        yield f"  {_('note: {text}').format(text=clean.line(finding.note))}"


def _severity(finding: Diagnostic) -> Severity:
    return finding.severity or Severity.ERROR


def _attribute(data: str) -> str:
    return clean.xml(clean.line(data))
