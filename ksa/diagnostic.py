"""What a check has to say: a diagnostic, with its places and its words. Prints nothing."""

from enum import IntEnum
from typing import NamedTuple


class Severity(IntEnum):
    """How bad a finding is; the worst is the greatest."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The name in lower case, as options and formats write it: `error`."""
        return self.name.lower()


class Span(NamedTuple):
    """A stretch of text: lines and columns count code points from 1; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


START = Span(1, 1, 1, 1)
"""The very beginning of a file: for what is said of the file as a whole."""


class Label(NamedTuple):
    """A place, with what is to be said of just that place (may be empty)."""

    path: str
    span: Span
    text: str = ""


class RecordName(NamedTuple):
    """The record that a finding is about: its kind (`partner`) and its id (empty where the kind has none)."""

    kind: str
    id: str


class Diagnostic(NamedTuple):
    """One finding. `message` says what is wrong, `help` what to do, `note` gives other facts.

    The first label is the primary one. `field` is the path of the field within its record, such as `steps.2.within`.
    `severity` is empty until the engine gives the rule's own; a rule may set another for one finding. `about` are the
    names of all that a finding for a whole coalition is about.
    """

    rule: str
    message: str
    labels: tuple[Label, ...]
    help: str = ""
    note: str = ""
    record: RecordName | None = None
    field: str = ""
    severity: Severity | None = None
    about: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """The key by which findings are sorted: path, line, column, rule, message."""
        place = self.labels[0]
        return (place.path, place.span.line, place.span.column, self.rule, self.message)
