"""Documents as they are read: on a screen of 80 columns, between tabs, and as plain values."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from ksa.render.documents import json as values
from ksa.render.documents import terminal, tsv
from ksa.report.document import Document

DOCS = Path(__file__).parents[2] / "docs"


def on_screen(document: Document) -> str:
    """What stands on a screen."""
    return terminal.render(document, width=80, colour=False, links=False)


def between_tabs(document: Document) -> str:
    """The table for programs, with bars in the place of tabs."""
    return tsv.render(document).replace("\t", "|")


def plain(document: Document) -> dict[str, Any]:
    """The values, as they are in JSON that fits its schema."""
    found: dict[str, Any] = json.loads(values.render(document))
    validator(found).validate(found)
    return found


def validator(data: dict[str, Any]) -> Draft202012Validator:
    """What tells whether an answer in JSON fits the schema that it names."""
    name = data["schema"].removeprefix("ksa.").removesuffix("/1")
    schema = json.loads((DOCS / f"{name}.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)
