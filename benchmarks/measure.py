"""What a process costs, as the operating system counts it."""

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryFile
from textwrap import shorten
from typing import NamedTuple

_LEFT_OUT = ("PYTHON", "COV", "KSA_", "GITHUB_", "PYDANTIC_")
"""What starts so in the environment changes how Python starts or how `ksa` writes; users have none of it."""

_MOST_TOLD = 2000
"""Characters of a command, which may name thousands of files, and of what it wrote."""


class Cost(NamedTuple):
    """What a process took by the clock, the most memory that it had at once, and what it wrote.

    Linux never counts less memory than the process had that started it: so that one, which is this, must stay small.
    """

    seconds: float
    memory: int
    output: str


class FailedError(Exception):
    """A process ended with another exit code than 0."""


def environment() -> dict[str, str]:
    """The environment in which a user would start a program."""
    return {name: value for name, value in os.environ.items() if not name.startswith(_LEFT_OUT)}


def cost(command: Sequence[str], folder: Path) -> Cost:
    """Run a command in a folder, its output into a pipe, and give what it cost.

    Raises:
        FailedError: it ended with another exit code than 0.
    """
    with TemporaryFile() as complaints, TemporaryFile() as nothing:
        began = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=environment(), stdin=nothing, stdout=subprocess.PIPE, stderr=complaints
        )
        with process.stdout or nothing as pipe:
            output = pipe.read()
        _process, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        complaints.seek(0)
        said = complaints.read().decode()
    if process.returncode:
        told = shorten(" ".join(command), _MOST_TOLD)
        raise FailedError(f"exit code {process.returncode} of {told}\n{output.decode()[-_MOST_TOLD:]}{said}")
    return Cost(seconds, used.ru_maxrss, output.decode())
