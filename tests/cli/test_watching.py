"""What `--watch` shows after each change; the files are changed while it waits."""

import os
import re
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ksa.cli import console, watching
from ksa.cli.errors import CannotRunError
from ksa.cli.look import Look
from ksa.cli.watching import changes, watch
from ksa.coalition.reading import Folder
from ksa.rules.selection import EVERYTHING
from ksa.text.source import SourceFile
from tests.checking import ON
from tests.cli.program import BROKEN, KSA, SOUND, environment
from tests.conftest import Ran

Write = Callable[[dict[str, str]], Path]


class Stopped(Exception):  # noqa: N818 - no error: the end of what else has none
    """Nothing more is going to change."""


def paused(steps: Iterator[Callable[[], object]]) -> Callable[[float], None]:
    """A pause in which the next thing happens."""

    def pause(_seconds: float) -> None:
        step = next(steps, None)
        if step is None:
            raise Stopped
        step()

    return pause


def signs(root: Path, *steps: Callable[[], object]) -> int:
    """How often there is a sign while these things happen, one in each pause."""
    found: list[None] = []
    with pytest.raises(Stopped):
        found.extend(changes(root, paused(iter(steps))))
    return len(found)


def nothing() -> None:
    pass


def test_a_sign_at_once_and_no_more_while_nothing_changes(coalition: Write) -> None:
    assert signs(coalition(SOUND), nothing, nothing, nothing) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "partners.yaml").write_text("partners: []\n"),
        lambda root: (root / "partners.yaml").unlink(),
        lambda root: (root / "coalition/new.yaml").write_text("topics:\n"),
        lambda root: (root / "coalition/coalition.yaml").rename(root / "coalition/other.yaml"),
        lambda root: (root / "coalition/gone.yaml").symlink_to("nowhere"),
        lambda root: os.utime(root / "partners.yaml", (0, 0)),
    ],
    ids=["written", "taken away", "new", "renamed", "a link to nothing", "touched"],
)
def test_a_change_gives_a_sign(coalition: Write, change: Callable[[Path], object]) -> None:
    root = coalition(SOUND)
    assert signs(root, nothing, lambda: change(root), nothing, nothing) == 2


def test_what_is_written_in_steps_gives_one_sign(coalition: Write) -> None:
    root = coalition(SOUND)
    steps = [lambda size=size: (root / "partners.yaml").write_text("x" * size) for size in range(4)]
    assert signs(root, nothing, *steps, nothing, nothing) == 2


def test_other_files_give_none(coalition: Write) -> None:
    root = coalition(SOUND)
    assert signs(root, nothing, (root / "coalition/.x.swp").touch, nothing) == 1


def seen(files: dict[str, str]) -> Look:
    return Look(Folder(tuple(SourceFile(name, text) for name, text in files.items()), ()), ON, EVERYTHING)


def watched(capfd: pytest.CaptureFixture[str], *looks: Look | CannotRunError) -> str:
    """What is told beside the answers when these are seen one after another."""
    waiting = iter(looks)

    def look() -> Look:
        found = next(waiting)
        if isinstance(found, CannotRunError):
            raise found
        return found

    watch([None] * len(looks), look, nothing_shown)
    out, err = capfd.readouterr()
    assert out == ""
    return re.sub(r"\d\d:\d\d:\d\d", "12:00:00", err)


def nothing_shown(_look: Look) -> None:
    pass


WAITING = "checked at 12:00:00; waiting for a change (stop: Ctrl-C)\n"


def test_what_was_mended_is_said(capfd: pytest.CaptureFixture[str]) -> None:
    told = watched(capfd, seen(BROKEN), seen(SOUND), seen(SOUND), seen(BROKEN))
    mended = "mended: 1 finding\n  coalition/topics.yaml: unknown-field: unknown field `brader`\n"
    assert told == WAITING + mended + WAITING + WAITING + WAITING


def test_only_the_first_of_much_that_was_mended(capfd: pytest.CaptureFixture[str]) -> None:
    many = BROKEN["coalition/topics.yaml"] + "".join(f"    a{number}: b\n" for number in range(20))
    lines = watched(capfd, seen(BROKEN | {"coalition/topics.yaml": many}), seen(SOUND)).splitlines()
    assert lines[1] == "mended: 21 findings"
    assert lines[-2:] == ["  and more", WAITING.rstrip()]
    assert len(lines) == 1 + 1 + 10 + 1 + 1


def test_what_stands_in_the_way_is_told_and_forgotten(capfd: pytest.CaptureFixture[str]) -> None:
    told = watched(capfd, seen(BROKEN), CannotRunError("no \x1bfile"), seen(SOUND))
    assert told.startswith(WAITING + "error: no \\x1bfile\n" + WAITING + "mended: 1 finding\n")


@pytest.mark.parametrize(("terminal", "kind", "cleared"), [("yes", "xterm", 1), ("yes", "dumb", 0), ("", "xterm", 0)])
def test_only_a_terminal_is_cleared(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, terminal: str, kind: str, cleared: int
) -> None:
    monkeypatch.setattr(console, "is_terminal", lambda: bool(terminal))
    monkeypatch.setenv("TERM", kind)
    watch([None], lambda: seen(SOUND), nothing_shown)
    assert capfd.readouterr().out == watching._CLEAR * cleared  # noqa: SLF001 - the terminal's own words


@pytest.mark.skipif(os.name == "nt", reason="the signals of Unix")
def test_a_user_who_mends_a_fault_while_it_watches(coalition: Write) -> None:
    root = coalition(BROKEN)
    with subprocess.Popen(
        [*KSA, "validate", "--watch"],
        cwd=root,
        env=environment(KSA_LANG="en"),
        stderr=subprocess.PIPE,
        encoding="utf-8",
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stderr
        assert process.stdout
        lines = [process.stderr.readline() for _line in range(2)]
        coalition(SOUND | {"coalition/topics.yaml": "topics:\n  - id: huilen\n    label: Huilen\n"})
        lines += [process.stderr.readline() for _line in range(4)]
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert process.stdout.read() == (
            "coalition/topics.yaml:4:5: error[unknown-field] unknown field `brader`\n"
            "coalition/coalition.yaml:2:7: info[topic-without-responsible] nobody is responsible for 1 topic\n"
        )
    assert [re.sub(r"\d\d:\d\d:\d\d", "12:00:00", line) for line in lines] == [
        "1 error in 3 files (1 partner, 1 topic)\n",
        WAITING,
        "1 tip in 3 files (1 partner, 1 topic)\n",
        "mended: 1 finding\n",
        "  coalition/topics.yaml: unknown-field: unknown field `brader`\n",
        WAITING,
    ]


def test_the_command_looks_at_every_sign(
    coalition: Write, monkeypatch: pytest.MonkeyPatch, run: Callable[..., Ran]
) -> None:
    folder = coalition(BROKEN)
    monkeypatch.setattr(watching, "changes", lambda root: [None] * (1 + (root == folder)))
    told = run("validate", "--watch", cwd=folder, KSA_LANG="en")
    assert (told.code, told.out) == (0, 2 * "coalition/topics.yaml:4:5: error[unknown-field] unknown field `brader`\n")
    assert re.sub(r"\d\d:\d\d:\d\d", "12:00:00", told.err) == 2 * f"1 error in 3 files (1 partner, 1 topic)\n{WAITING}"
