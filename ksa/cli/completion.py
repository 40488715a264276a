"""Completion in the reader's shell: what `--install-completion` and `--show-completion` do."""

from collections.abc import Mapping
from contextlib import redirect_stdout, suppress
from io import StringIO

import typer

from ksa.cli import console
from ksa.cli.errors import CannotRunError
from ksa.cli.reasons import reason
from ksa.cli.typed import choice
from ksa.language import _

SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")
VARIABLE = "_KSA_COMPLETE"
"""By this a shell asks how a line may go on."""
_QUESTIONS = ("complete", "source")
_WINDOWS = ("powershell", "pwsh")


def prepare(environment: Mapping[str, str]) -> None:
    """Get ready to answer a shell.

    Raises:
        CannotRunError: when no shell asks this.
    """
    kind, _line, shell = environment[VARIABLE].partition("_")
    is_line = "COMP_WORDS" in environment and environment.get("COMP_CWORD", "").isdecimal()
    if kind not in _QUESTIONS or shell not in SHELLS or (kind == "complete" and shell == "bash" and not is_line):
        raise CannotRunError(
            _("`{variable}` is there for shells that complete a command").format(variable=VARIABLE),
            _("take it away: `unset {variable}`").format(variable=VARIABLE),
        )
    from typer.completion import get_completion_inspect_parameters

    # Typer makes its shells known on the way to its own two options.
    get_completion_inspect_parameters()


def install(context: typer.Context, param: typer.CallbackParam, asked: str | None) -> None:
    """Let a shell complete commands from now on, and stop.

    Raises:
        CannotRunError: when the shell is not known, or its files cannot be written.
    """
    if asked is None or context.resilient_parsing:
        return
    shell = choice("--install-completion", asked, SHELLS)
    if shell in _WINDOWS:
        # Typer's way to do this also lets every script on the computer run.
        raise CannotRunError(
            _("for {shell} this is done by hand").format(shell=shell),
            _("put what `{command}` shows in the file that `$PROFILE` names").format(
                command=f"ksa --show-completion {shell}"
            ),
        )
    from typer.completion import install_callback

    # Typer reports in English and ends the program.
    with redirect_stdout(StringIO()), suppress(SystemExit):
        try:
            install_callback(context, param, shell)
        except OSError as error:
            raise CannotRunError(_("completion cannot be set up: {reason}").format(reason=reason(error))) from error
    console.answer(_("completion for {shell} is set up and works in every new window").format(shell=shell) + "\n")
    raise typer.Exit


def show(context: typer.Context, param: typer.CallbackParam, asked: str | None) -> None:
    """Write what a shell needs to complete commands, and stop.

    Raises:
        CannotRunError: when the shell is not known.
    """
    if asked is None or context.resilient_parsing:
        return
    shell = choice("--show-completion", asked, SHELLS)
    from typer.completion import show_callback

    with redirect_stdout(StringIO()) as script, suppress(SystemExit):
        show_callback(context, param, shell)
    console.answer(script.getvalue())
    raise typer.Exit


def shells(incomplete: str) -> list[str]:
    """The shells that begin as was typed."""
    return [name for name in SHELLS if name.startswith(incomplete)]
