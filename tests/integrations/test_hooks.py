"""The hook for pre-commit starts the program that the project installs."""

import tomllib

import yaml

from docs.generate import ROOT
from tests.integrations.pages import files

HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
OUR_OWN = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))


def test_the_hook_starts_the_program() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert [hook["entry"].split()[0] for hook in HOOKS] == list(project["scripts"])


def test_the_hook_is_that_of_this_repository() -> None:
    ours = next(hook for hook in OUR_OWN["repos"][0]["hooks"] if hook["id"] == "ksa-validate")
    same = ("id", "name", "always_run", "pass_filenames")
    assert [{key: hook[key] for key in same} for hook in HOOKS] == [{key: ours[key] for key in same}]


def test_docs_ci_names_hooks_that_are_there() -> None:
    page = yaml.safe_load(files()[".pre-commit-config.yaml"])
    assert [hook["id"] for hook in page["repos"][0]["hooks"]] == [hook["id"] for hook in HOOKS]
