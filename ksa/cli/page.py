"""The help page of a command, in the reader's language and without markup."""

from collections.abc import Sequence
from typing import NamedTuple

from typer.core import TyperArgument, TyperOption

from ksa.cli.columns import INDENT, Row, columns
from ksa.language import N_, _
from ksa.render.wrap import wrap


class Example(NamedTuple):
    """A command that can be run as it stands, and what it does."""

    command: str
    does: str


class Page(NamedTuple):
    """What a help page says besides the options: the question that the command answers, and more.

    `found` says when the exit code is 1; empty where it never is. `fine` says when it is 0.
    """

    question: str
    details: tuple[str, ...]
    examples: tuple[Example, ...]
    found: str = ""
    fine: str = N_("all is well")


_EXITS = (
    Row("2", N_("the command could not do its work")),
    Row("130, 143", N_("the command was stopped")),
    Row("141", N_("nobody read the answer to its end")),
)


def written(path: str, page: Page, params: Sequence[object], commands: Sequence[Row], width: int | None) -> str:
    """The whole page for the command that is called as `path`, with lines of at most `width` when there is one."""
    arguments = [Row(_dotted(param), param.help or "") for param in params if isinstance(param, TyperArgument)]
    options = [Row(_spelled(param), param.help or "") for param in params if isinstance(param, TyperOption)]
    exits = [Row("0", page.fine), *([Row("1", page.found)] if page.found else []), *_EXITS]
    blocks = [
        *(wrap(_(text), width) for text in (page.question, *page.details)),
        _section(_("Usage"), [f"{INDENT}{usage(path, params, has_commands=bool(commands))}"]),
        _section(_("Commands"), columns(commands, width)),
        _section(_("Arguments"), columns(arguments, width)),
        _section(_("Options"), columns(options, width)),
        _section(_("Examples"), [line for example in page.examples for line in _example(example, width)]),
        _section(_("Exit codes"), columns([Row(row.name, _(row.text)) for row in exits], width)),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def usage(path: str, params: Sequence[object], *, has_commands: bool) -> str:
    """How the command is called, on one line."""
    words = [path, _("[OPTIONS]")]
    words += [_("COMMAND …")] if has_commands else []
    words += [f"[{_dotted(param)}]" for param in params if isinstance(param, TyperArgument)]
    return " ".join(words)


def _dotted(argument: TyperArgument) -> str:
    return f"{argument.metavar}…" if argument.nargs != 1 else argument.metavar or ""


def _spelled(option: TyperOption) -> str:
    names = ", ".join(sorted(option.opts, key=len))
    return f"{names} {option.metavar}" if option.metavar else names


def _section(title: str, lines: Sequence[str]) -> str:
    return "\n".join([f"{title}:", *lines]) if lines else ""


def _example(example: Example, width: int | None) -> tuple[str, str]:
    return f"{INDENT}{example.command}", wrap(_(example.does), width, INDENT * 3, INDENT * 3)
