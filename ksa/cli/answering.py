"""What the commands that answer from a coalition share: reading it whatever is broken, and writing the answer."""

import os
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from ksa.cli import console, place
from ksa.cli.output import OutputFile
from ksa.cli.typed import choice, day
from ksa.coalition.coalition import Coalition
from ksa.coalition.folder import read_folder
from ksa.coalition.load import LOSES_NOTHING, load
from ksa.language import _, ngettext
from ksa.render.documents.formats import FORMATS
from ksa.render.documents.screen import Screen
from ksa.report.document import Document


class Asked(NamedTuple):
    """From which coalition to answer, as of which day, and how to write the answer.

    `seen` gives for the name of each file the path by which the reader knows it.
    """

    coalition: Coalition
    on: date
    form: str
    file: OutputFile | None
    quiet: bool
    seen: Mapping[str, str]


def asked(*, form: str | None, output: str | None, on: str | None, root: str | None, quiet: bool) -> Asked:
    """Read the options that all these commands have, and the coalition.

    What is broken in it is told on stderr, and left out of the answer.

    Raises:
        CannotRunError: when an option cannot be read, there is no coalition, or the file may not be written.
    """
    output = None if output == "-" else output
    on_screen = output is None and console.is_terminal()
    chosen = choice("--format", form, FORMATS) if form is not None else "table" if on_screen else "tsv"
    today = day("KSA_ON" if on == os.environ.get("KSA_ON") else "--on", on) if on else date.today()  # noqa: DTZ011 - here
    start = place.here()
    folder = place.find(root, start)
    file = None if output is None else OutputFile(output, start)
    loaded = load(*read_folder(folder))
    broken = sum(finding.rule not in LOSES_NOTHING for finding in loaded.diagnostics)
    if broken and not quiet:
        text = ngettext(
            "{count} error in the files: what cannot be read is missing here; `{command}` says what it is",
            "{count} errors in the files: what cannot be read is missing here; `{command}` says what they are",
            broken,
        )
        told = text.format(count=broken, command="ksa validate")
        console.tell(_("note: {text}").format(text=told) + "\n")
    names = loaded.coalition.texts
    return Asked(loaded.coalition, today, chosen, file, quiet, place.shown(names, folder, start))


def answer(asked: Asked, document: Document) -> None:
    """Write an answer where it was asked for.

    Raises:
        CannotRunError: when it cannot be written.
    """
    screen = Screen()
    if asked.file is None:
        is_terminal = console.is_terminal()
        colour = console.in_colour(is_terminal, os.environ)
        screen = Screen(console.width(), colour, is_terminal and os.environ.get("TERM") != "dumb")
    text = FORMATS[asked.form].render(document, screen)
    if asked.file:
        asked.file.write(text)
    elif not asked.quiet:
        console.answer(text)
