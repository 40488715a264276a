"""The whole words about a character that turns the reading direction, for the manual's example."""

import pytest

from ksa.rules.engine import check
from ksa.rules.selection import Selection
from ksa.rules.text import bidirectional_text
from tests.checking import ON, concise
from tests.rules.manuals import examples, laid_over, sections
from tests.rules.one import HOW_IT_IS_WRITTEN

WRONG = examples(sections(bidirectional_text.__doc__ or "")["Wrong"])
ONLY = Selection(select=HOW_IT_IS_WRITTEN)


def test_in_english() -> None:
    assert (
        concise(check(laid_over(WRONG), ON, ONLY))
        == """\
coalition/topics.yaml:3:18-24: warning[bidirectional-text] hidden character `\\u202e` turns the reading direction
  help: remove it; to find it in VS Code, search for `\\u202e` with `.*` on
  note: it can make the text on the screen differ from what is in the file"""
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(check(laid_over(WRONG), ON, ONLY))
        == """\
coalition/topics.yaml:3:18-24: warning[bidirectional-text] onzichtbaar teken `\\u202e` draait de leesrichting om
  help: haal het weg; zoek het in VS Code met `\\u202e` en de knop `.*` aan
  note: hierdoor kan de tekst op het scherm anders zijn dan wat er in het bestand staat"""
    )
