import pytest

from ksa.search.match import Hit, Matcher
from ksa.search.score import Fit, Scorer
from ksa.search.terms import Term, terms
from tests.search.town import town

LEXICON = town()["lexicon"]
TOPICS = range(len(town()["topics"]))


def best(question: str) -> list[Fit]:
    return Scorer(LEXICON, TOPICS).best(terms(question.split(), Matcher(LEXICON)))


def shown(question: str) -> list[str]:
    return [f"{town()['records'][fit.record]['id']} {fit.confidence:.2f}" for fit in best(question)]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("vapen", ["roken 1.00"]),
        ("gevapet", ["roken 0.95"]),
        ("nicotine", ["roken 0.85"]),
        ("tabak", ["roken 0.65", "slapen 0.60"]),
        ("rookmeter", ["roken 0.95"]),
        ("vapen parkeervergunning", ["roken 0.34"]),
        ("vapen campagne", ["roken 0.63"]),
        ("vapen moeder", ["roken 0.75"]),
        ("vapen liggen", ["roken 0.65"]),
        ("geldzorgen parkeervergunning", ["geld 0.56"]),
        ("somberheid", ["somber-na 1.00", "somber-tijdens 1.00"]),
        ("parkeervergunning", []),
        ("", []),
    ],
)
def test_how_much_of_a_question_is_explained(question: str, expected: list[str]) -> None:
    assert shown(question) == expected


def test_more_of_a_name_ranks_higher() -> None:
    whole, half = best("postnatale depressie")[0], best("depressie")[0]
    assert ([name["text"] for name in whole.names], whole.completeness) == (["postnatale depressie"], 1.0)
    assert half.completeness < 1
    assert half.score < whole.score


def test_another_time_ranks_lower() -> None:
    term = Term("somberheid", "telling", (Hit("somberheid", 1.0, "exact"),))
    scorer = Scorer(LEXICON, TOPICS)
    after = Term("@na", "aside", (Hit("@na", 1.0, "exact"),))
    first, second = scorer.best([term, after])
    assert [first.record, second.record] == [2, 3]
    assert second.score == pytest.approx(0.6 * scorer.best([term])[1].score)


def test_at_most_so_many() -> None:
    scorer = Scorer(LEXICON, TOPICS)
    assert len(scorer.best(terms(["somberheid"], Matcher(LEXICON)), most=1)) == 1


def test_halves_of_a_word_in_different_names_explain_little() -> None:
    halves = [Term(word, "half", (Hit(word, 1.0, "exact"),)) for word in ("vapen", "meeroken")]
    (fit,) = Scorer(LEXICON, TOPICS).best(halves)
    assert fit.confidence == pytest.approx(0.5 * (1.0 + 0.94) / 2, abs=0.01)
    (same,) = Scorer(LEXICON, TOPICS).best([halves[1], Term("roken", "half", (Hit("roken", 1.0, "exact"),))])
    assert same.confidence > 2 * fit.confidence * 0.9
