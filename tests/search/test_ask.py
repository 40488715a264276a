import pytest

from ksa.search.answer import Filter, Filters
from ksa.search.ask import ask
from ksa.search.nearest import Nearest
from tests.search.town import asked, found, real, town

AFTER = ("kraamperiode", "babytijd", "peutertijd", "na-1000-dagen")


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Roken en meeroken", ["roken"]),
        ("stopt met roken", ["roken"]),
        ("somberheid", ["somber-na", "somber-tijdens"]),
        ("somberheid na de bevalling", ["somber-na"]),
        ("somberheid tijdens zwangerschap", ["somber-tijdens"]),
        ("somberheid na de zwangerschap", ["somber-na"]),
        ("RVS", ["roken"]),
        ("JGZ Oever", ["slapen", "roken"]),
        ("wat doet JGZ Oever aan vapen", ["roken"]),
        ("kleren ruiken", ["roken", "slapen"]),
        ("tabak", []),
        ("ademnood", ["roken"]),
        ("parkeervergunning", []),
        ("wie helpt mij", []),
        ("moeder baby", []),
        ("wie doet wat", []),
        ("Oever Kade", []),
        ("", []),
    ],
)
def test_topics(question: str, expected: list[str]) -> None:
    assert found(asked(question)) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("vapen", Filters()),
        ("vapen in Oever Kade", Filters(area=Filter(("kade",), "in oever kade"))),
        ("wie verwijst bij vapen", Filters(role=Filter(("verwijzen",), "verwijst"))),
        ("vapen na de bevalling", Filters(phase=Filter(AFTER, "na de bevalling"))),
        ("vapen in de babytijd of kraamtijd", Filters(phase=Filter(("babytijd",), "in de babytijd"))),
        ("somberheid na de bevalling", Filters()),
        ("somberheid tijdens de zwangerschap", Filters()),
        ("nazorg", Filters()),
    ],
)
def test_filters_that_a_question_asks_for(question: str, expected: Filters) -> None:
    assert asked(question).filters == expected


def test_a_word_of_a_name_that_is_said_in_full_asks_for_no_role() -> None:
    answer = ask(real("."), "vroeg signaleren van problemen")
    assert (answer.filters, found(answer)[0]) == (Filters(), "vroegsignalering")


def test_filters_that_are_given_go_before() -> None:
    answer = ask(
        town(), "wie verwijst bij vapen na de bevalling", phases=["zwangerschap"], area="kade", roles=["bespreken"]
    )
    assert answer.filters == Filters(Filter(("zwangerschap",)), Filter(("kade",)), Filter(("bespreken",)))
    (topic,) = answer.topics
    assert ([task["line"] for task in topic.answers], topic.elsewhere) == ([3], 6)


def test_a_topic_that_somebody_has() -> None:
    answer = asked("vapen Dijk")
    (topic,) = answer.topics
    assert answer.is_somebody
    assert (topic.confidence, topic.equal, topic.nearest, topic.elsewhere) == (1.0, True, None, 1)
    assert [task["line"] for task in topic.answers] == [3, 3, 4, 15, 5, 14]
    assert [task["partner"] for task in topic.missing] == ["stopcoach"]
    assert [gap["reason"] for gap in topic.gaps] == ["Niemand blijft bellen."]


def test_a_topic_that_nobody_has() -> None:
    answer = asked("postnatale depressie")
    assert not answer.is_somebody
    assert [(one.topic["id"], one.nearest, one.answers) for one in answer.topics] == [
        ("somber-na", Nearest("slapen", "related"), ())
    ]


def test_topics_that_fit_equally_well() -> None:
    assert [one.equal for one in asked("somberheid").topics] == [True, True]
    assert [one.equal for one in asked("slecht slapen kleren").topics] == [True]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("depressie", ["postpartum-depressie", "depressie-zwangerschap", "mentale-klachten-partner"]),
        (
            "depressief",
            [
                "postpartum-depressie",
                "psychiatrie-en-zwangerschap",
                "depressie-zwangerschap",
                "mentale-klachten-partner",
            ],
        ),
    ],
)
def test_of_what_fits_as_well_that_goes_before_which_somebody_has(question: str, expected: list[str]) -> None:
    assert found(ask(real("."), question)) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [("Kinderopvang", "kinderopvang"), ("zwanger en depressief", "depressie-zwangerschap")],
)
def test_what_fits_better_is_first_although_nobody_has_it(question: str, expected: str) -> None:
    assert found(ask(real("."), question))[0] == expected


def test_what_is_nearly_called_so_is_less_sure() -> None:
    assert [one.confidence for one in asked("postnatale depresie").topics] == [0.9]


def test_nothing_is_found() -> None:
    answer = asked("parkeervergunning")
    assert (answer.topics, answer.suggestions, answer.is_somebody) == ((), (), False)


def test_beside_an_unsure_answer_stands_what_may_have_been_meant() -> None:
    assert [(one.topic["id"], round(one.confidence, 2), one.equal) for one in asked("somber vapen geld").topics] == [
        ("roken", 0.59, True),
        ("geld", 0.59, True),
        ("somber-na", 0.47, False),
    ]


def test_topics_that_may_have_been_meant() -> None:
    assert ask(real("."), "armoede bij ouderen").suggestions == ("armoede",)
    assert asked("vapen aquarium vis").suggestions == ()


def test_partners_that_a_question_names() -> None:
    assert asked("wat doet JGZ Oever aan vapen").partners == ("jgz",)
    assert asked("vapen").partners == ()


def test_who_asks_is_no_subject() -> None:
    assert found(asked("ik ben jeugdverpleegkundige en zoek iemand voor vapen")) == ["roken"]
