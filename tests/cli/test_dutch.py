"""Whoever reads Dutch meets no English: every command, option, error and rule."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ksa.cli.app import COMMANDS
from ksa.diagnostic import Severity
from ksa.rules.registry import RULES
from tests.cli.program import BROKEN
from tests.cli.test_usage import WRONG
from tests.conftest import Ran

Run = Callable[..., Ran]

ENGLISH = frozenset(
    """
    a about above after also an and another are argument arguments as at available be because been before below between
    both but by choose could did does done each either else errors every example examples expected fail failed file
    files find folder for from get go got has here how if install installed invalid it its itself keep leave line lines
    look made makes many may means missing more must name neither no none nor not nothing number on one only option or
    our out own possible put read required requires show shows since some something such take than that the their them
    then there these they this those to too try two unexpected unknown usage value values were what when where whether
    which while who whole whose why will with within without would wrong yes yet you your
    """.split()  # noqa: SIM905 - words are read best as words
)
"""Words that English sentences are made of and Dutch ones are not."""

_NO_PROSE = re.compile(
    r"^```(?s:.*?)^```$"  # an example in a manual
    r"|^  ksa .*$"  # an example on a help page, or how to call a command
    r"|`[^`\n]*`"  # the name of something
    r"|--?[a-z-]+"  # an option
    r"|\S+\.yaml:\d+:\d+:"  # a place
    r"|\w+\[[a-z-]+\]|\b[a-z]+-[a-z-]+\b"  # a severity with its rule, a rule
    r"|\bksa explain \S+",
    re.MULTILINE,
)


def english(text: str, but: frozenset[str] = frozenset()) -> Iterator[str]:
    """The English words in a text, each with the line it stands on."""
    for line in _NO_PROSE.sub("", text).splitlines():
        for word in re.findall(r"[a-zA-Z]+", line):
            if word.lower() in ENGLISH - but:
                yield f"{word}: {line}"


def test_the_test_sees_english() -> None:
    assert list(english("er is `the` --file\n  ksa explain the\nunknown-file\nThe answer")) == ["The: The answer"]


NAMES = frozenset({command.name for command in COMMANDS} | {rule.family for rule in RULES})
SEVERITIES = frozenset(severity.word for severity in Severity) | {"never"}


@pytest.mark.parametrize("command", ["", *(command.name for command in COMMANDS)])
def test_help_pages(run: Run, command: str) -> None:
    assert list(english(run(*command.split(), "--help").out, NAMES)) == []


@pytest.mark.parametrize("arguments", [arguments for arguments, _english, _dutch in WRONG])
def test_misuse(run: Run, coalition: Callable[[dict[str, str]], Path], arguments: tuple[str, ...]) -> None:
    assert list(english(run(*arguments, cwd=coalition(BROKEN)).err)) == []


def test_the_list_of_rules(run: Run) -> None:
    assert list(english(run("explain").out, NAMES | SEVERITIES)) == []


@pytest.mark.parametrize("rule", [rule.rule.id for rule in RULES])
def test_the_manual_of_a_rule(run: Run, rule: str) -> None:
    assert list(english(run("explain", rule).out.split("\n", 4)[4])) == []


@pytest.mark.parametrize("arguments", [("--format", "full"), ("-v",), ("--statistics",)])
def test_findings(run: Run, coalition: Callable[[dict[str, str]], Path], arguments: tuple[str, ...]) -> None:
    told = run("validate", *arguments, cwd=coalition(BROKEN))
    assert list(english(told.out + told.err.split("\n", 1)[-1], NAMES | SEVERITIES)) == []


@pytest.mark.parametrize("arguments", [("show", "huilen"), ("list", "topics"), ("list",), ("show", "nergens")])
def test_answers(run: Run, coalition: Callable[[dict[str, str]], Path], arguments: tuple[str, ...]) -> None:
    told = run(*arguments, "--format", "markdown", cwd=coalition(BROKEN))
    assert list(english(told.out + told.err, NAMES)) == []
