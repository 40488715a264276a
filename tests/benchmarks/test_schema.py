"""The schema for the rivals: whether it asks what the models ask."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks.generate import coalition
from benchmarks.spoil import MANY
from ksa.coalition.folder import read_folder
from ksa.diagnostic import Severity
from ksa.model.anatomy import parts
from ksa.model.fields import Item
from ksa.model.kinds import KINDS
from tests.benchmarks.checked_by_rival import refused
from tests.checking import findings, loaded

ROOT = Path(__file__).parents[2]
STEP = "agreement: {{id: a, title: A, topics: a, phases: alle, status: concept, owner: a, steps: {{{}}}}}"
FIGURE = "coalition: {{id: a, name: A, municipalities: {{name: A}}, figures: {{name: A, source: A, {}}}}}"

FILES = {
    # Both accept it.
    "nothing in it": ("# nothing yet\n", [], False),
    "a list": ("topics: [{id: roken, label: Roken}]", [], False),
    "one record": ("topic: {id: roken, label: Roken}", [], False),
    "one in place of a list": ("topics: {id: roken, label: Roken, synonyms: peuken}", [], False),
    "an empty list": ("topics:", [], False),
    "an empty field": ("topics: [{id: roken, label: Roken, broader: , synonyms: , note: ~}]", [], False),
    "numbers as texts": ("topics: [{id: 2024, label: 1.10, synonyms: [112, true]}]", [], False),
    "yes in capitals": ("topics: [{id: roken, label: Roken, verified: JA}]", [], False),
    "true": ("topics: [{id: roken, label: Roken, verified: true}]", [], False),
    "a term in capitals": (STEP.format("from: a, to: b, action: A, within: BINNEN 5 Werkdagen"), [], False),
    "a stressed term": (STEP.format("from: a, to: b, action: A, within: vóór de bevalling of dag 8–10"), [], False),
    "a year": (FIGURE.format("value: 10, period: 2024"), [], False),
    "a number with a comma": (FIGURE.format("value: '12,5', period: 2024-Q1 t/m 2025-03"), [], False),
    # Both refuse it.
    "a missing field": ("topics: [{id: roken}]", ["missing-field"], True),
    "an empty required field": ("topics: [{id: roken, label: }]", ["missing-field"], True),
    "an empty mark": ("topics: [{id: roken, label: Roken, verified: }]", ["missing-field"], True),
    "an empty required list": (
        FIGURE.replace("municipalities: {{name: A}}", "municipalities: []").format("value: 10"),
        ["missing-field"],
        True,
    ),
    "an unknown field": ("topics: [{id: roken, label: Roken, synonims: peuken}]", ["unknown-field"], True),
    "an unknown kind": ("subjects: [{id: roken, label: Roken}]", ["unknown-kind"], True),
    "no record": ("topics: [roken]", ["wrong-type"], True),
    "no text": ("topics: [{id: roken, label: {nl: Roken}}]", ["wrong-type"], True),
    "a list in a list": ("topics: [{id: roken, label: Roken, synonyms: [[peuken]]}]", ["wrong-type"], True),
    "nothing below one": ("topic:", ["wrong-type"], True),
    "a bad id": ("topics: [{id: Roken, label: Roken}]", ["invalid-id"], True),
    "an id that is an actor": (
        "partners: [{id: moeder, name: A, kind: jgz, domain: publiek, status: gewenst}]",
        ["invalid-id"],
        True,
    ),
    "an unknown value": (
        "partners: [{id: a, name: A, kind: jgz, domain: publik, status: gewenst}]",
        ["invalid-value"],
        True,
    ),
    "neither yes nor no": ("topics: [{id: roken, label: Roken, verified: misschien}]", ["invalid-value"], True),
    "no phase": (STEP.format("from: a, to: b, action: A, phases: kleutertijd"), ["invalid-value"], True),
    "no term": (STEP.format("from: a, to: b, action: A, within: zo snel mogelijk"), ["invalid-term"], True),
    "a misspelt term": (STEP.format("from: a, to: b, action: A, within: binnen 5 werkdgen"), ["invalid-term"], True),
    "a day in front": (FIGURE.format("value: 10, period: 31-12-2024"), ["invalid-date"], True),
    "no such day": (FIGURE.format("value: 10, period: 2024-06-31"), ["invalid-date"], True),
    "thousands in quotes": (FIGURE.format("value: '2.400'"), ["invalid-number"], True),
    "no number": (FIGURE.format("value: veel"), ["invalid-number"], True),
    "a goal that says nothing": (
        "coalition: {id: a, name: A, municipalities: {name: A}, goals: {id: a, kind: punt}}",
        ["missing-field"],
        True,
    ),
    "a key twice": ("topics: [{id: roken, label: Roken, label: Drinken}]", ["duplicate-key"], True),
    "broken YAML": ("topics: [{id: roken, label: 'Roken}]", ["invalid-yaml"], True),
    # A JSON Schema cannot say it, or its loader has made away with it.
    "thousands": (FIGURE.format("value: 2.400"), ["invalid-number"], False),
    "an unusual number": (FIGURE.format("value: 0x10"), ["invalid-number"], False),
    "a short year": (FIGURE.format("value: 10, period: 24"), ["invalid-date"], False),
    "29 February": (FIGURE.format("value: 10, period: 2023-02-29"), ["invalid-date"], False),
    "years that run backwards": (FIGURE.format("value: 10, period: 2024-2023"), ["invalid-date"], False),
    "phases that run backwards": (
        STEP.format("from: a, to: b, action: A, phases: babytijd t/m geboorte"),
        ["invalid-value"],
        False,
    ),
    "an event that is a unit": (STEP.format("from: a, to: b, action: A, within: bij week"), ["invalid-term"], False),
    "an anchor": ("topics: [{id: &roken roken, label: Roken}]", ["unsupported-yaml"], False),
}
"""Of each YAML: what ksa finds in it, and whether the schema refuses it."""

BETWEEN_RECORDS = {"unknown-reference", "duplicate-id", "bsn-number"}
"""The errors of riddled coalitions that are no faults of shape."""


def test_refuses_what_ksa_refuses_by_shape(tmp_path: Path) -> None:
    names = {what: f"{what.replace(' ', '-')}.yaml" for what in FILES}
    found = refused(tmp_path, {names[what]: text for what, (text, _rules, _refused) in FILES.items()})
    assert {what: (text, _rules(text), names[what] in found) for what, (text, _, _) in FILES.items()} == FILES


def _rules(text: str) -> list[str]:
    return [found.rule for found in loaded({"a.yaml": text}).diagnostics if found.rule != "no-coalition"]


@pytest.mark.parametrize("number", [1, 2])
def test_accepts_sound(tmp_path: Path, number: int) -> None:
    assert refused(tmp_path, coalition(number)) == set()


def test_accepts_real(tmp_path: Path) -> None:
    roots = [ROOT, *(path for path in (ROOT / "examples").iterdir() if path.is_dir())]
    sources = [source for root in roots for source in read_folder(root).sources]
    assert refused(tmp_path, {f"{number}.yaml": source.text for number, source in enumerate(sources)}) == set()


def test_accepts_every_example(tmp_path: Path) -> None:
    records = {kind.plural: [_example(kind.model)] for kind in KINDS}
    quoted = yaml.safe_dump(records, allow_unicode=True)
    assert refused(tmp_path, {"a.yaml": quoted, "b.yaml": re.sub("'([0-9.-]+)'", r"\1", quoted)}) == set()


def _example(model: type[Item]) -> dict[str, Any]:
    return {name: _example(part.item) if part.item else part.example for name, part in parts(model).items()}


@pytest.mark.parametrize("number", [1, 2, 3])
def test_refuses_riddled_files(tmp_path: Path, number: int) -> None:
    files = coalition(number, faults=MANY)
    assert refused(tmp_path, files) == {
        found.labels[0].path
        for found in findings(files)
        if found.severity is Severity.ERROR and found.rule not in BETWEEN_RECORDS
    }
