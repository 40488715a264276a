"""Texts that need not be searched for data of persons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.text.personal.birth import birth_dates
from ksa.text.personal.bsn import bare_bsns, labelled_bsns
from ksa.text.personal.clues import ALL, Clue, clues
from ksa.text.personal.iban import ibans
from ksa.text.personal.mail import personal_mail
from ksa.text.personal.mobile import mobile_numbers
from ksa.text.personal.seen import Detector, seen

DETECTORS: dict[Clue, tuple[Detector, ...]] = {
    "number": (bare_bsns, mobile_numbers, ibans),
    "label": (labelled_bsns,),
    "birth": (birth_dates,),
    "mail": (personal_mail,),
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("123456789", {"number"}),
        ("1 2 3 4\n  5 6 7 8 9", {"number"}),
        ("12345678", set()),
        ("bsn: 12345678", {"number", "label"}),
        ("BurgerServiceNummer 1234 5678", {"number", "label"}),
        ("SOFI-nummer 1234 56789", {"number", "label"}),
        ("bsn: 1234567", set()),
        ("1234a56789", set()),
        ("since: 2024-01-01", set()),
        (f"digest: sha256:{'123456782' * 7}a", set()),
        (f"digest: sha256:{'123456782' * 7}", {"number"}),
        (f"digest: sha256:{'a' * 64}1 123456782", {"number"}),
        ("[2024-01-01, 2025-01-01]", {"number"}),
        ("Geboren", {"birth"}),
        ("GEBOORTEDATUM", {"birth"}),
        ("geboorte-datum", {"birth"}),
        ("geb.", {"birth"}),
        ("geb. é", {"birth"}),
        ("geboorte en gebied", set()),
        ("Date of Birth", {"birth"}),
        ("Newborn", {"birth"}),
        ("D.O.B.", {"birth"}),
        ("info@example.nl", {"mail"}),
        ("geb. 3-5-2021, j.jansen@example.nl, 0612345678", {"birth", "mail", "number"}),
        ("Zeg geen CLIËNT", {"stamp"}),
        ("clie\u0308nten", {"stamp"}),
        ("casussen", {"stamp"}),
        ("probleemgezin", {"stamp"}),
        ("cliëntondersteuning, mee-client, casusoverleg, probleem met", set()),
        (r"\x31", ALL),
        ("b\u00adsn", ALL),
        ("één", set()),
        ("", set()),
    ],
)
def test_clues(text: str, found: set[Clue]) -> None:
    assert clues(text) == found


PIECES = """\u200b \u00ad _ – 123456782 12345672 123 456 782 1234 56 bsn sofinummer 06 061 0612345678 12345678 +31 6
    0031 (0) NL91 ABNA 0417 1643 00 NL91ABNA0417164300 BE68 5390 0754 7034 2024-01-01 a . - / \\x31
    geboren geb. Geboortedatum: born op 3-5-2021 3 mei 2021 d.o.b. @ j.jansen gmail.com example.nl"""


@given(st.lists(st.sampled_from([*PIECES.split(), "", " ", "\n    "]), max_size=20).map("".join))
def test_without_a_clue_there_is_nothing_to_find(text: str) -> None:
    for clue, detectors in DETECTORS.items():
        if clue not in clues(text):
            assert seen(detectors, text) == []
