import json
from pathlib import Path
from typing import Any

from hypothesis import given
from jsonschema import Draft202012Validator

from ksa.diagnostic import START, Label, Severity, Span
from ksa.render import clean
from ksa.render.diagnostics.rdjson import render
from ksa.render.diagnostics.report import Report
from tests.render.hostile import harmless, reports
from tests.render.marked import blocks_of, only_words_and_code
from tests.render.reporting import at, finding, report

VALIDATOR = Draft202012Validator(json.loads((Path(__file__).parent / "schemas/rdjson.schema.json").read_text("utf-8")))


def test_the_whole_report() -> None:
    told = report(
        finding(
            at("topics", 2, 6, 9),
            Label("topics.yaml", Span(1, 1, 2, 3), "and here"),
            message="er is geen onderwerp `één`",
            help_="bedoelde u `twee`?",
            note="no",
            severity=Severity.WARNING,
        ),
        finding(Label("gone.yaml", START), severity=Severity.INFO),
        topics="a:\n  é: één\n",
    )._replace(shown={"topics.yaml": "coalition/topics.yaml"})
    assert (
        render(told)
        == """\
{
  "source": {
    "name": "ksa"
  },
  "diagnostics": [
    {
      "message": "er is geen onderwerp `één`\\nbedoelde u `twee`?",
      "location": {
        "path": "coalition/topics.yaml",
        "range": {
          "start": {
            "line": 2,
            "column": 7
          },
          "end": {
            "line": 2,
            "column": 12
          }
        }
      },
      "severity": "WARNING",
      "code": {
        "value": "some-rule"
      },
      "relatedLocations": [
        {
          "message": "and here",
          "location": {
            "path": "coalition/topics.yaml",
            "range": {
              "start": {
                "line": 1,
                "column": 1
              },
              "end": {
                "line": 2,
                "column": 3
              }
            }
          }
        }
      ]
    },
    {
      "message": "wrong",
      "location": {
        "path": "gone.yaml",
        "range": {
          "start": {
            "line": 1
          }
        }
      },
      "severity": "INFO",
      "code": {
        "value": "some-rule"
      },
      "relatedLocations": []
    }
  ]
}
"""
    )
    VALIDATOR.validate(json.loads(render(told)))


def test_nothing_found() -> None:
    assert json.loads(render(report(a=""))) == {"source": {"name": "ksa"}, "diagnostics": []}


@given(reports())
def test_any_data_make_a_sound_document(told: Report) -> None:
    text = render(told)
    document = json.loads(text)
    VALIDATOR.validate(document)
    for diagnostic, one in zip(document["diagnostics"], told.findings, strict=True):
        related: list[dict[str, Any]] = diagnostic["relatedLocations"]
        places = [diagnostic["location"], *(other["location"] for other in related)]
        assert [place["path"] for place in places] == [clean.line(told.path(label)) for label in one.labels]
        for markdown in (diagnostic["message"], *(other["message"] for other in related)):
            harmless(markdown)
            only_words_and_code(markdown)
            assert set(blocks_of(markdown)) <= {"paragraph_open", "paragraph_close", "inline"}
