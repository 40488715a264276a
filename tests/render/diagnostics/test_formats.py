"""What holds for every format of findings."""

import pytest

from ksa.render.diagnostics.formats import FORMATS
from tests.render.reporting import at, finding, report


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_tells_what_was_found_and_where(name: str) -> None:
    told = FORMATS[name].render(report(finding(at("topics", 2, 3, 5), message="what is wrong"), topics="a:\n  b: c\n"))
    assert [part for part in ("some-rule", "what is wrong", "topics.yaml") if part not in told] == []
    assert told.endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_lets_no_data_act_on_the_terminal_and_shows_nothing_of_a_person(name: str) -> None:
    told = FORMATS[name].render(report(finding(at("\x1b[31m\u202e 123456782", 1, 1, 2))))
    assert [part for part in ("\x1b", "\u202e", "123456782") if part in told] == []
