import io
import os
import sys

import pytest

from ksa.cli import console
from ksa.cli.errors import CannotRunError


@pytest.mark.parametrize(
    ("terminal", "environment", "colour"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"TERM": "xterm-256color"}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        (True, {"FORCE_COLOR": "0"}, False),
        (True, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (False, {"FORCE_COLOR": ""}, False),
        (True, {"OS": "Windows_NT"}, False),
        (True, {"OS": "Windows_NT", "WT_SESSION": "1"}, True),
        (False, {"GITHUB_ACTIONS": "true"}, False),
    ],
)
def test_colour(terminal: bool, environment: dict[str, str], colour: bool) -> None:  # noqa: FBT001 - a row of a table
    assert console.in_colour(terminal, environment) is colour


class Screen(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("columns", "width"), [("100", 100), ("10", 40)])
def test_the_width_of_a_screen(monkeypatch: pytest.MonkeyPatch, columns: str, width: int) -> None:
    monkeypatch.setattr(sys, "stdout", Screen(io.BytesIO()))
    monkeypatch.setenv("COLUMNS", columns)
    assert console.width() == width


def test_without_a_screen_there_is_no_width(capsys: pytest.CaptureFixture[str]) -> None:
    assert console.width() is None
    assert capsys.readouterr().out == ""


def test_an_answer_is_utf_8_whatever_the_stream_would_write(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, "latin-1", newline="\r\n"))
    console.answer("één 👶 \udcff\n")
    assert written.getvalue() == "één 👶 \\udcff\n".encode()


class Sip(io.BytesIO):
    """Takes a few bytes at a time, as a pipe does that has no buffer before it."""

    def write(self, data: object) -> int:
        assert isinstance(data, memoryview)
        return super().write(data[:3])


def test_an_answer_is_written_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    written = Sip()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, write_through=True))
    console.answer("one two three\n")
    assert written.getvalue() == b"one two three\n"


class Shut(io.BytesIO):
    """Takes nothing, as a pipe that does not wait for its reader."""

    def write(self, data: object) -> int:
        del data
        return 0

    def fileno(self) -> int:
        return os.open(os.devnull, os.O_WRONLY)


def test_an_answer_that_is_not_taken_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(Shut(), write_through=True))
    with pytest.raises(CannotRunError, match=r"^the answer is lost: the system gives error EAGAIN$"):
        console.answer("text")


def test_no_answer_needs_no_output(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    console.answer("")
    with pytest.raises(CannotRunError, match=r"^the answer is lost: there is no output to write it on$"):
        console.answer("text")


def test_without_stderr_nobody_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    console.tell("text")


def test_a_full_stderr_is_no_reason_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    with open(os.open("/dev/full", os.O_WRONLY), "w", encoding="utf-8") as full:  # noqa: PTH123 - a descriptor
        monkeypatch.setattr(sys, "stderr", full)
        console.tell("text")
        monkeypatch.undo()
