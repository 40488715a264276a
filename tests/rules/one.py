"""What the rules say of a few files: for tests of one rule, which compare all that is said.

A few files are no whole coalition: rules about its content would miss much in them. So only the families about how
files are written speak, and the rules and families that a test names.
"""

from datetime import date
from textwrap import dedent, wrap

from ksa.diagnostic import Diagnostic
from ksa.rules.selection import Selection
from tests.checking import ON, concise, findings

_WIDTH = 100
_PROFILE = {"coalition/coalition.yaml": "coalition:\n  id: k\n  name: K\n  municipalities: {name: Almere}\n"}


HOW_IT_IS_WRITTEN = frozenset({"text", "shape", "references", "privacy", "suppression"})
"""The families that speak in every test."""


def found(files: dict[str, str], *names: str, on: date = ON) -> tuple[Diagnostic, ...]:
    """All that is found in these files; a sound record of the coalition itself is added, unless there is one."""
    whole = files if set(_PROFILE) & set(files) else _PROFILE | files
    return findings(whole, Selection(select=HOW_IT_IS_WRITTEN.union(names)), on)


def said(files: dict[str, str], *names: str, on: date = ON) -> str:
    """All that is said of these files, likewise, as literal text; long lines are folded."""
    lines = concise(found(files, *names, on=on)).split("\n")
    return "\n".join("\n".join(_wrapped(line)) for line in lines)


def _wrapped(line: str) -> list[str]:
    return wrap(line, _WIDTH, subsequent_indent="      ", break_long_words=False, break_on_hyphens=False) or [""]


def text(literal: str) -> str:
    """The text that a test compares with: without the indentation of the test, and the line breaks around it."""
    return dedent(literal).strip("\n")
