"""Reports to render, made by hand."""

from datetime import date
from textwrap import dedent

from ksa.diagnostic import Diagnostic, Label, Severity, Span
from ksa.render.diagnostics.report import Report
from ksa.rules.registry import RULES
from ksa.rules.rule import Rule, RuleFile
from ksa.text.source import SourceFile

MANUAL = """\
Something is wrong.

It is about `this`.

## Why?
It does harm.
"""
SOME_RULE = RuleFile(Rule("some-rule", Severity.ERROR), "shape", MANUAL, None)


def report(*findings: Diagnostic, width: int | None = None, colour: bool = False, **texts: str) -> Report:
    """A report on these findings; a text is given by the name of its file without `.yaml`."""
    names = {f"{name}.yaml": dedent(text) for name, text in texts.items()}
    return Report(
        root=".",
        on=date(2026, 6, 1),
        findings=findings,
        sources={name: SourceFile(name, text) for name, text in names.items()},
        shown={name: name for name in names},
        files=len(names),
        records={},
        asked=tuple(names),
        rules={rule.rule.id: rule for rule in (*RULES, SOME_RULE)},
        fingerprints=tuple(f"{number:064x}" for number in range(len(findings))),
        width=width,
        colour=colour,
    )


def finding(
    *labels: Label,
    message: str = "wrong",
    help_: str = "",
    note: str = "",
    severity: Severity = Severity.ERROR,
) -> Diagnostic:
    """A finding at these places."""
    return Diagnostic("some-rule", message, labels, help_, note, severity=severity)


def at(path: str, line: int, column: int, end_column: int, text: str = "") -> Label:
    """A place on one line."""
    return Label(f"{path}.yaml", Span(line, column, line, end_column), text)
