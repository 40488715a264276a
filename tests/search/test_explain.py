import pytest

from ksa.search.answer import Match
from tests.search.town import asked


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("vapen", Match("synonym", "exact", "vapen", ("vapen",))),
        ("wie helpt bij gevapet", Match("synonym", "inflection", "vapen", ("gevapet",))),
        ("problemen met slapen", Match("label", "compound", "Slaapproblemen", ("problemen", "slapen"))),
        ("somber na de bevalling", Match("label", "exact", "Somberheid na de bevalling", ("somber",))),
        ("nicotine bij baby", Match("description", "exact", "nicotine baby", ("nicotine", "baby"))),
        ("vappen", Match("synonym", "typo", "vapen", ("vappen",))),
        ("rookmeter gebruiken", Match("instrument", "exact", "rookmeter", ("rookmeter",))),
    ],
)
def test_why_a_topic_was_found(question: str, expected: Match) -> None:
    assert asked(question).topics[0].matched == expected
