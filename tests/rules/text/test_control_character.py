"""The whole words about a hidden character, for the manual's example."""

import pytest

from ksa.rules.engine import check
from ksa.rules.text import control_character
from tests.checking import ON, concise
from tests.rules.manuals import examples, laid_over, sections

WRONG = examples(sections(control_character.__doc__ or "")["Wrong"])


def test_in_english() -> None:
    assert (
        concise(check(laid_over(WRONG), ON))
        == """\
coalition/topics.yaml:3:18-22: error[control-character] hidden character `\\x1b`
  help: remove it; to find it in VS Code, search for `\\x1b` with `.*` on"""
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(check(laid_over(WRONG), ON))
        == """\
coalition/topics.yaml:3:18-22: error[control-character] onzichtbaar teken `\\x1b`
  help: haal het weg; zoek het in VS Code met `\\x1b` en de knop `.*` aan"""
    )
