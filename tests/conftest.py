"""Fixtures: a coalition on disk, and the command line run on it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

import pytest

from ksa import language
from ksa.cli.main import main


class Ran(NamedTuple):
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Tests read source strings, unless they ask for Dutch."""
    language.speak("en")
    yield
    language.speak("en")


@pytest.fixture
def dutch() -> Iterator[None]:
    """Let a test read Dutch."""
    language.speak("nl")
    yield
    language.speak("en")


@pytest.fixture
def coalition(tmp_path: Path) -> Callable[[dict[str, str]], Path]:
    """Write files, given as path and YAML, into a fresh folder; gives the folder."""

    def write(files: dict[str, str]) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text), encoding="utf-8", newline="")
        return tmp_path

    return write


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Run `ksa` in this process, in a folder, with these environment variables (Dutch, like a user, unless told)."""

    def execute(*arguments: str, cwd: Path | None = None, **environment: str) -> Ran:
        with monkeypatch.context() as patched:
            for name in [name for name in os.environ if name.startswith(("KSA_", "GITHUB_")) or name.endswith("COLOR")]:
                patched.delenv(name)
            for name, value in environment.items():
                patched.setenv(name, value)
            if cwd:
                patched.chdir(cwd)
            code = main(arguments)
        out, err = capfd.readouterr()
        return Ran(code, out, err)

    return execute
