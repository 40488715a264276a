import pytest

from ksa.search.answer import Match
from ksa.search.called import called, called_topics
from ksa.search.normalise import words
from tests.search.town import town


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Roken en meeroken", [("roken", "label", "exact", "Roken en meeroken")]),
        ("ROKEN", [("roken", "id", "exact", "roken")]),
        ("somber-na", [("somber-na", "id", "exact", "somber-na")]),
        ("slecht-slapen", [("slapen", "synonym", "exact", "slecht slapen")]),
        ("ppr", [("roken", "abbreviation", "exact", "PPR")]),
        ("postnatale depresie", [("somber-na", "synonym", "typo", "postnatale depressie")]),
        ("Oever Kade", [("kade", "label", "exact", "Oever Kade")]),
        ("rooken", [("roken", "hidden", "exact", "rooken")]),
        ("roke", []),
        ("", []),
    ],
)
def test_called(question: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = called(town(), question, words(question))
    assert [(record["id"], match.via, match.how, match.text) for record, match in found] == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("RVS", {"roken": Match("intervention", "exact", "RVS", ("rvs",))}),
        ("CO meter", {"roken": Match("instrument", "exact", "CO-meter", ("co", "meter"))}),
        (
            "JGZ Oever",
            {
                "slapen": Match("partner", "exact", "JGZ Oever", ("jgz", "oever")),
                "roken": Match("partner", "exact", "JGZ Oever", ("jgz", "oever")),
            },
        ),
        ("Kerngroep", {}),
    ],
)
def test_topics_that_are_served_by_what_is_called_so(question: str, expected: dict[str, Match]) -> None:
    assert called_topics(town(), question, words(question)) == expected
