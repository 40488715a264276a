import pytest

from ksa.report import words
from ksa.report.document import Cell
from ksa.search.shape import Contact, Referral
from tests.search.town import town

CONTACT: Contact = {
    "function": "balie",
    "email": "info@jgz.example.nl",
    "phone": "0800 0000",
    "hours": None,
    "topics": [],
    "areas": [],
    "checked_on": None,
    "note": None,
    "verified": True,
}
REFERRAL: Referral = {
    "route": "via ZorgDomein",
    "criteria": "vanaf 20 weken",
    "self_referral": False,
    "waiting_time": "3 weken",
    "checked_on": None,
    "note": None,
    "verified": False,
}


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ([], ""),
        (["babytijd"], "babytijd"),
        (["babytijd", "kraamperiode"], "kraamperiode, babytijd"),
        (["babytijd", "kraamperiode", "geboorte"], "geboorte t/m babytijd"),
        (["preconceptie", "geboorte", "kraamperiode", "babytijd"], "preconceptie, geboorte t/m babytijd"),
        (["preconceptie", "zwangerschap", "geboorte", "kraamperiode", "babytijd", "peutertijd"], "all phases"),
    ],
)
def test_phases(chosen: list[str], expected: str) -> None:
    assert words.phases(chosen) == expected


@pytest.mark.parametrize(
    ("partner", "expected"),
    [
        ("jgz", "JGZ Oever"),
        ("iedere-professional", "every professional"),
        ("coalitie", "the coalition"),
        ("moeder", "the mother"),
        ("onbekend", "onbekend"),
        ("123456782", "*********"),
    ],
)
def test_names(partner: str, expected: str) -> None:
    assert words.name(town(), partner) == expected


def test_areas_by_their_name() -> None:
    assert words.areas(town(), ["dijk", "onbekend"]) == "Oever Dijk, onbekend"


def test_topics_that_are_there() -> None:
    assert words.topics(town(), ["roken", "onbekend", "geld"]) == (
        Cell("Roken en meeroken (urgent)"),
        Cell("Geldzorgen"),
    )


def test_a_contact() -> None:
    assert words.contact(CONTACT) == [
        Cell("info@jgz.example.nl", "mailto:info@jgz.example.nl"),
        Cell("0800 0000", "tel:08000000"),
        Cell("balie"),
    ]
    assert words.contact(None) == []


def test_personal_data_are_not_shown_but_a_number_to_call_is() -> None:
    personal: Contact = {
        **CONTACT,
        "email": "jan.jansen@gmail.com",
        "phone": "06-12345678",
        "function": "bsn 123456782",
    }
    assert words.contact(personal) == [
        Cell("********************", "mailto:********************"),
        Cell("06-12345678", "tel:0612345678"),
        Cell("bsn *********"),
    ]
    assert words.contact_data(personal) == {
        "function": "bsn *********",
        "email": "********************",
        "phone": "06-12345678",
        "hours": None,
    }


def test_how_to_refer() -> None:
    assert words.referral(REFERRAL) == (
        Cell("via ZorgDomein (ex.)"),
        Cell("vanaf 20 weken"),
        Cell("waiting time: 3 weken"),
        Cell("only after a referral"),
    )
    by_themselves: Referral = {**REFERRAL, "route": None, "criteria": None, "waiting_time": None, "self_referral": True}
    assert words.referral(by_themselves) == (Cell("parents may come by themselves (ex.)"),)
    unsaid: Referral = {**by_themselves, "self_referral": None}
    assert words.referral(unsaid) == ()
    assert words.referral(None) == ()
