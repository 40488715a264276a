from pathlib import Path
from typing import Any

import pytest
import xmlschema
from hypothesis import given

from ksa.diagnostic import START, Label, Severity
from ksa.render import clean
from ksa.render.diagnostics.junit import render
from ksa.render.diagnostics.report import Report
from tests.render.hostile import reports
from tests.render.reporting import at, finding, report

SCHEMA = xmlschema.XMLSchema(str(Path(__file__).parent / "schemas/junit.xsd"))


def read(text: str) -> Any:  # noqa: ANN401 - what a library makes of XML
    """The report as data: attributes begin with `@`, texts are `$`."""
    return SCHEMA.decode(text)


def test_a_suite_a_file_and_a_case_a_rule() -> None:
    mild = finding(at("topics", 3, 1, 2), message="mind <this>", severity=Severity.INFO)
    told = report(
        finding(at("topics", 1, 2, 3), severity=Severity.WARNING),
        finding(
            at("topics", 2, 3, 8), at("a", 1, 1, 2), message='no topic "x"', help_="did you mean y?", note="a fact"
        ),
        mild._replace(rule="iban"),
        finding(Label("gone.yaml", START), message="not read"),
        topics="",
        a="",
    )._replace(shown={"topics.yaml": "coalition/topics.yaml"})
    assert (
        render(told)
        == """\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ksa validate" tests="4" failures="2" errors="0">
  <testsuite name="a.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="a.yaml" name="validate"/>
  </testsuite>
  <testsuite name="gone.yaml" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="gone.yaml" name="some-rule">
      <failure message="not read" type="error">1:1: error: not read</failure>
    </testcase>
  </testsuite>
  <testsuite name="coalition/topics.yaml" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="coalition/topics.yaml" name="iban">
      <system-out>3:1: info: mind &lt;this&gt;</system-out>
    </testcase>
    <testcase classname="coalition/topics.yaml" name="some-rule">
      <failure message="no topic &quot;x&quot;" type="error">1:2: warning: wrong
2:3: error: no topic &quot;x&quot;
  help: did you mean y?
  note: a fact</failure>
    </testcase>
  </testsuite>
</testsuites>
"""
    )
    SCHEMA.validate(render(told))


@pytest.mark.parametrize(
    ("fail_on", "failures"), [(None, 0), (Severity.ERROR, 0), (Severity.WARNING, 1), (Severity.INFO, 1)]
)
def test_a_case_fails_from_the_severity_that_is_too_bad(fail_on: Severity | None, failures: int) -> None:
    told = report(
        finding(at("a", 1, 1, 2), severity=Severity.INFO), finding(at("a", 2, 1, 2), severity=Severity.WARNING), a=""
    )
    assert f'tests="1" failures="{failures}" errors="0">' in render(told._replace(fail_on=fail_on))


def test_only_the_files_that_were_asked_about_count() -> None:
    assert render(report(a="", b="")._replace(asked=("b.yaml",))).count("<testcase") == 1


def test_nothing_read() -> None:
    text = '<testsuites name="ksa validate" tests="0" failures="0" errors="0">\n</testsuites>\n'
    assert render(report()) == f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'


@given(reports())
def test_any_data_make_a_sound_document(told: Report) -> None:
    text = render(told)
    document = read(text)
    suites = document.get("testsuite", [])
    paths = {*told.asked, *(one.labels[0].path for one in told.findings)}
    assert [suite["@name"] for suite in suites] == [shown(told.seen(path)) for path in sorted(paths)]
    cases = {
        (suite["@name"], case["@name"]): f"{case.get('failure', {}).get('$')}{case.get('system-out')}"
        for suite in suites
        for case in suite["testcase"]
    }
    assert document["@tests"] == sum(suite["@tests"] for suite in suites) == text.count("<testcase ")
    assert document["@failures"] == sum(suite["@failures"] for suite in suites) == text.count("<failure ")
    for one in told.findings:
        said = cases[shown(told.path(one.labels[0])), one.rule]
        assert [data for data in (one.message, one.help, one.note) if shown(data) not in said] == []


def shown(data: str) -> str:
    """A text as it is shown in a report."""
    return clean.line(data).replace("\ufffe", r"\ufffe").replace("\uffff", r"\uffff")
