"""Writes the pages that are made from the code, and what `ksa` says in those that are written by hand.

Without an option it writes them. With `--check` it changes nothing, names each page that is stale, and exits with 1
when there is one.
"""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from docs import cli_page, data_page, played, rules_page
from docs.played import PlayError
from docs.template import TemplateError
from ksa import language

ROOT = Path(__file__).resolve().parent.parent
REMEDY = "run `make docs`"

PAGES: Mapping[str, Callable[[], str]] = {
    "docs/data.md": data_page.text,
    "docs/rules.md": rules_page.text,
    "docs/cli.md": cli_page.text,
    "docs/handleiding.md": played.page("docs/handleiding.md"),
    "README.md": played.page("README.md"),
}
"""What makes the text of each page."""


def made() -> dict[str, str]:
    """The text of every page by its path, in Dutch.

    Raises:
        TemplateError: a template and the code disagree about what there is.
        PlayError: a page changes data that are not there.
    """
    language.speak("nl")
    return {name: text() for name, text in PAGES.items()}


def _holds(path: Path, text: str) -> bool:
    return path.exists() and path.read_bytes() == text.encode()


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Run the tool and give its exit code."""
    parser = argparse.ArgumentParser(prog="generate.py", description="Write the pages that are made from the code.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit with 1 when a page is stale")
    check = parser.parse_args(arguments).check
    try:
        pages = made()
    except (PlayError, TemplateError) as fault:
        print(fault)
        return 1
    stale = [name for name, text in pages.items() if not _holds(root / name, text)]
    for name in stale:
        if check:
            print(f"{name}: stale: {REMEDY}")
        else:
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_bytes(pages[name].encode())
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
