"""Every rule's manual: its form, and whether its examples do what they say.

Wrong gives exactly the rule, and Right gives nothing, on the sound coalition and with all error rules asked for. A rule
whose example cannot stand in a docstring (bytes, sizes, links) has none there. Then the test file of the rule has two
functions that make it on disk, `wrong(root)` and `right(root)`, in a folder that holds the sound coalition already.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from shutil import copytree

import pytest

from ksa.coalition.folder import read_folder
from ksa.coalition.load import Loaded, load
from ksa.diagnostic import Severity
from ksa.rules.engine import check
from ksa.rules.registry import RULES
from ksa.rules.rule import RuleFile
from ksa.rules.selection import Selection
from tests.checking import ON, concise
from tests.rules.manuals import SOUND, examples, laid_over, sections

LONGEST_EXAMPLE = 12
HEADINGS = ["", "Why is this wrong?", "How to mend", "Wrong", "Right"]
ERRORS = frozenset(rule.rule.id for rule in RULES if rule.rule.severity is Severity.ERROR)

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule.id)


def test_the_sound_coalition_gives_no_finding() -> None:
    assert concise(check(laid_over({}), ON)) == ""


@every_rule
def test_headings_and_summary(rule: RuleFile) -> None:
    found = sections(rule.manual)
    assert list(found) == HEADINGS
    summary, *rest = found[""].strip().split("\n\n")
    assert summary.endswith(".")
    assert "\n" not in summary
    assert all(paragraph.strip() for paragraph in rest)
    assert all(found[heading].strip() for heading in HEADINGS[1:])


@every_rule
def test_wrong_gives_exactly_this_rule(rule: RuleFile, tmp_path: Path) -> None:
    found = check(_example(rule, "Wrong", tmp_path), ON, _errors_and(rule))
    assert {finding.rule for finding in found} == {rule.rule.id}, concise(found)


@every_rule
def test_right_gives_nothing(rule: RuleFile, tmp_path: Path) -> None:
    assert concise(check(_example(rule, "Right", tmp_path), ON, _errors_and(rule))) == ""


def _errors_and(rule: RuleFile) -> Selection:
    return Selection(select=ERRORS | {rule.rule.id})


def _example(rule: RuleFile, heading: str, root: Path) -> Loaded:
    files = examples(sections(rule.manual)[heading])
    if not files:
        build = _builder(rule, heading)
        copytree(SOUND, root / "coalition")
        build(root)
        return load(*read_folder(root))
    assert sum(len(text.splitlines()) for text in files.values()) <= LONGEST_EXAMPLE
    return laid_over(files)


def _builder(rule: RuleFile, heading: str) -> Callable[[Path], None]:
    module = import_module(f"tests.rules.{rule.family}.test_{rule.rule.id.replace('-', '_')}")
    builder: Callable[[Path], None] = getattr(module, heading.lower())
    return builder
