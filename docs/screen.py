"""The program run as on a terminal, with what it shows there."""

import os
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

from ksa.cli.main import main

WIDTH = 100


class _Terminal(TextIOWrapper):
    """An output that says it is a terminal, and keeps what is written."""

    def __init__(self) -> None:
        self.kept = BytesIO()
        super().__init__(self.kept, "utf-8", write_through=True)

    def isatty(self) -> bool:
        return True


def shown(*arguments: str, folder: Path | None = None, on: str = "", language: str = "nl") -> str:
    """What a command shows on a terminal of `WIDTH` characters without colour: its answer and what it tells besides.

    It runs in a folder, on a day; without them here and today.
    """
    terminal = _Terminal()
    before = dict(os.environ), Path.cwd(), (sys.stdout, sys.stderr)
    for name in [name for name in os.environ if name.startswith(("KSA_", "GITHUB_")) or name.endswith("COLOR")]:
        del os.environ[name]
    os.environ |= {
        "KSA_LANG": language,
        "COLUMNS": str(WIDTH),
        "NO_COLOR": "1",
        "TERM": "dumb",
        **({"KSA_ON": on} if on else {}),
    }
    try:
        os.chdir(folder or Path.cwd())
        sys.stdout = sys.stderr = terminal
        main(arguments)
    finally:
        variables, cwd, (sys.stdout, sys.stderr) = before
        os.environ.clear()
        os.environ |= variables
        os.chdir(cwd)
    return terminal.kept.getvalue().decode()
