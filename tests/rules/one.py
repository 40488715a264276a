"""What the rules say of a few files: for tests of one rule, which compare all that is said, of every rule."""

from textwrap import dedent, wrap

from ksa.diagnostic import Diagnostic
from tests.checking import concise, findings

_WIDTH = 100
_PROFILE = {"coalition/coalition.yaml": "coalition:\n  id: k\n  name: K\n  municipalities: {name: Almere}\n"}


def found(files: dict[str, str]) -> tuple[Diagnostic, ...]:
    """All that is found in these files; a sound record of the coalition itself is added, unless there is one."""
    return findings(files if set(_PROFILE) & set(files) else _PROFILE | files)


def said(files: dict[str, str]) -> str:
    """All that is said of these files, likewise, as literal text; long lines are folded."""
    lines = concise(found(files)).split("\n")
    return "\n".join("\n".join(_wrapped(line)) for line in lines)


def _wrapped(line: str) -> list[str]:
    return wrap(line, _WIDTH, subsequent_indent="      ", break_long_words=False, break_on_hyphens=False) or [""]


def text(literal: str) -> str:
    """The text that a test compares with: without the indentation of the test, and the line breaks around it."""
    return dedent(literal).strip("\n")
