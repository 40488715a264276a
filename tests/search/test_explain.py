import pytest

from ksa.search.answer import Match
from ksa.search.ask import ask
from tests.search.town import asked, real


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("vapen", Match("synonym", "exact", "vapen", ("vapen",))),
        ("wie helpt bij gevapet", Match("synonym", "inflection", "vapen", ("gevapet",))),
        ("problemen met slapen", Match("id", "compound", "slapen", ("problemen", "slapen"))),
        ("een slaapprobleem", Match("label", "inflection", "Slaapproblemen", ("slaapprobleem",))),
        ("meeroken bij geldzorgen", Match("label", "exact", "Geldzorgen", ("geldzorgen",))),
        ("somber na de bevalling", Match("id", "exact", "somber-na", ("somber",))),
        ("nicotine bij baby", Match("description", "exact", "nicotine baby", ("nicotine", "baby"))),
        ("vappen", Match("synonym", "typo", "vapen", ("vappen",))),
        ("rookmeter gebruiken", Match("instrument", "exact", "rookmeter", ("rookmeter",))),
    ],
)
def test_why_a_topic_was_found(question: str, expected: Match) -> None:
    assert asked(question).topics[0].matched == expected


@pytest.mark.parametrize(
    ("question", "via", "text"),
    [
        # To us these say the same, so it counts what stands in the question.
        ("wie doet postnatale depressie", "synonym", "postnatale depressie"),
        ("wie doet postpartum depressie", "label", "Postpartum depressie"),
        ("wie doet depressie na de bevalling", "synonym", "depressie na de bevalling"),
        # `baby` stands in a longer name of it, `ontroostbaar` is one.
        ("baby is ontroostbaar", "synonym", "ontroostbaar"),
        # Of two that are said in full, the one that says most.
        ("zwanger en wil stoppen met roken", "synonym", "stoppen met roken"),
        # An id that holds nothing but words of the label counts as the label.
        ("schulden en dakloos", "label", "Schulden en geldzorgen"),
        ("verslaving en psychiatrie bij zwangere", "id", "psychiatrie-en-zwangerschap"),
    ],
)
def test_the_name_that_stands_in_the_question(question: str, via: str, text: str) -> None:
    found = ask(real("."), question).topics[0].matched
    assert (found.via, found.text) == (via, text)
