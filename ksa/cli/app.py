"""The program with its commands: the one place to add a command besides its own file."""

import os
import re

from ksa.cli import completion, console, explain, export, listing, options, search, show, validate, who_does
from ksa.cli.command import program
from ksa.cli.errors import CannotRunError, Exit, PipeClosedError
from ksa.cli.misuse import see_help
from ksa.cli.page import Example, Page
from ksa.language import N_, Language, _, speak

NAME = "ksa"
COMMANDS = (
    validate.COMMAND,
    explain.COMMAND,
    who_does.COMMAND,
    search.COMMAND,
    show.COMMAND,
    listing.COMMAND,
    export.COMMAND,
)
PAGE = Page(
    N_("ksa checks what the partners of a Kansrijke Start coalition have agreed"),
    (N_("Texts are in Dutch; `KSA_LANG=en` makes them English."),),
    (
        Example("ksa validate", N_("check the coalition in this folder")),
        Example("ksa validate --help", N_("show what is possible with a command")),
    ),
)
_LANGUAGES: dict[str, Language] = {"": "nl", "nl": "nl", "en": "en"}


def run(arguments: list[str]) -> int:
    """Do what a command line asks, and give the exit code."""
    _choose_language(os.environ.get("KSA_LANG", ""))
    group = program(NAME, _options, PAGE, COMMANDS)
    try:
        if os.environ.get(completion.VARIABLE):
            completion.prepare(os.environ)
        return int(group.main(arguments, prog_name=NAME, standalone_mode=False) or Exit.FINE)
    except CannotRunError as error:
        return _told(error)
    except PipeClosedError:
        return Exit.PIPE_CLOSED
    except Exception as error:
        if not _nothing_asked(error):
            raise
        return Exit.CANNOT_RUN


def _options(
    _version: options.Version = False,
    _install_completion: options.InstallCompletion = None,
    _show_completion: options.ShowCompletion = None,
) -> None:
    """The options that need no command: each does its work while it is read."""


def _choose_language(asked: str) -> None:
    language = _LANGUAGES.get(re.split(r"[-_.@]", asked.lower())[0])
    speak(language or "nl")
    if not language:
        from ksa.render import clean
        from ksa.text.personal import mask

        value = clean.line(mask(asked))
        known = _("`KSA_LANG` knows `nl` and `en`, not `{value}`: this is Dutch").format(value=value)
        console.tell(_("note: {text}").format(text=known) + "\n")


def _nothing_asked(error: Exception) -> bool:
    """Whether Typer stopped because no command was typed; tells what is possible then."""
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if "NoArgsIsHelpError" in kinds:
        console.tell(str(error))
    elif "UsageError" in kinds:
        _told(CannotRunError(_("no command was typed"), see_help(NAME)))
    return "UsageError" in kinds


def _told(error: CannotRunError) -> int:
    from ksa.cli import refusal

    console.tell(refusal.text(error))
    return Exit.CANNOT_RUN
