"""Findings for people: the line that is wrong, what is wrong with it, and what to do."""

from collections.abc import Iterator

from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.render import clean
from ksa.render.diagnostics.excerpt import Excerpt
from ksa.render.diagnostics.lines import Lines
from ksa.render.diagnostics.place import place
from ksa.render.diagnostics.report import Report
from ksa.render.diagnostics.summary import known, summary
from ksa.render.style import SEVERITIES, Style, paint


def render(report: Report) -> str:
    """The findings, each with the lines it is about, and a summary."""
    lines = Lines(report.sources, report.unshown)
    blocks = ["\n".join(_block(report, lines, finding)) for finding in report.findings]
    totals = [paint(summary(report), Style.STRONG, colour=report.colour), *filter(None, [known(report)])]
    return "\n\n".join([*blocks, "\n".join(totals)]) + "\n"


def _block(report: Report, lines: Lines, finding: Diagnostic) -> Iterator[str]:
    severity = finding.severity or Severity.ERROR
    style = SEVERITIES[severity]
    word = paint(f"{severity.word}[{finding.rule}]", style, colour=report.colour)
    message = paint(clean.line(finding.message), Style.STRONG, colour=report.colour)
    yield f"{place(report, finding.labels[0])}: {word}: {message}"
    excerpt = Excerpt(report, lines, finding.labels, style)
    yield from excerpt.lines()
    if finding.help:
        yield excerpt.remark(_("help: {text}").format(text=finding.help))
    if finding.note:
        yield excerpt.remark(_("note: {text}").format(text=finding.note))
    yield excerpt.remark(_("explanation: {command}").format(command=f"ksa explain {finding.rule}"))
