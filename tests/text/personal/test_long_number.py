"""Texts that need not be searched for numbers of persons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.text.personal.bsn import bsns
from ksa.text.personal.iban import ibans
from ksa.text.personal.mobile import mobile_numbers
from ksa.text.personal.seen import seen
from ksa.text.source import SourceFile


@pytest.mark.parametrize(
    ("text", "has_one"),
    [
        ("12345678", True),
        ("1 2 3 4 5 6 7 8", True),
        ("123\n        456 78", True),
        ("1234567", False),
        ("1234a5678", False),
        ("since: 2024-01-01", False),
        ("2024-01-01 0", True),
        ("[2024-01-01, 2025-01-01]", True),
        ("2024-01-012", True),
        (r"\x31", True),
        ("", False),
    ],
)
def test_has_long_number(text: str, has_one: bool) -> None:  # noqa: FBT001 - a column of the table
    assert SourceFile("a.yaml", text).has_long_number is has_one


PIECES = """123456782 12345672 123 456 782 1234 56 bsn sofinummer 06 061 0612345678 12345678 +31 6 0031 (0) NL91
    ABNA 0417 1643 00 NL91ABNA0417164300 BE68 5390 0754 7034 2024-01-01 a . - / \\x31"""


@given(st.lists(st.sampled_from([*PIECES.split(), "", " ", "\n    "]), max_size=20).map("".join))
def test_without_one_there_is_nothing_to_find(text: str) -> None:
    if not SourceFile("a.yaml", text).has_long_number:
        assert seen((bsns, mobile_numbers, ibans), text) == []
