"""What version of ksa this is."""

import typer

from ksa.cli import console
from ksa.language import _


def show(asked: bool) -> None:
    """Write the version and stop, when asked to."""
    if asked:
        console.answer(f"ksa {number()}\n")
        raise typer.Exit


def number() -> str:
    """The number of the installed version."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("ksa")
    except PackageNotFoundError:
        return _("(not installed)")
