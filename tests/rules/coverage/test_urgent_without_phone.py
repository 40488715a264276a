import pytest

from tests.rules.coverage.town import BROKEN
from tests.rules.one import said, text

RULE = "urgent-without-phone"


def urgent(words: str) -> dict[str, str]:
    return {"coalition/topics.yaml": f'topics: {{id: huilen, label: Huilen, urgent: "{words}"}}\n'}


def test_nobody_to_call() -> None:
    assert said(urgent("Dit is spoed. Wacht niet tot week 37."), RULE) == text("""
        coalition/topics.yaml:1:45-84: warning[urgent-without-phone] `urgent` does not say whom to call
          help: name a service or a number, such as 112, the general practitioner or the out-of-hours
              surgery
    """)


@pytest.mark.usefixtures("dutch")
def test_more_lines_in_dutch() -> None:
    topics = "topics:\n  - id: huilen\n    label: H\n    urgent: >-\n      Is een ouder bang?\n      Wacht niet.\n"
    assert said({"coalition/topics.yaml": topics}, RULE) == text("""
        coalition/topics.yaml:4:5-11: warning[urgent-without-phone] in `urgent` staat niet wie u belt
          help: noem een dienst of een nummer, zoals 112, de huisarts of de huisartsenpost
    """)


@pytest.mark.parametrize(
    "words",
    [
        "Bel 112.",
        "Bel 112, dag en nacht.",
        "Bel de HAP.",
        "Ga naar de SEH!",
        "Bel de politie.",
        "Bel de wijkpolitie",
        "Politie en ambulance komen.",
        "Bel direct de Huisarts.",
        "Bel de huisartsenpost; die schakelt de crisisdienst in.",
        "Bel uw verloskundige of het ziekenhuis, ook 's nachts.",
        "Bel Veilig Thuis.",
        "Ga naar de spoedeisende hulp.",
        "Denkt iemand aan de dood? Bel 113 of chat.",
        "Bel 144 voor het dier.",
        "Bel 116 117 of 116123.",
        "Bel de gemeente: 14 036, of 14036.",
        "Bel 0800-0113.",
        "Bel 0900 1234567.",
        "Bel 036 - 123 45 67.",
        "Bel (036) 1234567.",
        "Bel +31 36 1234567.",
    ],
)
def test_somebody_to_call(words: str) -> None:
    assert said(urgent(words), RULE) == ""


@pytest.mark.parametrize(
    "words",
    [
        "Bel direct.",
        "Bel JGZ Almere.",
        "Sinds 2024 is dit spoed.",
        "Binnen 100 dagen melden.",
        "Binnen 112 minuten melden.",
        "Wacht 1125 dagen, of 1.112 uur.",
        "Het kost 112,50 of 2112.",
        "Na 113 dagen of 144 uur",
        "Bespreek het met de gemeentepolitiek of de politicus.",
        "Neemt het kind geen hap meer?",
        "Het gewicht is 1113 gram.",
        "Blijf kalm en hou elkaar hartstikke vast.",
    ],
)
def test_no_service_and_no_number(words: str) -> None:
    assert RULE in said(urgent(words), RULE)


def test_topics_that_are_not_urgent() -> None:
    assert said({"coalition/topics.yaml": "topics: {id: huilen, label: Huilen}\n"}, RULE) == ""


def test_it_needs_nothing_but_the_topic() -> None:
    assert RULE in said(urgent("Bel direct.") | BROKEN, RULE)
