import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.model.term import parse
from ksa.model.term_conflict import conflict

TERMS = (
    "direct",
    "zelfde dag",
    "3 werkdagen",
    "binnen 5 dagen",
    "2 weken",
    "1 maand",
    "48 uur",
    "na 4 weken",
    "1, 3 en 6 maanden na bevalling",
    "week 32",
    "dag 8-10",
    "wekelijks",
    "elk consult",
    "voor ontslag",
    "na ontslag",
    "2 dagen, daarna wekelijks",
    "2 dagen, daarna elke 2 weken",
    "voor week 20 of direct bij klachten",
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("direct", "volgende werkdag"),
        ("direct bij zorgen", "zelfde dag bij zorg"),
        ("direct", "5 werkdagen"),
        ("zelfde dag", "4 weken"),
        ("direct bij signaal", "2 weken na signaal"),
        ("3 werkdagen", "2 weken"),
        ("5 werkdagen", "4 dagen"),
        ("5 werkdagen", "8 dagen"),
        ("1 maand", "27 dagen"),
        ("1 maand", "32 dagen"),
        ("24 uur", "2 dagen"),
        ("binnen 1 jaar", "uiterlijk 6 maanden"),
        ("2 weken na bevalling", "3 weken na geboorte"),
        ("na 4 weken", "na 6 weken"),
        ("1 en 3 maanden", "6 maanden"),
        ("8-10 dagen", "11 dagen"),
        ("voor week 20", "voor week 28"),
        ("dag 8-10", "dag 14"),
        ("wekelijks", "elke 2 weken"),
        ("elk kwartaal", "elk halfjaar"),
        ("elke 2 consulten", "elk consult"),
        ("voor ontslag", "na ontslag"),
        ("2 dagen, daarna wekelijks", "2 dagen, daarna dagelijks"),
        ("voor week 10, anders binnen 1 week", "voor week 10, anders binnen 2 weken"),
        ("voor week 20 of direct bij klachten", "voor week 28"),
    ],
)
def test_terms_that_contradict(one: str, other: str) -> None:
    assert conflict(parse(one), parse(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 werkdagen", "1 week"),
        ("10 werkdagen", "binnen 2 weken"),
        ("3 werkdagen", "5 dagen"),
        ("1 maand", "4 weken"),
        ("elke 4 weken", "maandelijks"),
        ("24 uur", "1 dag"),
        ("48 uur", "2 werkdagen"),
        ("12 maanden", "1 jaar"),
        ("binnen 2 dagen", "na 4 weken"),
        ("5 dagen voor ontslag", "binnen 3 dagen voor ontslag"),
        ("5 dagen voor ontslag", "3 dagen na ontslag"),
        ("2 weken", "3 weken na intake"),
        ("2 weken", "week 20"),
        ("direct", "24 uur"),
        ("zelfde dag", "1 dag"),
        ("volgende werkdag", "4 dagen"),
        ("direct bij signaal", "2 weken"),
        ("direct", "na 2 weken"),
        ("dag 8-10", "dag 10"),
        ("voor week 20", "vanaf week 28"),
        ("dag 10 na bevalling", "week 3 na bevalling"),
        ("1, 3 en 6 maanden na bevalling", "3 maanden na bevalling"),
        ("elk consult", "elke maand"),
        ("bij ontslag", "na ontslag"),
        ("in de kraamweek", "tijdens de kraamweek"),
        ("2 dagen, daarna wekelijks", "2 dagen, daarna op verzoek"),
        ("2 dagen of 1 week", "1 week"),
        ("2 dagen, daarna wekelijks", "2 dagen, daarna 4 weken"),
        ("2 dagen, daarna 4 weken na intake", "2 dagen, daarna 6 weken na ontslag"),
    ],
)
def test_terms_that_go_together(one: str, other: str) -> None:
    assert not conflict(parse(one), parse(other))


@given(st.sampled_from(TERMS), st.sampled_from(TERMS))
def test_it_makes_no_difference_which_is_first(one: str, other: str) -> None:
    assert conflict(parse(one), parse(other)) == conflict(parse(other), parse(one))


@given(st.sampled_from(TERMS))
def test_no_term_contradicts_itself(term: str) -> None:
    assert not conflict(parse(term), parse(term))
