"""The action and the workflows, those of docs/ci.md too, against the public schemas."""

import subprocess
import sys
from pathlib import Path

import pytest

from docs.generate import ROOT
from tests.integrations.pages import files, pasted

WORKFLOWS = sorted((ROOT / ".github/workflows").iterdir())
PASTED = [name for name in files() if name.startswith(".github/workflows/")]


def checked(schema: str, *paths: Path) -> tuple[int, str]:
    """The exit code and the answer of check-jsonschema; it carries these schemas, so no network is used."""
    program = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}"]
    done = subprocess.run([*program, *paths], capture_output=True, check=False, encoding="utf-8")
    return done.returncode, done.stdout


FINE = (0, "ok -- validation done\n")


def test_the_action() -> None:
    assert checked("github-actions", ROOT / "action.yml") == FINE


def test_the_workflows() -> None:
    assert len(WORKFLOWS) == 2
    assert checked("github-workflows", *WORKFLOWS) == FINE


def test_the_workflows_to_paste(tmp_path: Path) -> None:
    assert len(PASTED) == 3
    assert checked("github-workflows", *[pasted(tmp_path) / name for name in PASTED]) == FINE


def test_the_pipeline_to_paste(tmp_path: Path) -> None:
    assert checked("gitlab-ci", pasted(tmp_path) / ".gitlab-ci.yml") == FINE


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ("github-actions", "name: x\ndescription: x\nruns:\n  using: composite\n  steps:\n    - run: ls\n"),
        ("github-workflows", "on: pull_request\njobs:\n  x:\n    steps: []\n"),
        ("gitlab-ci", "x:\n  script: ls\n  artifacts:\n    when: sometimes\n"),
    ],
)
def test_what_is_wrong_is_seen(tmp_path: Path, schema: str, text: str) -> None:
    file = tmp_path / "x.yml"
    file.write_text(text, "utf-8")
    assert checked(schema, file)[0] == 1
