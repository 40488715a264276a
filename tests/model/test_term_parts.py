import pytest

from ksa.model.term import parse

ALIKE = [
    ("2 weken", "14 dagen"),
    ("2 weken", "binnen 2 weken"),
    ("2 weken", "uiterlijk 2 weken"),
    ("uiterlijk 2 weken", "binnen 14 dagen"),
    ("1 jaar", "12 mnd"),
    ("2 weken na bevalling", "binnen 14 dagen na de geboorte"),
    ("1 dag na signaal", "1 dag na signalen"),
    ("5 dagen voor ontslag", "uiterlijk 5 dagen voor ontslag"),
    ("dag 10", "dag 10 na bevalling"),
    ("week 20", "Wéék 20"),
    ("wekelijks", "elke 7 dagen"),
    ("elk kwartaal", "iedere 3 maanden"),
    ("elk halfjaar", "elke 6 maanden"),
    ("elk consult", "elke consulten"),
    ("in de kraamweek", "tijdens de kraamweek"),
    ("zelfde dag bij signaal", "zelfde dag bij een signaal"),
    ("1, 3 en 6 maanden", "6, 3, 1 en 3 maanden"),
    ("binnen 2 dagen, daarna wekelijks", "2 dagen"),
]

DIFFERENT = [
    ("na 4 weken", "binnen 4 weken"),
    ("na 4 weken", "4 weken"),
    ("5 werkdagen", "5 dagen"),
    ("5 werkdagen", "1 week"),
    ("24 uur", "1 dag"),
    ("4 weken", "1 maand"),
    ("8-10 dagen", "8 en 10 dagen"),
    ("binnen 5 dagen voor ontslag", "uiterlijk 5 dagen voor ontslag"),
    ("5 dagen voor ontslag", "5 dagen na ontslag"),
    ("voor week 20", "rond week 20"),
    ("week 20", "week 20 na bevalling"),
    ("dag 2", "week 2"),
    ("bij klachten", "direct bij klachten"),
    ("elk consult", "eerste en volgende consult"),
    ("2 dagen na aanmelding", "2 dagen na intake"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_terms_that_mean_the_same_are_equal(one: str, other: str) -> None:
    assert parse(one).first == parse(other).first
    assert parse(one).comparable == parse(other).comparable


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_terms_that_differ_are_not_equal(one: str, other: str) -> None:
    assert parse(one).first != parse(other).first


@pytest.mark.parametrize(
    ("text", "comparable"),
    [
        ("direct", ("now", "")),
        ("zelfde dag bij alarmsignalen", ("now", "alarmsignaal")),
        ("binnen 5 werkdagen", ("span", "")),
        ("binnen 5 werkdagen na de geboorte, daarna wekelijks", ("span", "bevalling")),
        ("2 weken voor Spoedoverleg", ("span", "spoedoverleg")),
        ("dag 10", ("moment", "bevalling")),
        ("maand 3", ("moment", "bevalling")),
        ("week 20", ("moment", "zwangerschap")),
        ("week 2 na ontslag", ("moment", "ontslag")),
        ("elke 2 weken", ("rhythm", "")),
        ("elk kwartaal", ("rhythm", "")),
        ("elk consult", ("rhythm", "consult")),
        ("op verzoek", ("occasion", "verzoek")),
        ("eerste en volgende consult", ("occasion", "consult")),
    ],
)
def test_is_comparable_by_kind_and_event_of_the_first_part(text: str, comparable: tuple[str, str]) -> None:
    term = parse(text)

    assert term.comparable == comparable
    assert (term.kind, term.event) == comparable
