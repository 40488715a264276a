r"""Hidden characters that come in through an escape between double quotes: `"\x1b"`, `"\u202e"`."""

from collections.abc import Iterator
from itertools import islice

from ksa.diagnostic import Diagnostic, Label
from ksa.text.characters import bidirectional, control_characters
from ksa.text.document import Document
from ksa.text.escapes import unescaped
from ksa.text.source import SourceFile

_MOST = 20


def escaped_characters(document: Document) -> list[Diagnostic]:
    """What is to be said of the characters that a document's escapes stand for, at most twenty times."""
    return list(islice(_findings(document), _MOST))


def _findings(document: Document) -> Iterator[Diagnostic]:
    source = document.source
    for node in document.escaped:
        first = document.starts[node]
        plain = unescaped(source.text[first : document.ends[node]])
        for typed, start, end in zip(plain.typed, plain.starts, plain.ends, strict=True):
            # As if it were typed itself; the space keeps it from being taken for a byte order mark.
            meant = SourceFile(source.name, f" {plain.text[start:end]}")
            label = Label(source.name, source.span(first + typed[0], first + typed[1]))
            for said in (*control_characters(meant), *bidirectional(meant)):
                yield said._replace(labels=(label,))
