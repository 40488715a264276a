"""The forms of single values, against what the field types themselves accept."""

from collections.abc import Callable

import regress
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.forms import form
from ksa.model.agreement import Step
from ksa.model.anatomy import parts
from ksa.model.date import parse_date
from ksa.model.partner import Partner
from ksa.model.term import LONGEST
from tests.model.test_term_properties import terms

DATE = regress.Regex(form(parts(Partner)["since"])["pattern"], flags="u")
TERM = regress.Regex(form(parts(Step)["within"])["pattern"], flags="u")


@given(st.dates().map(str) | st.from_regex(r"[0-9]{4}(-[0-3][0-9]){1,2}|[0-9]{4}-Q[0-9]", fullmatch=True))
def test_accepts_every_date(text: str) -> None:
    assert DATE.find(text) or not parse_date(text)


@given(st.integers(1, 9999), st.integers(0, 99), st.integers(0, 99))
def test_refuses_what_is_no_date(year: int, month: int, day: int) -> None:
    text = f"{year:04}-{month:02}-{day:02}"
    assert bool(DATE.find(text)) == bool(parse_date(text)) or text.endswith("-02-29")


@given(terms.filter(lambda text: len(text) <= LONGEST), st.sampled_from([str.lower, str.upper, str.capitalize]))
def test_accepts_every_term(text: str, case: Callable[[str], str]) -> None:
    assert TERM.find(case(text))
