import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from ksa.diagnostic import Diagnostic, Label, RecordName, Severity, Span
from ksa.render.diagnostics.json import render
from tests.render.reporting import at, finding, report

SCHEMA = json.loads((Path(__file__).parents[3] / "docs" / "findings.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())
TEXT = st.text(st.characters(codec=None, exclude_categories=()))


def test_the_whole_report() -> None:
    found = Diagnostic(
        "unknown-reference",
        "er is geen onderwerp `één`",
        (Label("partners.yaml", Span(3, 14, 3, 17), "here"), Label("topics.yaml", Span(1, 1, 1, 7), "and here")),
        help="bedoelde u `twee`?",
        note="een feit",
        record=RecordName("partner", "jgz-almere"),
        field="topics.0",
        severity=Severity.ERROR,
    )
    told = report(found, finding(at("topics", 1, 2, 3), severity=Severity.INFO))._replace(
        root="..", files=2, records={"partner": 3, "topic": 4}, shown={"topics.yaml": "coalition/topics.yaml"}
    )
    assert (
        render(told)
        == """\
{
  "schema": "ksa.findings/1",
  "root": "..",
  "on": "2026-06-01",
  "summary": {
    "files": 2,
    "records": 7,
    "errors": 1,
    "warnings": 0,
    "infos": 1
  },
  "findings": [
    {
      "rule": "unknown-reference",
      "severity": "error",
      "message": "er is geen onderwerp `één`",
      "help": "bedoelde u `twee`?",
      "note": "een feit",
      "path": "partners.yaml",
      "line": 3,
      "column": 14,
      "end_line": 3,
      "end_column": 17,
      "record": {
        "kind": "partner",
        "id": "jgz-almere"
      },
      "field": "topics.0",
      "related": [
        {
          "path": "coalition/topics.yaml",
          "line": 1,
          "column": 1,
          "message": "and here"
        }
      ]
    },
    {
      "rule": "some-rule",
      "severity": "info",
      "message": "wrong",
      "help": null,
      "note": null,
      "path": "coalition/topics.yaml",
      "line": 1,
      "column": 2,
      "end_line": 1,
      "end_column": 3,
      "record": null,
      "field": null,
      "related": []
    }
  ]
}
"""
    )
    VALIDATOR.validate(json.loads(render(told)))


def test_nothing_found() -> None:
    document = json.loads(render(report()))
    VALIDATOR.validate(document)
    assert document["findings"] == []


@given(TEXT, TEXT, TEXT, st.integers(1), st.sampled_from(Severity))
def test_any_data_make_a_sound_document(path: str, message: str, field: str, line: int, severity: Severity) -> None:
    label = Label(path, Span(line, 1, line, 1), message)
    record = RecordName("partner", field)
    found = Diagnostic("some-rule", message, (label, label), message, field, record, field, severity)
    text = render(report(found))
    VALIDATOR.validate(json.loads(text))
    text.encode()
    assert not [line for line in text.splitlines() if line.lstrip().startswith("::")]


def _changed(change: dict[str, Any], *way: str | int) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(render(report(finding(at("a", 1, 1, 2), at("b", 1, 1, 2)))))
    place: Any = document
    for step in way:
        place = place[step]
    place.update(change)
    return document


@pytest.mark.parametrize(
    "document",
    [
        _changed({"schema": "ksa.findings/2"}),
        _changed({"more": 1}),
        _changed({"on": "yesterday"}),
        _changed({"files": -1}, "summary"),
        _changed({"severity": "fatal"}, "findings", 0),
        _changed({"rule": "Not a rule"}, "findings", 0),
        _changed({"line": 0}, "findings", 0),
        _changed({"record": {"kind": "partner"}}, "findings", 0),
        _changed({"more": 1}, "findings", 0, "related", 0),
    ],
    ids=str,
)
def test_the_schema_is_strict(document: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(document)


def test_the_schema_is_sound() -> None:
    Draft202012Validator.check_schema(SCHEMA)
