"""`ksa` under the eyes of the operating system: how much time and memory a run really takes."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tests.cli.program import KSA, environment

# A process inherits the peak of the one that started it, so a small one stands between the tests and what is measured.
_STARTER = """
import json, os, sys
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_pid, status, usage = os.wait4(pid, 0)
code, seconds = os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime
print(json.dumps([code, seconds, usage.ru_maxrss]), file=sys.stderr)
"""
_KIB_A_UNIT = 1 / 1024 if sys.platform == "darwin" else 1


class Measured(NamedTuple):
    """How a run ended, what it wrote, and what it took: seconds of the processor and MiB of memory."""

    code: int
    out: str
    err: str
    seconds: float
    mebibytes: float


def measured(*arguments: str, cwd: Path, program: tuple[str, ...] = KSA, **variables: str) -> Measured:
    """Run `ksa`, or another program, to its end, at most a minute."""
    clean = {name: value for name, value in environment(**variables).items() if not name.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _STARTER, *program, *arguments],
        cwd=cwd,
        env=clean,
        capture_output=True,
        check=False,
        timeout=60,
    )
    *told, report = os.fsdecode(done.stderr).splitlines(keepends=True)
    code, seconds, peak = json.loads(report)
    return Measured(code, os.fsdecode(done.stdout), "".join(told), seconds, peak * _KIB_A_UNIT / 1024)
