import pytest

from ksa.search.ask import ask
from ksa.search.place import unknown_place
from tests.search.town import real, town


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("roken in Amsterdam", "Amsterdam"),
        ("wie helpt in Den Haag bij roken?", "Den Haag"),
        ("roken in 's-Hertogenbosch", "'s-Hertogenbosch"),
        ("roken in Lelystad-Haven", "Lelystad-Haven"),
        ("roken in Oever", ""),
        ("roken in Kade", ""),
        ("roken in Oever Kade", ""),
        ("roken in Oever Zuid", ""),
        ("roken in Rookvrije Start", ""),
        ("roken in Nicotine", "Nicotine"),
        ("roken in de zwangerschap", ""),
        ("roken in De Kraamtijd", ""),
        ("Roken In De Zwangerschap", ""),
        ("ROKEN IN DE ZWANGERSCHAP", ""),
        ("roken in Mei", ""),
        ("roken in NICU", ""),
        ("begin Amsterdam", ""),
        ("", ""),
    ],
)
def test_a_place_that_is_no_area(question: str, place: str) -> None:
    assert unknown_place(town(), ask(town(), question)) == place


def test_a_part_of_the_name_of_an_area_is_none() -> None:
    index = real(".")
    assert "amsterdam-almere" in index["areas"]
    assert unknown_place(index, ask(index, "roken in Amsterdam")) == "Amsterdam"
    assert unknown_place(index, ask(index, "roken in Almere")) == ""
