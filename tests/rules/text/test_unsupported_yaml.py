"""The whole words about a part of YAML that is not used, for the manual's example."""

import pytest

from ksa.rules.engine import check
from ksa.rules.text import unsupported_yaml
from tests.checking import ON, concise
from tests.rules.manuals import examples, laid_over, sections

WRONG = examples(sections(unsupported_yaml.__doc__ or "")["Wrong"])


def test_in_english() -> None:
    assert (
        concise(check(laid_over(WRONG), ON))
        == """\
coalition/topics.yaml:4:13-17: error[unsupported-yaml] `!Bel` is read as a YAML tag, and tags are not used here
  help: leave it out, or put quotes around a text that starts with `!`"""
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(check(laid_over(WRONG), ON))
        == """\
coalition/topics.yaml:4:13-17: error[unsupported-yaml] `!Bel` is gelezen als een YAML-tag, en die gebruiken we hier niet
  help: laat het weg, of zet aanhalingstekens om een tekst die met `!` begint"""
    )
