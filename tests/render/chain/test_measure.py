import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.render import clean
from ksa.render.chain.measure import Font
from tests.render.hostile import TEXTS

FONT = Font(10, 13)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("il", 7.2),
        ("an", 13.2),
        ("Mm", 21),
        ("één", 19.8),
        ("漢字", 21),
        ("👶", 14.5),
        ("e\u0301", 6.6),
        ("مر", 17),
        ("\u2e3b", 31),
    ],
)
def test_how_wide_a_text_becomes(text: str, width: float) -> None:
    assert FONT.width(text) == pytest.approx(width)


def test_bold_letters_are_wider() -> None:
    assert Font(10, 13, is_bold=True).width("an") > FONT.width("an")


@pytest.mark.parametrize(
    ("text", "room", "most", "lines"),
    [
        ("", 50, 3, []),
        (" \n\t ", 50, 3, []),
        ("een twee", 60, 3, ["een twee"]),
        ("een twee\n drie", 60, 3, ["een twee", "drie"]),
        ("een twee drie vier", 33, 3, ["een", "twee", "drie…"]),
        ("jeugdgezondheidszorg", 60, 4, ["jeugdgezo", "ndheidszor", "g"]),
        ("Nu-Niet-Zwanger", 60, 4, ["Nu-Niet-", "Zwanger"]),
        ("a" * 10_000, 60, 2, ["a" * 9, "a" * 7 + "…"]),
        ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 100, 3, ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]),
        ("\ufdfd", 60, 3, ["…"]),
        ("a::b", 16, 9, ["a\\", "x3", "a:", "b"]),
        ("\x1b \ufffe", 50, 3, [r"\x1b", r"\ufffe"]),
        ("👶🏽👶🏽", 30, 3, ["👶🏽", "👶🏽"]),
    ],
)
def test_a_text_on_lines(text: str, room: float, most: int, lines: list[str]) -> None:
    assert FONT.lines(text, room, most) == lines


@given(TEXTS, st.integers(16, 300), st.integers(1, 5))
def test_lines_fit(text: str, room: int, most: int) -> None:
    lines = FONT.lines(text, room, most)
    assert len(lines) <= most
    assert all(FONT.width(line) <= room for line in lines)
    assert all(clean.text(line) == line for line in lines)


@given(TEXTS)
def test_all_of_a_text_is_shown_where_there_is_room(text: str) -> None:
    shown = FONT.lines(text, 1_000_000, 1_000_000)
    assert " ".join(shown) == " ".join(clean.drawn(word) for word in re.split("[ \t\n]+", text) if word)


@pytest.mark.parametrize(
    ("text", "room", "most", "holds"),
    [("", 50, 1, True), ("een twee", 33, 2, True), ("een twee", 33, 1, False), ("jeugdgezondheidszorg", 60, 9, False)],
)
def test_whether_a_text_fits_whole(text: str, room: float, most: int, *, holds: bool) -> None:
    assert FONT.holds(text, room, most) == holds
