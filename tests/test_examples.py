"""Every coalition in this repository is whole and without errors, and no rule floods what is said of it."""

from collections import Counter
from pathlib import Path

import pytest

from ksa.coalition.folder import read_folder
from ksa.coalition.load import Loaded, load
from ksa.diagnostic import Severity
from ksa.rules.engine import check
from tests.checking import ON, concise

ALMERE = Path(__file__).parents[1]
EXAMPLES = ALMERE / "examples"
FOLDERS = [path for path in sorted(EXAMPLES.iterdir()) if path.is_dir()]
MOST_OF_A_RULE = 15

every_coalition = pytest.mark.parametrize(
    "folder", [ALMERE, *FOLDERS], ids=["almere", *(folder.name for folder in FOLDERS)]
)


def test_the_examples_are_found() -> None:
    assert [folder.name for folder in FOLDERS] == ["aalsmeer", "voorbeeldstad"]


@every_coalition
def test_it_is_read_whole_and_has_no_errors(folder: Path) -> None:
    found = read(folder)
    assert found.coalition.whole
    assert concise(tuple(one for one in check(found, ON) if one.severity is Severity.ERROR)) == ""


@every_coalition
def test_no_rule_floods(folder: Path) -> None:
    counts = Counter(found.rule for found in check(read(folder), ON))
    assert {rule: count for rule, count in counts.items() if count > MOST_OF_A_RULE} == {}


def test_almere_has_what_its_sources_do_not_settle() -> None:
    """Each of these was read and is true; the guide walks through them."""
    assert Counter(found.rule for found in check(read(ALMERE), ON)) == {
        "contact-unchecked": 1,
        "declaration-expired": 1,
        "done-without-date": 3,
        "intervention-without-provider": 1,
        "missing-aftercare": 1,
        "missing-coordination": 1,
        "missing-detection": 1,
        "outdated-figure": 2,
        "outside-partner-phase": 1,
        "parents-not-involved": 1,
        "receiver-without-role": 1,
        "sender-without-role": 5,
        "topic-without-responsible": 1,
        "unanswered-referral": 4,
        "wished-partner-at-work": 5,
    }


def test_aalsmeer_has_what_its_source_is_silent_about() -> None:
    assert [(found.rule, found.severity) for found in check(read(EXAMPLES / "aalsmeer"), ON)] == [
        ("partner-without-contact", Severity.WARNING),
        ("partner-without-responsibility", Severity.INFO),
        ("topic-without-responsible", Severity.INFO),
        ("goal-without-work", Severity.INFO),
    ]


def test_what_people_copy_from_gives_no_findings() -> None:
    assert concise(check(read(EXAMPLES / "voorbeeldstad"), ON)) == ""


def read(folder: Path) -> Loaded:
    found = read_folder(folder)
    assert found.sources
    return load(found.sources, found.diagnostics)
