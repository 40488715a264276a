"""The formats of documents: the one place to add a format besides its own file."""

from collections.abc import Callable
from typing import NamedTuple

from ksa.render.documents import json, markdown, terminal, tsv
from ksa.render.documents.screen import Screen
from ksa.report.document import Document


class Format(NamedTuple):
    """How a document is written.

    `render` gives the whole text, for whoever reads it on this screen; on `suffix` ends the name of a file for it.
    """

    render: Callable[[Document, Screen], str]
    suffix: str


def _on_screen(document: Document, screen: Screen) -> str:
    return terminal.render(document, width=screen.width, colour=screen.colour, links=screen.links)


FORMATS: dict[str, Format] = {
    "table": Format(_on_screen, ".txt"),
    "tsv": Format(lambda document, _screen: tsv.render(document), ".tsv"),
    "json": Format(lambda document, _screen: json.render(document), ".json"),
    "markdown": Format(lambda document, _screen: markdown.render(document), ".md"),
}


def for_file(name: str) -> str | None:
    """The format that the end of a file's name asks for, if it asks for one."""
    ending = name.lower()
    return next((form for form, made in FORMATS.items() if ending.endswith(made.suffix)), None)
