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
from ksa.render import clean
from ksa.render.documents.formats import FORMATS, for_file
from ksa.render.documents.screen import Screen
from ksa.report.document import Document
from ksa.report.unread import named


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
    today = day("KSA_ON" if on == os.environ.get("KSA_ON") else "--on", on) if on else date.today()  # noqa: DTZ011 - here
    start = place.here()
    folder = place.find(root, start)
    file = None if output is None else OutputFile(output, start)
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
    return Asked(coalition, today, chosen, file, quiet, seen, unread)


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
