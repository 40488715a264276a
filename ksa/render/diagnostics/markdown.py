"""Findings as Markdown for the summary of a step: by severity and file, as much as fits."""

from collections.abc import Iterator
from typing import NamedTuple

from ksa.diagnostic import START, Diagnostic, Severity
from ksa.language import _, ngettext
from ksa.render import clean
from ksa.render.diagnostics.report import Report
from ksa.render.diagnostics.summary import known, summary

_ROOM = 1024 * 1024 - 1
"""GitHub refuses a summary of more than 1 MiB."""
_MOST = 100
"""So many findings of one file form a section."""


class _Section(NamedTuple):
    """A piece that is shown as a whole or not at all."""

    text: str
    findings: int


def render(report: Report) -> str:
    """The report, in less than 1 MiB."""
    return render_within(report, _ROOM)


def render_within(report: Report, most: int) -> str:
    """The report in at most so many bytes: the sections that fit, and how many findings are left out.

    It is empty when not even the line of totals fits.
    """
    head = f"# ksa validate\n\n{summary(report)}\n"
    if left_out := known(report):
        head += f"\n{clean.markdown(left_out)}\n"
    left = len(report.findings)
    room = most - _size(head) - _size(_left_out(left))
    if room < 0:
        return ""
    pieces = [head]
    for severity in sorted(Severity, reverse=True):
        heading = f"\n## {_heading(severity)}\n"
        for section in _sections(report, severity):
            size = _size(heading) + _size(section.text)
            if size <= room:
                pieces += heading, section.text
                room, left, heading = room - size, left - section.findings, ""
    return "".join([*pieces, _left_out(left)])


def _size(text: str) -> int:
    return len(text.encode())


def _left_out(count: int) -> str:
    if not count:
        return ""
    text = ngettext(
        "{count} finding is left out for want of room", "{count} findings are left out for want of room", count
    )
    return f"\n{text.format(count=count)}\n"


def _heading(severity: Severity) -> str:
    return {Severity.ERROR: _("Errors"), Severity.WARNING: _("Warnings"), Severity.INFO: _("Tips")}[severity]


def _sections(report: Report, severity: Severity) -> Iterator[_Section]:
    by_file: dict[str, list[Diagnostic]] = {}
    for finding in report.findings:
        if finding.severity is severity:
            by_file.setdefault(finding.labels[0].path, []).append(finding)
    for name, found in by_file.items():
        heading = f"\n### {clean.code_span(report.seen(name))}\n\n"
        for start in range(0, len(found), _MOST):
            part = found[start : start + _MOST]
            yield _Section(heading + "".join(f"{line}\n" for each in part for line in _item(each)), len(part))


def _item(finding: Diagnostic) -> Iterator[str]:
    message, rule = clean.markdown(finding.message), clean.code_span(finding.rule)
    if finding.labels[0].span == START:
        yield f"- {message} ({rule})"
    else:
        yield f"- {_('line {line}: {message}').format(line=finding.labels[0].span.line, message=message)} ({rule})"
    if finding.help:
        yield f"  - {_('help: {text}').format(text=clean.markdown(finding.help))}"
    if finding.note:
        yield f"  - {_('note: {text}').format(text=clean.markdown(finding.note))}"
