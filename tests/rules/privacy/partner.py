"""What the privacy rules find in a file with one partner."""

from ksa.diagnostic import Diagnostic
from ksa.rules.selection import Selection
from tests.checking import findings

PRIVACY = Selection(select=frozenset({"privacy"}))

_PARTNER = """\
partners:
  - id: de-boog
    name: De Boog
    kind: verloskunde
    domain: medisch
    status: netwerkpartner
"""


def found_in(fields: str) -> tuple[Diagnostic, ...]:
    """The findings in a partner with these fields, from line 7 on, besides those that it needs."""
    return findings({"partners.yaml": _PARTNER + fields}, PRIVACY)


def places_in(fields: str) -> list[str]:
    """The rule and the place of each finding, and the field that it names."""
    return [_place(finding) for finding in found_in(fields)]


def _place(finding: Diagnostic) -> str:
    line, column, end_line, end_column = finding.labels[0].span
    end = str(end_column) if line == end_line else f"{end_line}:{end_column}"
    return f"{finding.rule} {line}:{column}-{end} {finding.field}".rstrip()
