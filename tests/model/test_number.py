from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from ksa.model.number import TEN, Number, YesNo

a_number = TypeAdapter(Number)
yes_or_no: TypeAdapter[bool] = TypeAdapter(YesNo)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("25", "25"),
        ("2400", "2400"),
        ("007", "7"),
        ("-3", "-3"),
        ("-0,5", "-0.5"),
        ("0,5", "0.5"),
        ("12,50", "12.50"),
        ("12.5", "12.5"),
        ("0.125", "0.125"),
        ("12.5000", "12.5000"),
        ("2400.125", "2400.125"),
        # A comma is a decimal comma, however many digits follow.
        ("2,400", "2.400"),
        ("123456789012345", "123456789012345"),
    ],
)
def test_number(text: str, value: str) -> None:
    found = a_number.validate_python(text)
    assert found == Number(text, Decimal(value))
    assert str(found) == text


@pytest.mark.parametrize("text", ["2.400", "12.500", "999.999", "-2.400"])
def test_a_point_that_may_stand_for_thousands(text: str) -> None:
    assert refusal(a_number, text) == ("invalid-number", "thousands")


@pytest.mark.parametrize(
    "value",
    [
        "",
        "-",
        ",5",
        "5,",
        "1_000",
        "1 000",
        "1.000.000",
        "1,000,000",
        "1.000,5",
        "1e5",
        "0x10",
        "NaN",
        "inf",
        "+3",
        "--3",
        "½",
        "5%",
        "€ 5",
        "ongeveer 5",
        "5\n",
        " 5",
        "٣",
        "５",
        "²",
        "1" * 16,
        None,
        [],
        ["5"],
        {},
    ],
)
def test_no_number(value: object) -> None:
    assert refusal(a_number, value) == ("invalid-number", "number")


@given(st.decimals(-10_000, 10_000, places=4), st.sampled_from(".,"))
def test_every_decimal(value: Decimal, point: str) -> None:
    assert a_number.validate_python(str(value).replace(".", point)).value == value


@given(st.text(st.sampled_from("0123456789.,-+eE_ ٣５\n"), max_size=12))
def test_a_number_prints_as_it_was_typed(text: str) -> None:
    try:
        found = a_number.validate_python(text)
    except ValidationError:
        return
    assert str(found) == text
    assert set(text) <= set("0123456789.,-")


def test_ten() -> None:
    assert a_number.validate_python("10") == TEN


@pytest.mark.parametrize(
    ("text", "value"),
    [("ja", True), ("nee", False), ("Ja", True), ("NEE", False), ("true", True), ("false", False), ("True", True)],
)
def test_yes_or_no(text: str, value: bool) -> None:  # noqa: FBT001 - the expected value, not a flag
    assert yes_or_no.validate_python(text) is value


@pytest.mark.parametrize("value", ["", "yes", "no", "j", "1", "0", "ja\n", " ja", "waar", "jа", None, [], ["ja"], {}])
def test_neither_yes_nor_no(value: object) -> None:
    assert refusal(yes_or_no, value) == ("invalid-value", "yes or no")


def refusal(adapter: TypeAdapter[Number] | TypeAdapter[bool], value: object) -> tuple[str, str]:
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(value)
    (error,) = caught.value.errors()
    return error["type"], error["msg"]
