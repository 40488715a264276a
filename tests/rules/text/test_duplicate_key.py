"""The whole words about a field that stands twice, for the manual's example."""

import pytest

from ksa.rules.engine import check
from ksa.rules.text import duplicate_key
from tests.checking import ON, concise
from tests.rules.manuals import examples, laid_over, sections

WRONG = examples(sections(duplicate_key.__doc__ or "")["Wrong"])


def test_in_english() -> None:
    assert (
        concise(check(laid_over(WRONG), ON))
        == """\
coalition/topics.yaml:4:5-10: error[duplicate-key] the field `label` stands here twice
  at coalition/topics.yaml:4:5-10: here again
  at coalition/topics.yaml:3:5-10: the first time
  help: keep one of the two; for more values, make a list"""
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(check(laid_over(WRONG), ON))
        == """\
coalition/topics.yaml:4:5-10: error[duplicate-key] het veld `label` staat hier twee keer
  at coalition/topics.yaml:4:5-10: hier nog een keer
  at coalition/topics.yaml:3:5-10: de eerste keer
  help: houd er één over; maak een lijst als er meer waarden zijn"""
    )
