"""What stands on a screen: colours, and lines that fit."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.program import BROKEN, KSA, environment, folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a terminal of Unix")


def shown(*arguments: str, cwd: Path, columns: str = "60", **variables: str) -> str:
    """What a terminal of this width gets to show, each ESC as `^`."""
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        [*KSA, *arguments],
        cwd=cwd,
        env=environment(**{"TERM": "xterm", "COLUMNS": columns, "KSA_LANG": "en", **variables}),
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    told = b""
    try:
        while part := os.read(ours, 65536):
            told += part
    except OSError:
        # So Linux says that the other side is closed.
        pass
    finally:
        os.close(ours)
        process.wait()
    return told.decode().replace("\r\n", "\n").replace("\x1b", "^")


def test_findings_are_in_full_and_in_colour(tmp_path: Path) -> None:
    assert (
        shown("validate", cwd=folder(tmp_path, BROKEN))
        == """\
coalition/topics.yaml:4:5: ^[1;31merror[unknown-field]^[0m: ^[1munknown field `brader`^[0m
^[34m  |^[0m
^[34m3 |^[0m     label: Huilen
^[34m4 |^[0m     brader: baby
^[34m  |^[0m     ^[1;31m^^^^^^^[0m
^[34m  =^[0m help: did you mean `broader`?
^[34m  =^[0m explanation: ksa explain unknown-field

^[1m1 error in 3 files (1 partner, 1 topic)^[0m
"""
    )


@pytest.mark.parametrize("variable", ["NO_COLOR", "TERM"])
def test_without_colour(tmp_path: Path, variable: str) -> None:
    told = shown("validate", "--statistics", cwd=folder(tmp_path, BROKEN), **{variable: "dumb"})
    assert told == "1  shape\n1    unknown-field  error\n\n1 error in 3 files (1 partner, 1 topic)\n"


def test_the_answer_in_a_file_is_not_for_a_screen(tmp_path: Path) -> None:
    told = shown("validate", "-o", "found.txt", cwd=folder(tmp_path, BROKEN))
    assert told == "1 error in 3 files (1 partner, 1 topic)\n"
    assert (tmp_path / "found.txt").read_text() == (
        "coalition/topics.yaml:4:5: error[unknown-field] unknown field `brader`\n"
    )


def test_the_list_of_rules_fits(tmp_path: Path) -> None:
    assert (
        shown("explain", "suppression", cwd=tmp_path)
        == """\
^[1msuppression^[0m
  unexplained-suppression         error
      A comment says that a finding may stay, but not why.
  unused-suppression              warning
      A comment says that a finding may stay, but there is
      no such finding.
"""
    )


def test_a_manual_fits(tmp_path: Path) -> None:
    told = shown("explain", "unknown-reference", cwd=tmp_path)
    assert told.startswith("^[1munknown-reference^[0m\n\nerror, of the family `references`\n\n")
    assert "\n^[1mHow to mend^[0m\n" in told
    assert "\n^[34m    coalition/" in told
    assert [line for line in told.splitlines() if len(line) > 60 and not line.startswith("    ")] == []
    assert "```" not in told


def test_a_help_page_fits(tmp_path: Path) -> None:
    told = shown("explain", "--help", cwd=tmp_path, columns="50")
    assert [line for line in told.splitlines() if len(line) > 50] == []
    assert "\n  RULE…  a rule, or a family of rules; without it\n         you get the list\n" in told
