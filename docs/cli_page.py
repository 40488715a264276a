"""The page about the commands: their help pages, as they stand on a screen."""

from collections.abc import Iterator

from docs import template
from docs.screen import shown
from ksa.cli.app import COMMANDS

PAGE = "cli.md"


def text() -> str:
    """The page, in Dutch."""
    return template.fill(PAGE, {"help": lambda _about: "\n\n".join(_sections())})


def _sections() -> Iterator[str]:
    yield _section("ksa")
    for command in COMMANDS:
        yield _section("ksa", command.name)


def _section(*command: str) -> str:
    return f"## {' '.join(command)}\n\n```text\n{shown(*command[1:], '--help').rstrip()}\n```"
