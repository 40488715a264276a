"""A bug in ksa: what its makers need to know, and nothing from the reader's files."""

from pathlib import Path
from types import TracebackType

from ksa.cli import console
from ksa.language import _

_HERE = Path(__file__).parents[2]


def report(error: Exception) -> None:
    """Tell that ksa itself failed: the kind of error, and the way to it through ksa's own files.

    The error's text is left out: it may quote somebody's data.
    """
    lines = [
        _("error: ksa itself made a mistake here: {kind}").format(kind=_kind(error)),
        *(f"  {place}" for place in _way(error.__traceback__)),
        _("  help: tell the makers of ksa, with these lines; nothing from your files is in them"),
    ]
    console.tell("\n".join(lines) + "\n")


def _kind(error: Exception) -> str:
    kind = type(error)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"


def _way(traceback: TracebackType | None) -> list[str]:
    places: list[str] = []
    while traceback:
        code = traceback.tb_frame.f_code
        path = Path(code.co_filename)
        if path.is_relative_to(_HERE / "ksa"):
            places.append(f"{path.relative_to(_HERE).as_posix()}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    return places
