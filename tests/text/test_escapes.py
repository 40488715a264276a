"""Escapes between double quotes, read as what they stand for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.text.escapes import unescaped


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("", ""),
        ("plain", "plain"),
        (r"\x31", "1"),
        (r"a\u00e9b", "aéb"),
        (r"\U0001F476!", "👶!"),
        (r"\U00110000", "U00110000"),
        (r"\x3", "x3"),
        (r"\0\a\b\t\n\v\f\r\e", "\0\a\b\t\n\v\f\r\x1b"),
        (r"\N\_\L\P", "\x85\xa0\u2028\u2029"),
        (r"\"\/\\ \ ", '"/\\  '),
        ("een \\\n    regel", "een regel"),
        ("een \\\r\n\tregel", "een regel"),
        ("\\", "\\"),
    ],
)
def test_what_escapes_mean(typed: str, text: str) -> None:
    assert unescaped(typed).text == text


@pytest.mark.parametrize(
    ("typed", "word", "stretch"),
    [
        (r"a\x31b", "1", r"\x31"),
        (r"a\x31b", "a1b", r"a\x31b"),
        (r"a\x31b", "b", "b"),
        (r"a\x31b", "a", "a"),
        (r"\x31\x32 \u0033", "12 3", r"\x31\x32 \u0033"),
        ("12\\\n   34", "34", "34"),
        ("12\\\n   34", "1234", "12\\\n   34"),
        ("12\\\n   34", "2", "2"),
    ],
)
def test_what_was_typed(typed: str, word: str, stretch: str) -> None:
    plain = unescaped(typed)
    at = plain.text.index(word)
    start, end = plain.raw(at, at + len(word))
    assert typed[start:end] == stretch


@given(st.text(alphabet='ab1\\x0u3nU \n"', max_size=40))
def test_offsets_fit(typed: str) -> None:
    plain = unescaped(typed)
    assert all(typed[start] == "\\" for start, _end in plain.typed)
    for at, letter in enumerate(plain.text):
        start, end = plain.raw(at, at + 1)
        assert unescaped(typed[start:end]).text == letter
