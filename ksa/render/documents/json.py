"""A document for programs, as one JSON object in a frozen shape of its own."""

from ksa.render import clean
from ksa.report.document import Document


def render(document: Document) -> str:
    """The plain values of a document, indented."""
    from json import dumps

    return clean.json(dumps(dict(document.data), ensure_ascii=False, indent=2)) + "\n"
