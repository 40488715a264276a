"""docs/ci.md speaks of what there is: inputs, outputs, options, and the commits that we ourselves use."""

import re
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import yaml

from docs.generate import ROOT
from docs.markdown import anchor, headings
from ksa.cli.severities import FAIL_ON
from ksa.render.diagnostics.formats import FORMATS
from tests.conftest import Ran
from tests.integrations.action import ACTION, INPUTS
from tests.integrations.pages import PAGE, blocks, files

TEXT = PAGE.read_text("utf-8")
CODE = "\n".join(blocks())
SETTING = re.compile(r"^\| `([\w-]+)` \| .* \| (?:`(\S+)`|[\w ]+) \|$", re.MULTILINE)
USE = re.compile(r"uses: ([\w./-]+)@([0-9a-f]{40} # v[\d.]+)")
COMMAND = re.compile(r"\bksa\"? validate .*", re.IGNORECASE)


def uses_of_ksa() -> list[dict[str, Any]]:
    """The steps of the workflows to paste that use the action."""
    workflows = [yaml.safe_load(text) for name, text in files().items() if name.startswith(".github/")]
    steps = [step for workflow in workflows for job in workflow["jobs"].values() for step in job["steps"]]
    return [step for step in steps if "/ksa@" in step.get("uses", "")]


def test_every_file_to_paste() -> None:
    assert list(files()) == [
        ".github/workflows/controle.yml",
        ".github/workflows/verlopen.yml",
        ".github/workflows/bevindingen.yml",
        ".gitlab-ci.yml",
        ".pre-commit-config.yaml",
    ]
    assert TEXT.count("```yaml\n") == len(files())


def test_every_input_that_is_given_is_there() -> None:
    given = [set(step["with"]) for step in uses_of_ksa()]
    assert len(given) == 3
    assert [names - set(INPUTS) for names in given] == [set()] * 3


def test_every_output_that_is_read_is_there() -> None:
    assert re.findall(r"steps\.ksa\.outputs\.(\w+)", CODE) == list(ACTION["outputs"])


def test_the_table_of_settings_is_that_of_the_action() -> None:
    assert dict(SETTING.findall(TEXT)) == INPUTS


def test_every_option_is_there(run: Callable[..., Ran]) -> None:
    options = set(re.findall(r"--[a-z][a-z-]*", " ".join(COMMAND.findall(CODE))))
    assert len(options) > 5
    assert options - set(re.findall(r"--[a-z][a-z-]*", run("validate", "--help").out)) == set()


def test_every_format_and_severity_is_there() -> None:
    commands = " ".join(COMMAND.findall(CODE))
    assert set(re.findall(r"--format (\w+)", commands)) - set(FORMATS) == set()
    assert set(re.findall(r"(?:--fail-on |fail-on: )(\w+)", CODE)) - set(FAIL_ON) == set()


def test_each_action_is_pinned_to_one_commit() -> None:
    pins = defaultdict(set)
    for path in [PAGE, ROOT / "action.yml", *(ROOT / ".github").rglob("*.yml")]:
        for name, commit in USE.findall(path.read_text("utf-8")):
            pins[name].add(commit)
    assert set(pins) == {"actions/checkout", "actions/setup-python", "github/codeql-action/upload-sarif"}
    assert {name: commits for name, commits in pins.items() if len(commits) > 1} == {}


def test_the_list_at_the_top_names_each_heading() -> None:
    listed = re.findall(r"^- \[(.+)\]\(#(.+)\)$", TEXT, re.MULTILINE)
    assert listed == [(heading, anchor(heading)) for heading in headings(TEXT)[1:]]
