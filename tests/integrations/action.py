"""The steps of action.yml, run as a runner of GitHub does."""

import re
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from docs.generate import ROOT
from tests.cli.program import environment

ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
INPUTS: dict[str, str] = {name: value["default"] for name, value in ACTION["inputs"].items()}
STEPS: dict[str, dict[str, Any]] = {step["name"]: step for step in ACTION["runs"]["steps"]}
BASH = ("/bin/bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")
"""What GitHub makes of `shell: bash`."""

EXPRESSION = re.compile(r"\$\{\{ (.+?) \}\}")


class Ran(NamedTuple):
    """How a step ended and what it wrote."""

    code: int
    out: str
    err: str


def run_step(name: str, cwd: Path, context: dict[str, str], **variables: str) -> Ran:
    """Run a step in a workspace, with what its expressions stand for; an input that is not given has its default."""
    values = {f"inputs.{name}": default for name, default in INPUTS.items()} | context
    given = {name: EXPRESSION.sub(lambda found: values[found[1]], value) for name, value in STEPS[name]["env"].items()}
    done = subprocess.run(
        [*BASH, STEPS[name]["run"]],
        cwd=cwd,
        env=environment(GITHUB_ACTIONS="true", GITHUB_WORKSPACE=str(cwd), **variables) | given,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    return Ran(done.returncode, done.stdout, done.stderr)
