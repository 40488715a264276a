"""The whole words about a file that is no good YAML, for the manual's example."""

import pytest

from ksa.rules.engine import check
from ksa.rules.text import invalid_yaml
from tests.checking import ON, concise
from tests.rules.manuals import examples, laid_over, sections

WRONG = examples(sections(invalid_yaml.__doc__ or "")["Wrong"])


def test_in_english() -> None:
    assert (
        concise(check(laid_over(WRONG), ON))
        == """\
coalition/topics.yaml:3:24-25: error[invalid-yaml] a colon and a space in a text without quotes
  help: put quotes around the whole text: `label: "Borstvoeding: hulp en advies"`"""
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(check(laid_over(WRONG), ON))
        == """\
coalition/topics.yaml:3:24-25: error[invalid-yaml] een dubbele punt met een spatie in een tekst zonder aanhalingstekens
  help: zet aanhalingstekens om de hele tekst: `label: "Borstvoeding: hulp en advies"`"""
    )
