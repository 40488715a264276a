"""What a command says: its answer on stdout, all else on stderr, in UTF-8 whatever the system speaks."""

import os
import sys
from collections.abc import Mapping
from errno import EAGAIN
from typing import TextIO

from ksa.cli.errors import CannotRunError, PipeClosedError
from ksa.cli.reasons import reason
from ksa.language import _


def answer(told: str | bytes) -> None:
    """Write an answer on stdout, whole: a text, or a file of which the bytes are what they are.

    Raises:
        PipeClosedError: when nobody reads it any longer.
        CannotRunError: when it cannot be written: a full disk, a closed stdout.
    """
    if not told:
        return
    if sys.stdout is None:
        raise CannotRunError(_("the answer is lost: there is no output to write it on"))
    try:
        _write(sys.stdout, told)
    except BrokenPipeError as error:
        _abandon(sys.stdout)
        raise PipeClosedError from error
    except OSError as error:
        _abandon(sys.stdout)
        raise CannotRunError(_("the answer is lost: {reason}").format(reason=reason(error))) from error


def tell(text: str) -> None:
    """Write what is no answer on stderr; where that is impossible, nobody can be told."""
    if sys.stderr is None or not text:
        return
    try:
        _write(sys.stderr, text)
    except OSError:
        _abandon(sys.stderr)


def _write(stream: TextIO, told: str | bytes) -> None:
    stream.flush()
    left = memoryview(told if isinstance(told, bytes) else told.encode("utf-8", "backslashreplace"))
    while left:
        # Without a buffer (PYTHONUNBUFFERED) a stream may take only a part; one that does not wait, nothing.
        taken = stream.buffer.write(left)
        if not taken:
            raise BlockingIOError(EAGAIN, "nothing taken")
        left = left[taken:]
    stream.flush()


def _abandon(stream: TextIO) -> None:
    """Let what could not be written go nowhere: Python would try again at the end, and complain again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def is_terminal() -> bool:
    """Whether somebody reads the answer on a screen."""
    return sys.stdout is not None and sys.stdout.isatty()


def width() -> int | None:
    """How many characters fit on a line; none where nobody reads on a screen."""
    if not is_terminal():
        return None
    from shutil import get_terminal_size

    return max(40, get_terminal_size().columns)


def in_colour(terminal: bool, environment: Mapping[str, str]) -> bool:
    """Whether to write in colour, by the customs of NO_COLOR, FORCE_COLOR and TERM."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return environment["FORCE_COLOR"] not in ("0", "false")
    if environment.get("OS") == "Windows_NT" and not environment.keys() & {"WT_SESSION", "ANSICON", "TERM"}:
        return False
    return terminal and environment.get("TERM") != "dumb"
