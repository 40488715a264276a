"""What units say of their numbers."""

import pytest

from ksa.model.unit import counts_people, is_share, plain


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("%", True),
        ("Procent van de moeders", True),
        ("percentage", True),
        ("%-punt", False),
        ("procentpunt", False),
        ("gezinnen", False),
    ],
)
def test_is_share(unit: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_share(unit) is expected


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("procent", "%"),
        ("Percentage  moeders", "% moeders"),
        ("%moeders", "% moeders"),
        ("procentpunt", "procentpunt"),
        ("Baby's", "baby's"),
    ],
)
def test_plain(unit: str, expected: str) -> None:
    assert plain(unit) == expected


@pytest.mark.parametrize(
    "unit",
    [
        *("gezinnen", "Ouders", "moeders", "vaders", "kinderen", "baby's", "baby’s", "zwangeren", "vrouwen", "mannen"),
        *("personen", "mensen", "inwoners", "huishoudens", "cliënten", "aantal gezinnen", "het aantal jonge moeders"),
        *("tienermoeders", "eenoudergezinnen", "gezinnen per jaar", "geboorten", "kinderen van 0 tot 4 jaar"),
    ],
)
def test_units_that_count_people(unit: str) -> None:
    assert counts_people(unit)


@pytest.mark.parametrize(
    "unit",
    [
        *("procent", "% van de moeders", "gemeenten", "wethouders", "professionals", "weken zwanger", "dagen", ""),
        *("kinderen per gezin", "moeders per 1000 geboorten", "baby's op duizend", "vertrouwenspersonen", "aantal"),
        *("vroedvrouwen", "huisbezoeken", "gezinnen per"),
    ],
)
def test_units_that_count_something_else(unit: str) -> None:
    assert not counts_people(unit)
