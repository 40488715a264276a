from ksa.search.lexicon import Said
from ksa.search.sayings import sayings
from ksa.search.subjects import subjects
from tests.checking import ON, loaded
from tests.search.town import FILES, town

SUBJECTS = list(subjects(loaded(FILES).coalition, ON))


def said(number: int) -> list[tuple[str, str]]:
    return [(one.field, one.text) for one in sayings(SUBJECTS, town()) if one.record == number]


def test_a_topic_says_what_serves_it_too() -> None:
    assert said(1) == [
        ("id", "roken"),
        ("label", "Roken en meeroken"),
        ("synonym", "stoppen met roken"),
        ("synonym", "vapen"),
        ("synonym", "PPR"),
        ("hidden", "rooken"),
        ("description", "Nicotine en rook in huis bij de baby."),
        ("intervention", "Rookvrije Start"),
        ("intervention", "RVS"),
        ("instrument", "Rookmeter"),
        ("instrument", "CO-meter"),
        ("agreement", "Samen rookvrij"),
        ("agreement", "De kleren ruiken naar tabak."),
        ("urgent", "Bel 112 bij ademnood."),
        ("text", "Niemand blijft bellen."),
    ]


def test_an_agreement_is_about_its_first_topic_most() -> None:
    assert said(4)[-2:] == [("text", "Samen rookvrij"), ("text", "De kleren ruiken naar tabak.")]


def test_another_record() -> None:
    assert list(sayings(SUBJECTS[-1:], town())) == [
        Said(0, "id", "punt-1"),
        Said(0, "text", "punt\nElke zwangere woont rookvrij."),
    ]
