import json
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from ksa.diagnostic import START, Label, Severity, Span
from ksa.render import clean
from ksa.render.diagnostics.report import Report
from ksa.render.diagnostics.sarif import render
from tests.render.hostile import harmless, reports
from tests.render.reporting import at, finding, report

VALIDATOR = Draft202012Validator(json.loads((Path(__file__).parent / "schemas/sarif.schema.json").read_text("utf-8")))


def test_the_whole_log() -> None:
    told = report(
        finding(
            at("topics", 2, 3, 8),
            Label("één.yaml", START, "[here](x)"),
            at("topics", 1, 1, 2),
            message="no topic `x`",
            help_="did you mean `y`?",
            note="no",
        ),
    )._replace(shown={"topics.yaml": "coalition/topics.yaml"}, fingerprints=("f00",), version="1.2.3")
    assert (
        render(told)
        == """\
{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "ksa",
          "version": "1.2.3",
          "rules": [
            {
              "id": "some-rule",
              "shortDescription": {
                "text": "Something is wrong."
              },
              "fullDescription": {
                "text": "Something is wrong. It is about `this`."
              },
              "help": {
                "text": "Something is wrong.\\n\\nIt is about `this`.\\n\\n#\\u0023 Why?\\nIt does harm.",
                "markdown": "Something is wrong.\\n\\nIt is about `this`.\\n\\n#\\u0023 Why?\\nIt does harm."
              },
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "tags": [
                  "shape"
                ],
                "problem.severity": "error"
              }
            }
          ]
        }
      },
      "language": "en",
      "columnKind": "unicodeCodePoints",
      "invocations": [
        {
          "executionSuccessful": true
        }
      ],
      "results": [
        {
          "ruleIndex": 0,
          "ruleId": "some-rule",
          "level": "error",
          "message": {
            "text": "no topic `x`\\ndid you mean `y`?"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "coalition/topics.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 3,
                  "endLine": 2,
                  "endColumn": 8
                }
              }
            }
          ],
          "relatedLocations": [
            {
              "id": 1,
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "%C3%A9%C3%A9n.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 1
                }
              },
              "message": {
                "text": "[here]\\\\(x)"
              }
            },
            {
              "id": 2,
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "coalition/topics.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 1,
                  "endLine": 1,
                  "endColumn": 2
                }
              }
            }
          ],
          "partialFingerprints": {
            "primaryLocationLineHash": "f00",
            "ksaFinding/v1": "f00"
          }
        }
      ]
    }
  ]
}
"""
    )
    VALIDATOR.validate(json.loads(render(told)))


def test_each_rule_that_found_something_is_described_once() -> None:
    one, other = finding(at("a", 1, 1, 2)), finding(at("a", 2, 1, 2), severity=Severity.INFO)
    run = json.loads(render(report(one, other._replace(rule="iban"), one)))["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["iban", "some-rule"]
    assert [(result["ruleId"], result["ruleIndex"], result["level"]) for result in run["results"]] == [
        ("some-rule", 1, "error"),
        ("iban", 0, "note"),
        ("some-rule", 1, "error"),
    ]


def test_a_file_that_stands_elsewhere_has_a_uri_too() -> None:
    told = report(finding(at("a", 1, 1, 2)))._replace(shown={"a.yaml": "/x y/a.yaml"})
    result = json.loads(render(told))["runs"][0]["results"][0]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///x%20y/a.yaml"}


def test_of_many_places_a_hundred_are_told() -> None:
    told = report(finding(*(at("a", line, 1, 2) for line in range(1, 200))))
    related = json.loads(render(told))["runs"][0]["results"][0]["relatedLocations"]
    assert [place["id"] for place in related] == list(range(1, 101))


@pytest.mark.parametrize(
    ("more", "text"),
    [
        (1, "1 finding is left out: there are too many for one report"),
        (2, "2 findings are left out: there are too many for one report"),
    ],
)
def test_of_too_many_findings_the_worst_are_told(more: int, text: str) -> None:
    mild = [finding(Label("a.yaml", START), severity=Severity.INFO)] * (24_999 + more)
    told = report(*mild, finding(Label("b.yaml", START)))
    log = json.loads(render(told))
    run = log["runs"][0]
    assert [len(run["results"]), run["results"][0]["level"], run["results"][-1]["level"]] == [25_000, "error", "note"]
    assert run["results"][0]["partialFingerprints"]["ksaFinding/v1"] == told.fingerprints[-1]
    assert run["invocations"] == [
        {"executionSuccessful": True, "toolExecutionNotifications": [{"level": "warning", "message": {"text": text}}]}
    ]


def test_nothing_found() -> None:
    log = json.loads(render(report(a="")))
    VALIDATOR.validate(log)
    assert log["runs"][0]["results"] == log["runs"][0]["tool"]["driver"]["rules"] == []


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    run = json.loads(render(report(finding(at("a", 1, 1, 2))._replace(rule="iban"))))["runs"][0]
    assert run["language"] == "nl"
    assert run["tool"]["driver"]["rules"][0]["shortDescription"]["text"].startswith("In de gegevens staat")


@given(reports())
def test_any_data_make_a_sound_document(told: Report) -> None:
    text = render(told)
    log = json.loads(text)
    VALIDATOR.validate(log)
    for result, one in zip(log["runs"][0]["results"], told.findings, strict=True):
        related = result["relatedLocations"]
        places = [place["physicalLocation"] for place in (*result["locations"], *related)]
        uris = [place["artifactLocation"]["uri"].removeprefix("file://") for place in places]
        assert list(map(unquote, uris)) == [clean.line(told.path(label)) for label in one.labels]
        for said in (result["message"]["text"], *(place["message"]["text"] for place in related if "message" in place)):
            harmless(said)
            assert "](" not in said


def test_a_span_of_several_lines_ends_where_it_ends() -> None:
    result = json.loads(render(report(finding(Label("a.yaml", Span(1, 2, 3, 1))))))["runs"][0]["results"][0]
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 1,
        "startColumn": 2,
        "endLine": 3,
        "endColumn": 1,
    }
