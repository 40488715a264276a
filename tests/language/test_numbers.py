from decimal import Decimal

import pytest

from ksa.language import speak
from ksa.language.numbers import in_digits

NUMBERS = [
    ("0", "0", "0"),
    ("1234.5", "1,234.5", "1.234,5"),
    ("-1234567.80", "-1,234,567.80", "-1.234.567,80"),
    ("0.05", "0.05", "0,05"),
    ("1E+7", "10,000,000", "10.000.000"),
]


@pytest.mark.parametrize(("number", "english", "dutch"), NUMBERS)
def test_in_digits(number: str, english: str, dutch: str) -> None:
    assert in_digits(Decimal(number)) == english
    speak("nl")
    assert in_digits(Decimal(number)) == dutch
