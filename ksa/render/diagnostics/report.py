"""What every format of findings gets to tell."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from ksa.diagnostic import Diagnostic, Label, Severity
from ksa.rules.rule import RuleFile
from ksa.text.escapes import Stretch
from ksa.text.personal import mask
from ksa.text.source import SourceFile


class Report(NamedTuple):
    """Findings with all that is needed to show them.

    `sources` are the texts by the path that labels use; `shown` gives, for such a path, the one that the reader sees.
    `asked` are the paths of the texts that were asked about; `files` and `records` (by the name of their kind) count
    what was looked at. `unshown` are the stretches of the texts that are about persons by where they stand, in order.
    `rules` are all rules by their id. `fingerprints` has one for each finding, by which it is known again in another
    version of the files; it may be empty for a format that does not need them. `fail_on` is the least severity of what
    is too bad, none where nothing is. `known` counts the findings that are left out because they were there before, at
    a revision or in a file that `known_from` names; `unjudged` those of which that cannot be told.
    `summarised` is whether a summary of the same findings stands beside what is limited to a few of them.
    `version` is that of ksa, empty where a format does not name it. `width` is how many characters fit on a line of the
    screen, none where nobody looks at one.
    """

    root: str
    on: date
    findings: tuple[Diagnostic, ...]
    sources: Mapping[str, SourceFile]
    shown: Mapping[str, str]
    files: int
    records: Mapping[str, int]
    asked: Sequence[str] = ()
    unshown: Mapping[str, Sequence[Stretch]] = MappingProxyType({})
    rules: Mapping[str, RuleFile] = MappingProxyType({})
    fingerprints: Sequence[str] = ()
    fail_on: Severity | None = Severity.ERROR
    known: int = 0
    unjudged: int = 0
    known_from: str = ""
    summarised: bool = True
    version: str = ""
    width: int | None = None
    colour: bool = False

    def path(self, label: Label) -> str:
        """The path of a label's file as the reader sees it, without personal data."""
        return self.seen(label.path)

    def seen(self, path: str) -> str:
        """A path that labels use, as the reader sees it, without personal data."""
        return mask(self.shown.get(path, path))

    def count(self, severity: Severity) -> int:
        """How many findings are this severe."""
        return sum(finding.severity is severity for finding in self.findings)
