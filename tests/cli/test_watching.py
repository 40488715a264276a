"""What `--watch` shows after each change; the files are changed while it waits."""

import os
import re
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ksa.cli import console, watching
from ksa.cli.watching import changes
from tests.cli.program import BROKEN, KSA, SOUND, environment
from tests.coalition.repository import repository
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
        lambda root: (root / "coalition/more.txt").touch(),
        lambda root: (root / "coalition/loop").symlink_to(".."),
    ],
    ids=["written", "taken away", "new", "renamed", "a link to nothing", "touched", "another kind", "a folder"],
)
def test_a_change_gives_a_sign(coalition: Write, change: Callable[[Path], object]) -> None:
    root = coalition(SOUND)
    assert signs(root, nothing, lambda: change(root), nothing, nothing) == 2


def test_what_is_written_in_steps_gives_one_sign(coalition: Write) -> None:
    root = coalition(SOUND)
    steps = [lambda size=size: (root / "partners.yaml").write_text("x" * size) for size in range(4)]
    assert signs(root, nothing, *steps, nothing, nothing) == 2


@pytest.mark.parametrize("name", ["coalition/.x.swp", "found.json", "watch.log", "4913"])
def test_other_files_give_none(coalition: Write, name: str) -> None:
    root = coalition(SOUND)
    assert signs(root, nothing, (root / name).touch, nothing, nothing) == 1


WAITING = "checked at 12:00:00; waiting for a change (stop: Ctrl-C)\n"
MENDED = "mended: 1 finding\n  coalition/topics.yaml: unknown-field: unknown field `brader`\n"
WHOLE = SOUND | {"coalition/topics.yaml": "topics:\n  - id: huilen\n    label: Huilen\n"}


@pytest.fixture
def watched(
    coalition: Write, run: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, list[str]]]:
    """What is told, between two lines that say when, while the files of a coalition become these, one after another."""

    def watch(*versions: dict[str, str], options: tuple[str, ...] = ()) -> tuple[int, list[str]]:
        folder = coalition(versions[0])

        def changes(root: Path) -> Iterator[None]:
            for number, files in enumerate(versions):
                for name in versions[number - 1].keys() - files.keys() if number else ():
                    (root / name).unlink()
                coalition(files)
                yield

        monkeypatch.setattr(watching, "changes", changes)
        told = run("validate", "--watch", "--ignore", "coverage", *options, cwd=folder, KSA_LANG="en")
        return told.code, re.sub(r"\d\d:\d\d:\d\d", "12:00:00", told.err).split(WAITING)

    return watch


FOUND = "1 error in 3 files (1 partner, 1 topic)\n"
NONE = "nothing found in 3 files (1 partner, 1 topic)\n"
Watched = Callable[..., tuple[int, list[str]]]


def test_what_was_mended_is_said(watched: Watched) -> None:
    assert watched(BROKEN, WHOLE, WHOLE, BROKEN) == (0, [FOUND, NONE + MENDED, NONE, FOUND, ""])


def test_only_the_first_of_much_that_was_mended(watched: Watched) -> None:
    many = BROKEN["coalition/topics.yaml"] + "".join(f"    a{number}: b\n" for number in range(20))
    lines = watched(BROKEN | {"coalition/topics.yaml": many}, WHOLE)[1][1].splitlines()
    assert lines[1] == "mended: 21 findings"
    assert lines[-1] == "  and more"
    assert len(lines) == 1 + 1 + 10 + 1


@pytest.mark.parametrize(
    "text",
    [
        BROKEN["coalition/topics.yaml"] + "  - [\n",
        "# a comment\n" + BROKEN["coalition/topics.yaml"],
        "topics:\n  - label: Huilen\n    brader: baby\n    id: huilen\n",
    ],
)
def test_what_cannot_be_judged_or_only_moved_is_not_mended(watched: Watched, text: str) -> None:
    assert "mended" not in watched(BROKEN, BROKEN | {"coalition/topics.yaml": text})[1][1]


def test_what_is_taken_away_is_not_mended(watched: Watched) -> None:
    assert "mended" not in watched(BROKEN, SOUND)[1][1]


def test_what_is_silent_for_want_of_a_file_is_not_mended(watched: Watched) -> None:
    lonely = WHOLE | {"coalition/topics.yaml": WHOLE["coalition/topics.yaml"] + "    related: huilen\n"}
    contactless = lonely | {"partners.yaml": SOUND["partners.yaml"].partition("    contacts:")[0]}
    first, second, _rest = watched(contactless, contactless | {"coalition/x.yaml": "topics: [\n"})[1]
    assert first != second
    assert "mended" not in second


def test_a_reference_that_nobody_can_look_up_is_not_mended(watched: Watched) -> None:
    topics = {"coalition/topics.yaml": "topics:\n  - {id: huilen, label: Huilen, broader: foo}\n"}
    for other in ({"coalition/x.yaml": "topics: [\n"}, {"partners.yaml": "partners: [\n"}):
        assert "mended" not in watched(SOUND | topics, SOUND | topics | other)[1][1]


def test_what_was_never_shown_is_not_mended(watched: Watched, tmp_path: Path) -> None:
    repository(tmp_path, BROKEN)
    assert "mended" not in watched(BROKEN, WHOLE, options=("--new-since", "v1"))[1][1]


def test_what_stands_in_the_way_is_told_and_forgotten(watched: Watched) -> None:
    elsewhere = {"elsewhere.txt": ""}
    first, second, third, _rest = watched(BROKEN, elsewhere, WHOLE, options=("--root", "."))[1]
    assert (first, second, third) == (FOUND, "error: no file of a coalition stands in `.`\n", NONE + MENDED)


def test_what_stands_in_the_way_at_once_ends_it(watched: Watched) -> None:
    code, told = watched(BROKEN, options=("coalition/topcis.yaml",))
    assert code == 2
    assert told == [
        "error: there is no file or folder `coalition/topcis.yaml`\n  help: did you mean `coalition/topics.yaml`?\n"
    ]


@pytest.mark.parametrize(("terminal", "kind", "cleared"), [("yes", "xterm", 1), ("yes", "dumb", 0), ("", "xterm", 0)])
def test_only_a_terminal_is_cleared(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, terminal: str, kind: str, cleared: int
) -> None:
    answers: list[str] = []
    monkeypatch.setattr(console, "is_terminal", lambda: bool(terminal))
    monkeypatch.setattr(console, "answer", answers.append)
    monkeypatch.setenv("TERM", kind)
    watched(WHOLE)
    assert answers.count("\x1b[2J\x1b[H") == cleared


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
