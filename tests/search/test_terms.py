import pytest

from ksa.search.match import Matcher
from ksa.search.terms import in_names, mended, terms
from tests.search.town import real, town

MATCHER = Matcher(town()["lexicon"])


def shown(question: str) -> list[str]:
    """Each term with its sort, and the words that it surely means (+) or may mean."""
    return [
        f"{term.typed} {term.sort}: " + " ".join(f"{'+' if hit.quality >= 0.9 else ''}{hit.word}" for hit in term.hits)
        for term in terms(question.split(), MATCHER)
    ]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("wie helpt bij vapen", ["helpt asking: ", "vapen telling: +vapen"]),
        ("parkeervergunning", ["parkeervergunning telling: "]),
        ("ligt", ["ligt anywhere: "]),
        ("slecht slapen", ["slecht asking: +slecht +slecht", "slapen telling: +slapen +slapen doorslapen"]),
        (
            "slaap probleem",
            ["slaap telling: +slapen +slaapproblemen +slaapproblemen doorslapen", "probleem asking: +slaapproblemen"],
        ),
        ("ze slaapt niet door", ["slaapt telling: +slapen +doorslapen +doorslapen doorslapen"]),
        ("rookprobleem", ["rookprobleem telling: roken rooken"]),
        ("babyvraag", ["baby asking: +baby", "vraag asking: +vragen"]),
        ("tabaksprobleem", ["tabaks half: +tabak", "probleem asking: "]),
        ("fiets", ["fiets foreign: "]),
        ("moeders", ["moeders ours: +moeder"]),
        ("slaaphuis", ["slaap half: +slapen", "huis half: +huis"]),
        ("vappen", ["vappen telling: vapen"]),
        ("somperheed", ["somperheed telling: somberheid"]),
        ("postnatalle depressie", ["postnatalle telling: +@na", "depressie telling: +depressie"]),
        ("geen geld", ["geld telling: +geld +geld geldzorgen"]),
        ("doorslaapje", ["doorslaapje telling: +doorslapen"]),
    ],
)
def test_terms(question: str, expected: list[str]) -> None:
    assert shown(question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("roken tijedns de zwangerschap", "roken tijdens de zwangerschap"),
        ("vappen wrdt erger", "vappen wrdt erger"),
        ("parkeervergunning", "parkeervergunning"),
        ("weining geld", "weinig geld"),
        ("somberheid na de bevaling", "somberheid na de bevalling"),
    ],
)
def test_typing_errors_in_everyday_words_are_mended(question: str, expected: str) -> None:
    assert " ".join(mended(question.split(), MATCHER)) == expected


def test_half_of_a_word_is_no_typing_error() -> None:
    matcher = Matcher(real(".")["lexicon"])
    assert mended(["pleeg", "gezin"], matcher) == ["pleeg", "gezin"]
    assert mended(["pleeg", "moe"], matcher) == ["plekje", "moe"]


def test_words_that_are_in_a_name_that_is_said_in_full() -> None:
    assert in_names(["wie", "helpt", "bij", "slecht", "slapen"], MATCHER) == {3, 4}
    assert in_names(["slapen", "gaat", "slecht"], MATCHER) == set()


def test_a_part_is_surely_meant_beside_the_rest_of_its_word_but_not_the_other_way_round_in_one_word() -> None:
    assert shown("problemen met slapen")[0] == "problemen asking: +slaapproblemen"
    assert shown("slapen en problemen")[1] == "problemen asking: +slaapproblemen"
