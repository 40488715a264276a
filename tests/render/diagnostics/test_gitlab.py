import json
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from ksa.diagnostic import START, Label, Severity, Span
from ksa.render import clean
from ksa.render.diagnostics.gitlab import render
from ksa.render.diagnostics.report import Report
from tests.render.hostile import harmless, reports
from tests.render.reporting import at, finding, report

VALIDATOR = Draft202012Validator(json.loads((Path(__file__).parent / "schemas/gitlab.schema.json").read_text("utf-8")))


def test_an_issue_a_finding() -> None:
    told = report(
        finding(at("topics", 2, 3, 8), message="er is geen onderwerp `één`", help_="bedoelde u `twee`?", note="no"),
        finding(Label("gone.yaml", Span(3, 1, 5, 1)), severity=Severity.WARNING),
        finding(Label("gone.yaml", START), severity=Severity.INFO),
    )._replace(shown={"topics.yaml": "coalition/topics.yaml"}, fingerprints=("a" * 64, "b" * 64, "c" * 64))
    assert (
        render(told)
        == """\
[
  {
    "description": "er is geen onderwerp `één` – bedoelde u `twee`?",
    "check_name": "some-rule",
    "fingerprint": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "severity": "critical",
    "location": {
      "path": "coalition/topics.yaml",
      "lines": {
        "begin": 2,
        "end": 2
      }
    }
  },
  {
    "description": "wrong",
    "check_name": "some-rule",
    "fingerprint": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
    "severity": "minor",
    "location": {
      "path": "gone.yaml",
      "lines": {
        "begin": 3,
        "end": 4
      }
    }
  },
  {
    "description": "wrong",
    "check_name": "some-rule",
    "fingerprint": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
    "severity": "info",
    "location": {
      "path": "gone.yaml",
      "lines": {
        "begin": 1,
        "end": 1
      }
    }
  }
]
"""
    )
    VALIDATOR.validate(json.loads(render(told)))


def test_nothing_found() -> None:
    assert render(report(a="")) == "[]\n"


def test_each_finding_has_a_fingerprint() -> None:
    with pytest.raises(ValueError, match="shorter"):
        render(report(finding(at("a", 1, 1, 2)))._replace(fingerprints=()))


@given(reports())
def test_any_data_make_a_sound_document(told: Report) -> None:
    text = render(told)
    document = json.loads(text)
    VALIDATOR.validate(document)
    assert [(issue["description"], issue["location"]["path"]) for issue in document] == [
        (
            " – ".join(clean.line(text) for text in (one.message, one.help) if text),
            clean.line(told.path(one.labels[0])),
        )
        for one in told.findings
    ]
    for issue in document:
        harmless(issue["description"])
        harmless(issue["location"]["path"])
