"""YAML in, findings out: what most tests need."""

from datetime import date
from textwrap import dedent

from ksa.coalition.load import Loaded, load
from ksa.diagnostic import Diagnostic
from ksa.rules.engine import check
from ksa.rules.selection import EVERYTHING, Selection
from ksa.text.source import SourceFile

ON = date(2026, 6, 1)
"""The day on which tests check, unless they say otherwise."""


def loaded(files: dict[str, str]) -> Loaded:
    """The coalition of these files, given as path and YAML."""
    return load([SourceFile(name, dedent(text)) for name, text in sorted(files.items())])


def findings(files: dict[str, str], selection: Selection = EVERYTHING, on: date = ON) -> tuple[Diagnostic, ...]:
    """All that the rules say of these files."""
    return check(loaded(files), on, selection)


def concise(found: tuple[Diagnostic, ...]) -> str:
    """The findings as literal text: place, severity, rule, message; below it every label, help and note."""
    lines: list[str] = []
    for finding in found:
        first = finding.labels[0]
        severity = finding.severity.word if finding.severity else "?"
        lines.append(f"{_place(first.path, first.span)}: {severity}[{finding.rule}] {finding.message}")
        lines += [f"  at {_place(label.path, label.span)}: {label.text}" for label in finding.labels if label.text]
        lines += [f"  {name}: {text}" for name, text in (("help", finding.help), ("note", finding.note)) if text]
    return "\n".join(lines)


def _place(path: str, span: tuple[int, int, int, int]) -> str:
    line, column, end_line, end_column = span
    end = str(end_column) if line == end_line else f"{end_line}:{end_column}"
    return f"{path}:{line}:{column}-{end}"
