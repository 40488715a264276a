import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from ksa.cli.errors import CannotRunError
from ksa.cli.output import OutputFile
from tests.cli.program import BROKEN
from tests.conftest import Ran

Run = Callable[..., Ran]
FOUND = "coalition/topics.yaml:4:5: error[unknown-field] unknown field `brader`\n"
SUMMARY = "1 error in 3 files (1 partner, 1 topic)\n"


@pytest.fixture
def folder(coalition: Callable[[dict[str, str]], Path]) -> Path:
    return coalition(BROKEN)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_answer_goes_to_the_file(folder: Path, run: Run) -> None:
    assert run("validate", "-o", "found.txt", cwd=folder, KSA_LANG="en") == (1, "", SUMMARY)
    assert (folder / "found.txt").read_text() == FOUND
    assert names(folder) == ["coalition", "found.txt", "partners.yaml"]


def test_the_file_is_never_in_colour(folder: Path, run: Run) -> None:
    run("validate", "--output=found.txt", cwd=folder, KSA_LANG="en", FORCE_COLOR="1")
    assert (folder / "found.txt").read_text() == FOUND


def test_another_form(folder: Path, run: Run) -> None:
    told = run("validate", "--format", "json", "-o", "found.json", cwd=folder, KSA_LANG="en")
    assert told == (1, "", SUMMARY)
    assert (folder / "found.json").read_text().startswith('{\n  "schema": "ksa.findings/1",\n')


def test_quiet_still_writes_the_file(folder: Path, run: Run) -> None:
    assert run("validate", "-q", "-o", "found.txt", cwd=folder, KSA_LANG="en") == (1, "", "")
    assert (folder / "found.txt").read_text() == FOUND


def test_a_dash_is_stdout(folder: Path, run: Run) -> None:
    assert run("validate", "-o", "-", cwd=folder, KSA_LANG="en") == (1, FOUND, SUMMARY)
    assert names(folder) == ["coalition", "partners.yaml"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_an_old_file_is_replaced_and_keeps_its_mode(folder: Path, run: Run, mode: int) -> None:
    file = folder / "found.txt"
    file.write_text("old " * 1000)
    file.chmod(mode)
    assert run("validate", "-o", str(file), cwd=folder, KSA_LANG="en").code == 1
    assert file.read_text() == FOUND
    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_new_file_gets_the_mode_of_any_new_file(folder: Path, run: Run) -> None:
    before = os.umask(0o027)
    try:
        run("validate", "-o", "found.txt", cwd=folder)
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "found.txt").stat().st_mode) == 0o640


def test_another_name_of_the_old_file_keeps_the_old_text(folder: Path, run: Run) -> None:
    (folder / "found.txt").write_text("old")
    (folder / "kept.txt").hardlink_to(folder / "found.txt")
    run("validate", "-o", "found.txt", cwd=folder)
    assert (folder / "kept.txt").read_text() == "old"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("coalition", "it is a folder"),
        (".", "it is a folder"),
        ("link.txt", "it is a link"),
        ("dead.txt", "it is a link"),
        ("pipe", "it is not an ordinary file"),
        ("/dev/null", "it is not an ordinary file"),
        ("gone/found.txt", "there is no such folder"),
        ("partners.yaml/found.txt", "there is no such folder"),
        ("found/", "there is no such folder"),
        ("partners.yaml", "YAML files hold the coalition, and are never overwritten"),
        ("coalition/new.yml", "YAML files hold the coalition, and are never overwritten"),
        ("PARTNERS.YAML", "YAML files hold the coalition, and are never overwritten"),
        ("n" * 300, "the name is too long"),
        ("n" * 300 + "/found.txt", "the name is too long"),
        ("loop/found.txt", "it is a link to itself"),
        ("loop", "it is a link"),
    ],
)
def test_what_is_not_written(folder: Path, run: Run, name: str, reason: str) -> None:
    (folder / "kept.txt").write_text("kept")
    (folder / "link.txt").symlink_to("kept.txt")
    (folder / "dead.txt").symlink_to("gone.txt")
    (folder / "loop").symlink_to("loop")
    os.mkfifo(folder / "pipe")
    before = names(folder), names(folder / "coalition"), (folder / "partners.yaml").read_bytes()
    assert run("validate", "-o", name, cwd=folder, KSA_LANG="en") == (
        2,
        "",
        f"error: `{name}` cannot be written: {reason}\n  help: choose another name after `-o`\n",
    )
    assert (names(folder), names(folder / "coalition"), (folder / "partners.yaml").read_bytes()) == before
    assert (folder / "kept.txt").read_text() == "kept"


def test_a_file_that_may_only_be_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "found.txt").touch()
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    with pytest.raises(CannotRunError, match=r"`found.txt` cannot be written: it may only be read"):
        OutputFile("found.txt", folder)


@pytest.mark.parametrize(
    ("code", "reason"),
    [(errno.ENOSPC, "the disk is full"), (errno.EIO, "the system gives error EIO"), (None, "the system gives error 0")],
)
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_when_writing_fails_all_is_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int | None, reason: str
) -> None:
    (folder / "found.txt").write_text("old")
    file = OutputFile("found.txt", folder)

    def fail(*_arguments: object) -> None:
        raise OSError(code, "system's own words") if code else OSError("system's own words")

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(CannotRunError, match=f"`found.txt` cannot be written: {reason}$"):
        file.write("new")
    monkeypatch.undo()
    assert (folder / "found.txt").read_text() == "old"
    assert names(folder) == ["coalition", "found.txt", "partners.yaml"]


def test_a_folder_that_cannot_be_settled_is_no_reason_to_stop(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settle = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "not on this disk")
        settle(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    OutputFile("found.txt", folder).write("new")
    assert (folder / "found.txt").read_text() == "new"
