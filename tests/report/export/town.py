"""A small town on which the reports are tried, and what is read from them."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from ksa.render.documents import terminal
from ksa.report.document import Document, Table
from ksa.report.export.scope import Scope
from tests.report.export.scoping import scope

DOCS = Path(__file__).parents[3] / "docs"

PARTNERS = """
    partners:
      - id: jgz
        name: JGZ Oever
        kind: jgz
        domain: publiek
        status: aangesloten
        areas: oever
        contacts: {function: balie, email: balie@jgz.example.nl, checked_on: 2026-01}
        referral: {route: bellen}
      - {id: huisarts, name: Huisarts Kade, kind: huisartsen, domain: medisch, status: aangesloten, areas: kade}
      - {id: stopcoach, name: Stopcoach, kind: anders, domain: sociaal, status: gewenst}
      - {id: weg, name: Vertrokken, kind: anders, domain: sociaal, status: uitgetreden}
    """
COALITION = """
    coalition:
      id: oever
      name: Kansrijke Start Oever
      municipalities: {name: Oever}
      bodies: {id: kerngroep, name: Kerngroep, members: jgz}
      areas:
        - {id: oever, label: Oever}
        - {id: kade, label: Oever Kade, part_of: oever}
        - {id: dijk, label: Oever Dijk, part_of: oever}
      goals:
        - {id: punt-1, kind: punt, title: Rookvrij wonen}
        - {id: punt-2, kind: punt, text: Iedereen slaapt.}
    """


def town(files: Mapping[str, str], *, ids: tuple[str, ...] = (), **wanted: Any) -> Scope:  # noqa: ANN401 - as `Wanted`
    """A scope on the town with these files, given as path and YAML."""
    return scope({"partners.yaml": PARTNERS, "coalition/coalition.yaml": COALITION, **files}, ids=ids, **wanted)


def shown(document: Document) -> str:
    """What stands on a wide screen, below what every report begins with."""
    text = terminal.render(document, width=110, colour=False, links=False)
    return text.partition("As of:      1 June 2026\n")[2].lstrip("\n")


def rows(table: Table) -> list[str]:
    """The texts of a table below its keys, between bars."""
    return ["|".join(texts) for texts in ([one.key for one in table.columns], *_texts(table))]


def column(table: Table, key: str) -> list[str]:
    """The texts of one column."""
    at = [one.key for one in table.columns].index(key)
    return [row[at] for row in _texts(table)]


def _texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def plain(document: Document) -> dict[str, Any]:
    """The values, as they are in JSON that fits the schema that they name."""
    found: dict[str, Any] = json.loads(json.dumps(document.data))
    name = found["schema"].removeprefix("ksa.").removesuffix("/1")
    schema = json.loads((DOCS / f"{name}.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(found)
    return found
