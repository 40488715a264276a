"""The page about the commands."""

from docs import cli_page
from docs.markdown import headings
from docs.screen import WIDTH, shown
from ksa.cli.app import COMMANDS
from ksa.render.diagnostics.formats import FORMATS


def test_every_command_has_its_help_page_in_dutch() -> None:
    page = cli_page.text()
    assert headings(page) == ["De opdrachten", "ksa", *(f"ksa {command.name}" for command in COMMANDS)]
    for command in COMMANDS:
        assert f"\n```text\n{shown(command.name, '--help')}```\n" in page
    assert "\nGebruik:\n  ksa validate [OPTIES] [PAD…]\n" in page


def test_the_lines_fit_the_page() -> None:
    assert [line for line in shown("validate", "--help").splitlines() if len(line) > WIDTH] == []


def test_every_format_is_named() -> None:
    page = shown("validate", "--help")
    assert [name for name in FORMATS if f"`{name}`" not in page] == []
