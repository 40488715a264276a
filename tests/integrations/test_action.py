"""action.yml does what it says, and nothing that a pull request says."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from docs.generate import ROOT
from tests.cli.program import BROKEN, SOUND, environment, folder
from tests.integrations.action import ACTION, INPUTS, STEPS, Ran, run_step
from tests.integrations.hostile import is_sprung, pull_request
from tests.integrations.locks import locked

pytestmark = pytest.mark.skipif(os.name == "nt", reason="bash where Unix has it")

KSA = str(Path(sys.executable).with_name("ksa"))
START = f"""#!/bin/sh
exec "{sys.executable}" "$0.py" "$@"
"""
"""A line `#!` with the path of Python itself would end at its first space."""
TELLS = """\
import json, os, sys
print(json.dumps([sys.argv[1:], os.environ.get("GITHUB_STEP_SUMMARY")]))
"""
"""A program that only tells what it was given."""


@pytest.fixture
def tells(tmp_path_factory: pytest.TempPathFactory) -> str:
    program = tmp_path_factory.mktemp("program") / "tells"
    program.write_text(START, "utf-8")
    program.with_suffix(".py").write_text(TELLS, "utf-8")
    program.chmod(0o755)
    return str(program)


def check(cwd: Path, program: str = KSA, **inputs: str) -> Ran:
    context = {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()}
    summary = str(cwd.with_name("summary"))
    context["steps.install.outputs.program"] = program
    variables = {"GITHUB_STEP_SUMMARY": summary, "KSA_LANG": "en", "PYTHONPATH": "."}
    return run_step("Check the coalition", cwd, context, **variables)


class Told(NamedTuple):
    """What the program was given."""

    arguments: list[str]
    summary: str | None


def told(ran: Ran) -> Told:
    assert (ran.code, ran.err) == (0, "")
    return Told(*json.loads(ran.out))


def test_without_inputs(tmp_path: Path, tells: str) -> None:
    assert told(check(tmp_path, tells)) == Told(
        ["validate", "--root=.", "--fail-on=error"], str(tmp_path.with_name("summary"))
    )


def test_no_summary(tmp_path: Path, tells: str) -> None:
    assert told(check(tmp_path, tells, summary="false")) == Told(["validate", "--root=.", "--fail-on=error"], None)


@pytest.mark.parametrize(
    "value",
    [
        "--version",
        "-o",
        "two words",
        " ",
        "*",
        "~",
        "$HOME",
        "$(touch sprung)",
        "`touch sprung`",
        "'; touch sprung; '",
        '"; touch sprung; "',
        "x\ntouch sprung\n::warning::x",
        "${{ github.token }}",
        "\\",
        "'",
        '"',
    ],
)
def test_an_input_is_the_value_of_its_option_whatever_it_holds(tmp_path: Path, tells: str, value: str) -> None:
    inputs = dict.fromkeys(["path", "fail_on", "select", "on", "new_since", "summary"], value)
    assert told(check(tmp_path, tells, **inputs)).arguments == [
        "validate",
        f"--root={value}",
        f"--fail-on={value}",
        f"--select={value}",
        f"--on={value}",
        f"--new-since={value}",
    ]
    assert list(tmp_path.iterdir()) == []


def test_every_input_is_used_and_none_in_a_script() -> None:
    used = [value for step in STEPS.values() for value in step.get("env", {}).values() if "inputs." in value]
    assert used == [f"${{{{ inputs.{name} }}}}" for name in INPUTS]
    assert [name for name, step in STEPS.items() if "${{" in step.get("run", "")] == []
    assert list(ACTION["outputs"]) == ["program"]


def test_a_sound_coalition(tmp_path: Path) -> None:
    ran = check(folder(tmp_path, SOUND))
    assert (ran.code, ran.out) == (0, "")


def test_a_coalition_in_a_folder_with_an_error(tmp_path: Path) -> None:
    folder(tmp_path / "our coalition", BROKEN)
    ran = check(tmp_path, path="our coalition", select="shape")
    assert (ran.code, ran.out) == (
        1,
        "our coalition/coalition/topics.yaml:4:5: error[unknown-field] unknown field `brader`\n",
    )


def test_never_failing(tmp_path: Path) -> None:
    assert check(folder(tmp_path, BROKEN), fail_on="never").code == 0


@pytest.mark.parametrize("name", ["path", "fail_on", "select", "on", "new_since"])
def test_a_hostile_input_is_refused_and_commands_no_runner(tmp_path: Path, name: str) -> None:
    ran = check(folder(tmp_path, SOUND), **{name: "--quiet\n::warning::hacked"})
    assert (ran.code, ran.out) == (2, "")
    assert not [line for line in ran.err.splitlines() if line.startswith("::warning::hacked")]


def test_the_traps_work(tmp_path: Path) -> None:
    root = pull_request(tmp_path)
    subprocess.run([KSA, "--help"], cwd=root, env=environment(PYTHONPATH="."), check=False, capture_output=True)
    assert is_sprung(root)


def test_nothing_of_a_pull_request_is_run_while_checking(tmp_path: Path) -> None:
    root = pull_request(tmp_path)
    ran = check(root)
    assert (ran.code, ran.out) == (0, "")
    assert not is_sprung(root)


@pytest.fixture
def temporary() -> Iterator[Path]:
    """The folder for a job: pytest would keep it, with all that is installed in it."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def _needs_packages(temporary: Path) -> None:
    """Skip where no package can be had: the first of those that are locked is asked for."""
    (temporary / "one.txt").write_text(next(iter(locked("requirements-run.txt").values())), "utf-8")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--retries=0", "--no-deps", "--require-hashes"]
    asked = [*pip, "--dest", str(temporary), "-r", str(temporary / "one.txt")]
    if subprocess.run(asked, check=False, capture_output=True).returncode:
        pytest.skip("there is no network, or no package index on it: nothing can be installed")


def test_installing_beside_a_hostile_pull_request(tmp_path: Path, temporary: Path) -> None:
    _needs_packages(temporary)
    root = pull_request(tmp_path, BROKEN)
    output = temporary / "output"
    installed = run_step(
        "Install ksa",
        root,
        {"steps.python.outputs.python-path": sys.executable},
        GITHUB_ACTION_PATH=str(ROOT),
        GITHUB_OUTPUT=str(output),
        RUNNER_TEMP=str(temporary),
        PYTHONPATH=".",
    )
    assert (installed.code, installed.out) == (0, ""), installed.err
    program = temporary / "ksa/bin/ksa"
    assert output.read_text("utf-8") == f"program={program}\n"
    assert list(temporary.glob("ksa/lib/python3*/site-packages/ksa/cli/main.py"))
    ran = check(root, str(program), select="shape")
    assert (ran.code, ran.out) == (
        1,
        "coalition/topics.yaml:4:5: error[unknown-field] unknown field `brader`\n",
    )
    assert not is_sprung(root)
