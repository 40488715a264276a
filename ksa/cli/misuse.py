"""What is wrong with a command line, in the reader's language instead of Typer's."""

from typing import Any

from typer.core import TyperOption

from ksa.cli.errors import CannotRunError
from ksa.cli.typed import did_you_mean
from ksa.language import _


def in_our_words(error: Any, path: str, options: list[TyperOption]) -> CannotRunError | None:  # noqa: ANN401 - private
    """Why Typer stopped reading the options of the command `path`; none when the error is not about them.

    Typer's classes are private, so they are known by their names.
    """
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if "NoSuchOption" in kinds:
        known = [name for option in options for name in option.opts if name.startswith("--")]
        return CannotRunError(
            _("`{command}` has no option `{option}`").format(command=path, option=error.option_name),
            did_you_mean(error.option_name, known) or see_help(path),
        )
    if "BadOptionUsage" in kinds:
        is_flag = any(option.is_flag for option in options if error.option_name in option.opts)
        message = _("`{option}` takes no value") if is_flag else _("`{option}` needs a value after it")
        return CannotRunError(message.format(option=error.option_name), see_help(path))
    return None


def empty(option: str) -> CannotRunError:
    """Why nothing is done with an option that has no value behind it."""
    return CannotRunError(
        _("the value after `{option}` is empty").format(option=option), _("type a value, or leave the option out")
    )


def see_help(path: str) -> str:
    """Where the reader finds what is possible."""
    return _("`{command}` shows what is possible").format(command=f"{path} --help")
