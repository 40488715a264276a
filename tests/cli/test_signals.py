"""Ctrl-C and a request to stop, at any moment: no word, no rest, and the exit code that a shell expects."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import BROKEN, environment, folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no signals to send")

STOPPED_WITHIN = """
import os, signal, sys, time

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), {number})
            time.sleep(5)

sys.meta_path.insert(0, Finder())
from ksa.cli.main import main
sys.exit(main())
"""
STOPPED_WHILE_WRITING = """
import os, sys, time

def replace(*names):
    os.kill(os.getpid(), {number})
    time.sleep(5)

os.replace = os.rename = replace
from ksa.cli.main import main
sys.exit(main())
"""


AS_ON_A_TERMINAL = """\
import signal

signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
"""
"""What a shell starts in the background ignores Ctrl-C, and so does all that starts from there: these tests may too."""


def run(script: str, cwd: Path, *arguments: str) -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        [sys.executable, "-P", "-c", AS_ON_A_TERMINAL + script, *arguments],
        cwd=cwd,
        env=environment(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(
    "module", ["ksa.cli.app", "typer", "typer.core", "pydantic", "pydantic_core", "yaml", "ksa.rules.engine"]
)
def test_while_it_starts(tmp_path: Path, module: str, number: int) -> None:
    script = STOPPED_WITHIN.format(module=module, number=int(number))
    assert run(script, folder(tmp_path, BROKEN), "validate") == (128 + number, b"", b"")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_while_it_writes(tmp_path: Path, number: int) -> None:
    files = folder(tmp_path, BROKEN)
    (files / "found.txt").write_text("old")
    script = STOPPED_WHILE_WRITING.format(number=int(number))
    assert run(script, files, "validate", "-o", "found.txt") == (128 + number, b"", b"")
    assert (files / "found.txt").read_text() == "old"
    assert sorted(path.name for path in files.iterdir()) == ["coalition", "found.txt", "partners.yaml"]


def test_an_ignored_signal_stays_ignored(tmp_path: Path) -> None:
    script = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)" + STOPPED_WITHIN.format(
        module="yaml", number=int(signal.SIGINT)
    ).replace("time.sleep(5)", "pass")
    code, out, _err = run(script, folder(tmp_path, BROKEN), "validate")
    assert (code, out.count(b"\n")) == (1, 1)
