"""What the YAML parser complains of, apart from the library that says it."""

from typing import NamedTuple


class Complaint(NamedTuple):
    """A parser's own words and offsets: often a line late, and the same for different faults.

    `context` says what was being read (may be empty) and `context_at` where that began; `problem` and `at` say what
    was met. Offsets count characters in the source's text.
    """

    context: str
    context_at: int
    problem: str
    at: int
