"""Commands as Typer runs them, speaking the reader's language: Typer's own texts are English."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from ksa.cli import console, page
from ksa.cli.columns import Row
from ksa.cli.errors import CannotRunError
from ksa.cli.misuse import empty, in_our_words, see_help
from ksa.cli.typed import did_you_mean
from ksa.language import _

Context = Any
"""Typer's context: its class is private, so it is known by what is asked of it."""

HELP_OPTIONS = {"help_option_names": ["--help", "-h"]}


_OTHER_WORDS = {
    **dict.fromkeys(("check", "controle", "controleer", "controleren", "lint", "test", "valideer"), "validate"),
    **dict.fromkeys(("hoe", "leg-uit", "regel", "regels", "rule", "rules", "uitleg", "waarom", "why"), "explain"),
    **dict.fromkeys(("bekijk", "laat-zien", "toon", "view"), "show"),
    **dict.fromkeys(("lijst", "lijsten", "ls", "overzicht"), "list"),
    **dict.fromkeys(("download", "exporteer", "exporteren", "pdf", "print", "publiceer", "word", "excel"), "export"),
}
"""What people type for a command, with its name."""


class Command(NamedTuple):
    """A command: its name, the function that does it and gives the exit code, and its help page."""

    name: str
    run: Callable[..., int]
    page: page.Page


class OurCommand(TyperCommand):
    """One command, with a help page in the reader's language."""

    page: page.Page

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read the options."""
        with _our_words(self, ctx):
            return super().parse_args(ctx, args)

    def get_help_option(self, ctx: Context) -> TyperOption:
        """Give `--help`."""
        option: TyperOption = _help_option(super().get_help_option(ctx))
        return option

    def get_help(self, ctx: Context) -> str:
        """Give the help page."""
        return page.written(ctx.command_path, self.page, self.get_params(ctx), (), console.width())


class OurGroup(TyperGroup):
    """The program, with its commands: each is made when it is asked for."""

    page: page.Page
    table: dict[str, Command]

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read the options before the command."""
        with _our_words(self, ctx):
            return super().parse_args(ctx, args)

    def get_command(self, ctx: Context, cmd_name: str) -> OurCommand | None:
        """Make a command."""
        del ctx
        return _made(self.table[cmd_name]) if cmd_name in self.table else None

    def list_commands(self, ctx: Context) -> list[str]:
        """Give the names of the commands, in the order in which a reader meets them."""
        del ctx
        return list(self.table)

    def resolve_command(self, ctx: Context, args: list[str]) -> Any:  # noqa: ANN401 - holds Typer's private class
        """Find the command that was typed.

        Raises:
            CannotRunError: when there is no such command.
        """
        if args[0] not in self.table and not ctx.resilient_parsing:
            raise CannotRunError(
                _("there is no command `{name}`").format(name=args[0]),
                did_you_mean(_OTHER_WORDS.get(args[0].lower(), args[0]), self.table) or see_help(ctx.command_path),
            )
        return super().resolve_command(ctx, args)

    def get_help_option(self, ctx: Context) -> TyperOption:
        """Give `--help`."""
        option: TyperOption = _help_option(super().get_help_option(ctx))
        return option

    def get_help(self, ctx: Context) -> str:
        """Give the help page."""
        rows = [Row(name, _(command.page.question)) for name, command in self.table.items()]
        return page.written(ctx.command_path, self.page, self.get_params(ctx), rows, console.width())


def program(name: str, options: Callable[..., None], about: page.Page, commands: tuple[Command, ...]) -> OurGroup:
    """The program: `options` holds the options that need no command."""
    app = typer.Typer(
        name=name,
        cls=OurGroup,
        rich_markup_mode=None,
        add_completion=False,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings=HELP_OPTIONS,
    )
    app.callback()(options)
    group: OurGroup = _ours(get_command(app))
    group.page = about
    group.table = {command.name: command for command in commands}
    return group


def _made(command: Command) -> OurCommand:
    app = typer.Typer(rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False)
    app.command(command.name, cls=OurCommand, context_settings=HELP_OPTIONS)(command.run)
    made: OurCommand = _ours(get_command(app))
    made.page = command.page
    made.short_help = _(command.page.question)
    return made


def _ours(made: Any) -> Any:  # noqa: ANN401 - Typer's private class
    """The command with its options in the reader's language, and with their values as they were typed.

    Typer would read the values with pydantic, which takes as long to load as all the rest, refuses a file name that
    is not UTF-8, and has its own words for what is wrong.
    """
    for param in made.params:
        param.help = _(param.help)
        param.metavar = _(param.metavar or "")
        param.get_runtime_param = _AsTyped
    return made


class _AsTyped:
    """Reads nothing into a value."""

    def coerce(self, value: Any, param: Any, ctx: Context) -> Any:  # noqa: ANN401 - what Typer hands over
        """Give the value that was typed.

        Raises:
            CannotRunError: when an option has an empty one: a variable of the shell that holds nothing is no choice.
        """
        texts = [value] if isinstance(value, str) else value or ()
        if isinstance(param, TyperOption) and not ctx.resilient_parsing and not all(text.strip(", ") for text in texts):
            raise empty(max(param.opts, key=len))
        return value


@contextmanager
def _our_words(command: OurCommand | OurGroup, ctx: Context) -> Iterator[None]:
    """Say in the reader's language what is wrong with the options."""
    try:
        yield
    except Exception as error:
        options = [param for param in command.get_params(ctx) if isinstance(param, TyperOption)]
        reason = in_our_words(error, ctx.command_path, options)
        if reason is None:
            raise
        raise reason from error


def _help_option(option: Any) -> Any:  # noqa: ANN401 - as `_ours`
    """The option `--help`, which Typer makes by itself."""
    option.help = _("show this page")
    option.callback = _show_help
    option.get_runtime_param = _AsTyped
    return option


def _show_help(ctx: Context, _option: object, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        console.answer(ctx.get_help())
        raise typer.Exit
