"""How often each rule found something, in place of the findings."""

from collections import Counter

from ksa.diagnostic import Severity
from ksa.render.diagnostics.report import Report
from ksa.render.diagnostics.summary import known, summary
from ksa.render.style import SEVERITIES, Style, paint


def render(report: Report) -> str:
    """A table: each family that found something, below it its rules, the busiest first; then the summary."""
    by_rule = Counter((finding.rule, finding.severity or Severity.ERROR) for finding in report.findings)
    by_family = Counter(report.rules[finding.rule].family for finding in report.findings)
    room = len(str(max(by_family.values(), default=0)))
    width = max((len(rule) for rule, _severity in by_rule), default=0)
    lines: list[str] = []
    for family, total in sorted(by_family.items(), key=_busiest):
        lines.append(paint(f"{total:>{room}}  {family}", Style.STRONG, colour=report.colour))
        for (rule, severity), count in sorted(by_rule.items(), key=_busiest):
            if report.rules[rule].family == family:
                word = paint(severity.word, SEVERITIES[severity], colour=report.colour)
                lines.append(f"{count:>{room}}    {rule:<{width}}  {word}")
    totals = [summary(report), *filter(None, [known(report)])]
    return "\n".join([*lines, "", *totals] if lines else totals) + "\n"


def _busiest(item: tuple[str | tuple[str, Severity], int]) -> tuple[int, str | tuple[str, Severity]]:
    name, count = item
    return -count, name
