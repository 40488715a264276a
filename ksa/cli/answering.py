"""What the commands that answer from a coalition share: reading it whatever is broken, and writing the answer."""

import os
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from ksa.cli import console, place, reading
from ksa.cli.output import OutputFile
from ksa.cli.typed import choice
from ksa.coalition.coalition import Coalition
from ksa.render.documents.formats import FORMATS, for_file
from ksa.render.documents.screen import Screen
from ksa.report.document import Document


class Asked(NamedTuple):
    """From which coalition to answer, as of which day, and how to write the answer.

    `seen` gives for the name of each file the path by which the reader knows it; `unread` are the paths of those that
    could not be read whole.
    """

    coalition: Coalition
    on: date
    form: str
    file: OutputFile | None
    quiet: bool
    seen: Mapping[str, str]
    unread: tuple[str, ...]


def asked(*, form: str | None, output: str | None, on: str | None, root: str | None, quiet: bool) -> Asked:
    """Read the options that all these commands have, and the coalition.

    What is broken in it is told on stderr, and left out of the answer.

    Raises:
        CannotRunError: when an option cannot be read, there is no coalition, or the file may not be written.
    """
    output = None if output == "-" else output
    chosen = _form(form, output)
    today = reading.day_asked(on, date.today())  # noqa: DTZ011 - the clock is read here
    start = place.here()
    folder = place.find(root, start)
    file = None if output is None else OutputFile(output, start)
    read = reading.read(folder, start, quiet=quiet)
    return Asked(read.loaded.coalition, today, chosen, file, quiet, read.seen, read.unread)


def _form(typed: str | None, output: str | None) -> str:
    """The format that was typed; else the one that suits the file, or where the answer is read."""
    if typed is not None:
        return choice("--format", typed, FORMATS)
    if output is not None:
        return for_file(output) or "tsv"
    return "table" if console.is_terminal() else "tsv"


def answer(asked: Asked, document: Document) -> None:
    """Write an answer where it was asked for; what the table for programs leaves out is told on stderr.

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
    if asked.form == "tsv" and not asked.quiet:
        for block in document.beside:
            console.tell(FORMATS["table"].render(document._replace(blocks=(block,)), Screen()))
