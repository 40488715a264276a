import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ksa.render.documents.words import ENDLESS, Ink, Word, flow, marked, width, words
from tests.render.hostile import TEXTS, harmless

LINKED = Ink(link="https://example.nl")


def lines(text: str, room: int) -> list[str]:
    return [" ".join(word.text for word in line) for line in flow(words(text), room)]


def test_a_word_knows_its_room_and_how_it_is_drawn() -> None:
    assert words("漢字 e\u0301", LINKED) == [Word("漢字", 4, LINKED), Word("e\u0301", 1, LINKED)]


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("", 10, []),
        (" \t\n ", 10, []),
        (" one  two\tthree ", 8, ["one two", "three"]),
        ("one\ntwo three\n\nfour\n", 9, ["one", "two three", "", "four"]),
        ("10\u00a0km ver", 7, ["10\u00a0km", "ver"]),
        ("漢字 漢字 漢字", 9, ["漢字 漢字", "漢字"]),
        ("\x1b[1m \u202ex", 20, [r"\x1b[1m \u202ex"]),
        ("a ::error::no ##[x", 20, [r"a \x3a:error::no", r"\x23#[x"]),
    ],
)
def test_words_are_put_on_lines(text: str, room: int, expected: list[str]) -> None:
    assert lines(text, room) == expected


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("a zwangerschap b", 5, ["a", "zwang", "ersch", "ap b"]),
        ("kansrijkestart@jgz-almere.example.nl", 22, ["kansrijkestart@", "jgz-almere.example.nl"]),
        ("ka-postpartum-depressie, stap 1", 17, ["ka-postpartum-", "depressie, stap 1"]),
        ("ka-zwangerschapsdiabetes", 10, ["ka-zwanger", "schapsdiab", "etes"]),
        ("x\nzwangerschap", 8, ["x", "zwangers", "chap"]),
        ("aaaa::error::b", 9, [r"aaaa\x3a:", r"error\x3a", ":b"]),
        ("漢字漢字", 3, ["漢", "字", "漢", "字"]),
        ("漢 字", 1, ["漢", "字"]),
        ("e\u0301" * 3, 2, ["e\u0301e\u0301", "e\u0301"]),
    ],
)
def test_a_word_that_is_too_wide_is_broken(text: str, room: int, expected: list[str]) -> None:
    assert lines(text, room) == expected


@pytest.mark.parametrize(
    ("text", "widest"),
    [
        ("zwangerschap", "zwangerschap"),
        ("kansrijkestart@jgz-almere.example.nl", "kansrijkestart@"),
        ("www.flevoziekenhuis.nl", "www.flevoziekenhuis.nl"),
        ("ka-postpartum-depressie,", "ka-postpartum-"),
        ("a-b-c-d", "a-b-"),
        ("--", "--"),
    ],
)
def test_the_parts_of_a_word(text: str, widest: str) -> None:
    assert words(text)[0].part() == len(widest)


def test_marks_stay_with_the_words_before_them() -> None:
    text = marked([words("een twee", LINKED), [], words("drie"), words("vier")], "·")
    assert text == [
        Word("een", 3, LINKED),
        Word("twee", 6, LINKED, mark="·"),
        Word("drie", 6, mark="·"),
        Word("vier", 4),
    ]
    assert [width(line) for line in flow(text, 12)] == [10, 11]


def test_a_mark_stays_with_the_end_of_a_broken_word() -> None:
    assert flow(marked([words("zwangerschap"), words("b")], "·"), 8) == [
        [Word("zwange", 6)],
        [Word("rschap", 8, mark="·")],
        [Word("b", 1)],
    ]


def test_nothing_to_mark() -> None:
    assert marked([], "·") == marked([[], []], "·") == []


def test_the_width_of_a_line() -> None:
    assert (width([]), width(words("een")), width(words("een twee"))) == (0, 3, 8)


@settings(deadline=None)
@given(TEXTS, st.integers(2, 40))
@example("a-" * 10_000, 8)
def test_lines_fit_and_nothing_is_lost(text: str, room: int) -> None:
    found = flow(words(text), room)
    assert [line for line in found if width(line) > room] == []
    shown = ["".join(word.text for word in line) for line in found]
    harmless("\n".join(shown))
    if "::" not in text:
        assert "".join(shown) == "".join(word.text for word in words(text))


@given(st.lists(st.lists(st.text("abc", min_size=1), min_size=1), min_size=1))
def test_without_a_width_lines_stay_whole(text: list[list[str]]) -> None:
    assert lines("\n".join(" \t".join(line) + " " for line in text), ENDLESS) == [" ".join(line) for line in text]
