"""What holds for every format of findings."""

import pytest
from hypothesis import given

from ksa.render.diagnostics.formats import FORMATS
from ksa.render.diagnostics.report import Report
from tests.render.hostile import harmless, reports
from tests.render.reporting import at, finding, report


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_tells_what_was_found_and_where(name: str) -> None:
    told = FORMATS[name].render(report(finding(at("topics", 2, 3, 5), message="what is wrong"), topics="a:\n  b: c\n"))
    assert [part for part in ("some-rule", "what is wrong", "topics.yaml") if part not in told] == []
    assert told.endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_lets_no_data_act_on_the_terminal_and_shows_nothing_of_a_person(name: str) -> None:
    told = FORMATS[name].render(report(finding(at("\x1b[31m\u202e 123456782", 1, 1, 2))))
    assert "*********" in told or "%2A%2A%2A%2A%2A%2A%2A%2A%2A" in told
    assert [part for part in ("\x1b", "\u202e", "123456782") if part in told] == []


def test_what_services_ask_of_the_formats() -> None:
    assert [name for name, form in FORMATS.items() if form.knows_again] == ["gitlab", "sarif"]
    assert [name for name, form in FORMATS.items() if form.of_checkout] == [
        "github",
        "gitlab",
        "sarif",
        "junit",
        "rdjson",
    ]
    assert [name for name, form in FORMATS.items() if form.names_version] == ["sarif"]


@given(reports())
@pytest.mark.parametrize("name", [name for name in FORMATS if name != "github"])
def test_no_data_act(name: str, told: Report) -> None:
    harmless(FORMATS[name].render(told))
