import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as some

from ksa.text.hint import quoted, short


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  - id: a \n", "- id: a"),
        ("x" * 80, "x" * 80),
        (
            "een op de tien moeders " * 5,
            "een op de tien moeders een op de tien moeders ee … oeders een op de tien moeders",
        ),
    ],
)
def test_shows_a_long_text_without_its_middle(text: str, expected: str) -> None:
    assert short(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Let op: bellen", '"Let op: bellen"'),
        ("'s nachts", '"\'s nachts"'),
        ('"Hoi" zei zij', "'\"Hoi\" zei zij'"),
        (r"S:\Zorg", r"'S:\Zorg'"),
        ('\'s nachts "hoi"', "'''s nachts \"hoi\"'"),
    ],
)
def test_puts_quotes_around_a_text(text: str, expected: str) -> None:
    assert quoted(text) == expected


@given(some.text(some.characters(min_codepoint=32, max_codepoint=126)))
def test_a_text_between_its_quotes_is_read_as_it_is(text: str) -> None:
    assert yaml.load(quoted(text), yaml.BaseLoader) == text  # noqa: S506 - BaseLoader makes texts only
