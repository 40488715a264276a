"""The coalition that a command answers from: read whatever is broken in it."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from ksa.cli import console, place
from ksa.cli.typed import day
from ksa.coalition.folder import read_folder
from ksa.coalition.load import LOSES_NOTHING, Loaded, load
from ksa.language import _, ngettext
from ksa.render import clean
from ksa.report.unread import named


class Read(NamedTuple):
    """A coalition as it was read, and the folder that holds it.

    `seen` gives for the name of each file the path by which the reader knows it; `unread` are these paths of the files
    that could not be read whole.
    """

    loaded: Loaded
    folder: Path
    seen: Mapping[str, str]
    unread: tuple[str, ...]


def read(folder: Path, start: Path, *, quiet: bool) -> Read:
    """Read the coalition in a folder, as somebody knows it who works at the start.

    What is broken in it is told on stderr, unless quiet, and left out.
    """
    loaded = load(*read_folder(folder))
    coalition = loaded.coalition
    seen = place.shown({*coalition.texts, *coalition.faulty}, folder, start)
    unread = tuple(seen[name] for name in sorted(coalition.faulty))
    if unread and not quiet:
        broken = sum(finding.rule not in LOSES_NOTHING for finding in loaded.diagnostics)
        text = ngettext(
            "{count} error in {files}: what cannot be read is missing here; `{command}` says what it is",
            "{count} errors in {files}: what cannot be read is missing here; `{command}` says what they are",
            broken,
        )
        told = text.format(count=broken, files=named(unread), command="ksa validate")
        console.tell(_("note: {text}").format(text=clean.line(told)) + "\n")
    return Read(loaded, folder, seen, unread)


def day_asked(on: str | None, today: date) -> date:
    """The day that was asked about, else today.

    Raises:
        CannotRunError: when what was typed is no day.
    """
    return day("KSA_ON" if on == os.environ.get("KSA_ON") else "--on", on) if on else today
