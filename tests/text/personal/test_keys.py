"""Which names of fields ask for data of a person."""

import pytest

from ksa.text.personal.keys import asks_for, is_answered


@pytest.mark.parametrize(
    ("field", "rule"),
    [
        ("bsn", "bsn-number"),
        ("BSN", "bsn-number"),
        ("bsn_moeder", "bsn-number"),
        ("client_bsn", "bsn-number"),
        ("bsnnummer", "bsn-number"),
        ("bsn-nr", "bsn-number"),
        ("BSN kind", "bsn-number"),
        ("burgerservicenummer", "bsn-number"),
        ("burger_service_nummer", "bsn-number"),
        ("sofinummer", "bsn-number"),
        ("geboortedatum", "birth-date"),
        ("Geboortedatum_kind", "birth-date"),
        ("geb_datum", "birth-date"),
        ("geboren_op", "birth-date"),
        ("birthdate", "birth-date"),
        ("date_of_birth", "birth-date"),
        ("dob", "birth-date"),
        ("geboorte", ""),
        ("geboortezorg", ""),
        ("sofie", ""),
        ("bsns", ""),
        ("date", ""),
        ("rsin", ""),
        ("", ""),
    ],
)
def test_asks_for(field: str, rule: str) -> None:
    assert asks_for(field) == rule


@pytest.mark.parametrize(
    ("field", "text", "is_found"),
    [
        ("bsn", "123456782", True),
        ("bsn", "12345672", True),
        ("bsn", "onbekend", False),
        ("geboortedatum", "3-5-2021", True),
        ("geboortedatum", "2021", False),
    ],
)
def test_is_answered(field: str, text: str, is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_answered(field, text) is is_found
