"""What `ksa validate` adds by itself where GitHub Actions runs it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.program import BROKEN, SOUND
from tests.conftest import Ran

Run = Callable[..., Ran]
Write = Callable[[dict[str, str]], Path]

SUMMARY = "1 error in 3 files (1 partner, 1 topic)\n"
PLAIN = "coalition/topics.yaml:4:5: error[unknown-field] unknown field `brader`\n"
ANNOTATION = (
    "::error file={}coalition/topics.yaml,line=4,col=5,endLine=4,endColumn=11,title=unknown-field"
    "::unknown field `brader`%0Adid you mean `broader`?\n"
)
HERE = {"GITHUB_ACTIONS": "true", "KSA_LANG": "en"}


def test_annotations_and_a_summary_beside_the_text(coalition: Write, run: Run, tmp_path: Path) -> None:
    folder = coalition(BROKEN)
    summary = tmp_path / "summary.md"
    told = run("validate", cwd=folder, **HERE, GITHUB_STEP_SUMMARY=str(summary))
    assert told == (1, PLAIN, SUMMARY + ANNOTATION.format(""))
    assert "unknown field `brader`" in summary.read_text()


def test_what_stood_in_the_summary_stays(coalition: Write, run: Run, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("# another step\n")
    run("validate", cwd=coalition(SOUND), **HERE, GITHUB_STEP_SUMMARY=str(summary))
    text = summary.read_text()
    assert text.startswith("# another step\n\n# ksa validate\n")
    assert "nothing found in 2 files (1 partner)" in text


def test_a_summary_never_grows_too_large(coalition: Write, run: Run, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_bytes(b"x" * (1024 * 1024 - 10))
    told = run("validate", cwd=coalition(BROKEN), **HERE, GITHUB_STEP_SUMMARY=str(summary))
    assert told.code == 1
    assert told.err.endswith("note: the summary of this step cannot be written: there is no room left\n")
    assert summary.stat().st_size == 1024 * 1024 - 10


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("gone/summary.md", "it is not there"),
        ("coalition", "it is not an ordinary file"),
        ("", ""),
    ],
    ids=["no such folder", "a folder", "none"],
)
def test_without_a_place_for_the_summary(coalition: Write, run: Run, name: str, why: str) -> None:
    told = run("validate", cwd=coalition(BROKEN), **HERE, GITHUB_STEP_SUMMARY=name)
    note = f"note: the summary of this step cannot be written: {why}\n" if why else ""
    assert told == (1, PLAIN, SUMMARY + ANNOTATION.format("") + note)


@pytest.mark.parametrize("arguments", [("--format", "full"), ("--statistics",), ("-o", "found.txt")])
def test_beside_any_text(coalition: Write, run: Run, arguments: tuple[str, ...]) -> None:
    folder = coalition(BROKEN)
    plain = run("validate", *arguments, cwd=folder, KSA_LANG="en")
    told = run("validate", *arguments, cwd=folder, **HERE)
    assert told == plain._replace(err=plain.err + ANNOTATION.format(""))


@pytest.mark.parametrize("form", ["json", "gitlab", "sarif", "junit", "rdjson", "markdown"])
def test_what_a_program_asks_for_comes_alone(coalition: Write, run: Run, tmp_path: Path, form: str) -> None:
    """A workflow runs the check once for people, and may run it again for another service."""
    folder = coalition(BROKEN)
    summary = tmp_path / "summary.md"
    plain = run("validate", "--format", form, "--on", "2026-06-01", cwd=folder, KSA_LANG="en")
    told = run("validate", "--format", form, "--on=2026-06-01", cwd=folder, **HERE, GITHUB_STEP_SUMMARY=str(summary))
    assert told == plain
    assert not summary.exists()


def test_asked_for_as_a_format_the_annotations_are_the_answer(coalition: Write, run: Run, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    told = run("validate", "--format", "github", cwd=coalition(BROKEN), **HERE, GITHUB_STEP_SUMMARY=str(summary))
    assert told == (1, ANNOTATION.format(""), "")
    assert summary.exists()


@pytest.mark.parametrize("variables", [{}, {"GITHUB_ACTIONS": ""}, {"GITHUB_ACTIONS": "false"}])
def test_nothing_elsewhere(coalition: Write, run: Run, tmp_path: Path, variables: dict[str, str]) -> None:
    summary = tmp_path / "summary.md"
    told = run("validate", cwd=coalition(BROKEN), KSA_LANG="en", GITHUB_STEP_SUMMARY=str(summary), **variables)
    assert told == (1, PLAIN, SUMMARY)
    assert not summary.exists()


def test_quiet_is_quiet(coalition: Write, run: Run, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    told = run("validate", "-q", cwd=coalition(BROKEN), **HERE, GITHUB_STEP_SUMMARY=str(summary))
    assert told == (1, "", "")
    assert not summary.exists()


@pytest.mark.skipif(os.name == "nt", reason="paths of Unix")
@pytest.mark.parametrize("form", ["github", "gitlab", "sarif", "rdjson"])
@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_a_service_knows_files_from_the_top_of_the_checkout(
    coalition: Write, run: Run, form: str, variable: str
) -> None:
    top = coalition({f"city/demo/{name}": text for name, text in BROKEN.items()})
    told = run("validate", "--format", form, cwd=top / "city/demo", KSA_LANG="en", **{variable: str(top)})
    assert "city/demo/coalition/topics.yaml" in told.out
    told = run("validate", "--format", form, "--root", "demo", cwd=top / "city", **{variable: str(top / "elsewhere")})
    assert "city/demo/coalition/topics.yaml" not in told.out
    assert "demo/coalition/topics.yaml" in told.out


@pytest.mark.parametrize(("summary", "where"), [("summary.md", "summary"), ("", "log"), ("gone/x.md", "log")])
def test_where_the_rest_of_many_findings_is(coalition: Write, run: Run, summary: str, where: str) -> None:
    faults = "".join(f"    a{number}: b\n" for number in range(20))
    folder = coalition(BROKEN | {"coalition/topics.yaml": BROKEN["coalition/topics.yaml"] + faults})
    told = run("validate", cwd=folder, **HERE, GITHUB_STEP_SUMMARY=summary)
    assert f"\n::error::12 more errors: see the {where} of this step\n" in told.err


def test_why_nothing_was_checked(coalition: Write, run: Run) -> None:
    told = run("validate", "--on", "tomorrow", cwd=coalition(BROKEN), **HERE)
    message, help_ = "`--on` wants a day, and `tomorrow` is none", "type it as year-month-day, such as `2026-06-01`"
    lines = f"error: {message}\n  help: {help_}\n::error title=ksa::{message}%0A{help_}\n"
    assert told == (2, "", lines)
    told = run("validate", "--format", "no::such%0Ath\ning", cwd=coalition(BROKEN), **HERE)
    assert told.err.splitlines()[-1].startswith(
        "::error title=ksa::`--format` does not know `no::such%250Ath\\ning`%0A"
    )


@pytest.mark.skipif(os.name == "nt", reason="links")
def test_a_checkout_that_is_reached_by_a_link(coalition: Write, run: Run, tmp_path: Path) -> None:
    coalition({f"top/demo/{name}": text for name, text in BROKEN.items()})
    (tmp_path / "link").symlink_to("top")
    told = run("validate", cwd=tmp_path / "link/demo", **HERE, GITHUB_WORKSPACE=str(tmp_path / "link"))
    assert told.err == SUMMARY + ANNOTATION.format("demo/")


def test_annotations_too(coalition: Write, run: Run) -> None:
    top = coalition({f"demo/{name}": text for name, text in BROKEN.items()})
    told = run("validate", cwd=top / "demo", **HERE, GITHUB_WORKSPACE=str(top))
    assert told == (1, PLAIN, SUMMARY + ANNOTATION.format("demo/"))
