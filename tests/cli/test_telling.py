"""What a format is told besides the findings."""

import json
from collections.abc import Callable
from pathlib import Path

from ksa.cli.version import number
from tests.cli.program import SOUND
from tests.conftest import Ran


def test_which_version_of_ksa_wrote_it(run: Callable[..., Ran], coalition: Callable[[dict[str, str]], Path]) -> None:
    log = json.loads(run("validate", "--format", "sarif", cwd=coalition(SOUND)).out)
    assert log["runs"][0]["tool"]["driver"]["version"] == number()


def test_which_files_were_asked_about(run: Callable[..., Ran], coalition: Callable[[dict[str, str]], Path]) -> None:
    told = run("validate", "partners.yaml", "--format", "junit", cwd=coalition(SOUND))
    assert told.out == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="ksa validate" tests="1" failures="0" errors="0">\n'
        '  <testsuite name="partners.yaml" tests="1" failures="0" errors="0" skipped="0">\n'
        '    <testcase classname="partners.yaml" name="validate"/>\n'
        "  </testsuite>\n"
        "</testsuites>\n"
    )
