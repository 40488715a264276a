"""What every format of findings gets to tell."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from ksa.diagnostic import Diagnostic, Label, Severity
from ksa.text.escapes import Stretch
from ksa.text.personal import mask
from ksa.text.source import SourceFile


class Report(NamedTuple):
    """Findings with all that is needed to show them.

    `sources` are the texts by the path that labels use; `shown` gives, for such a path, the one that the reader sees.
    `files` and `records` (by the name of their kind) count what was looked at. `unshown` are the stretches of the texts
    that are about persons by where they stand, in order. `width` is how many characters fit on a line of the screen,
    none where nobody looks at one.
    """

    root: str
    on: date
    findings: tuple[Diagnostic, ...]
    sources: Mapping[str, SourceFile]
    shown: Mapping[str, str]
    files: int
    records: Mapping[str, int]
    unshown: Mapping[str, Sequence[Stretch]] = MappingProxyType({})
    width: int | None = None
    colour: bool = False

    def path(self, label: Label) -> str:
        """The path of a label's file as the reader sees it, without personal data."""
        return mask(self.shown.get(label.path, label.path))

    def count(self, severity: Severity) -> int:
        """How many findings are this severe."""
        return sum(finding.severity is severity for finding in self.findings)
