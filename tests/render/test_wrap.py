from hypothesis import given
from hypothesis import strategies as st

from ksa.render.wrap import wrap


def test_lines_are_broken_between_words() -> None:
    assert wrap("one two three four", 10, "- ", "  ") == "- one two\n  three\n  four"


def test_without_a_width_a_text_stays_on_one_line() -> None:
    assert wrap("one two three four", None, "- ", "  ") == "- one two three four"


def test_a_word_that_does_not_fit_stays_whole() -> None:
    assert wrap("a unsuppressed b", 5) == "a\nunsuppressed\nb"


@given(st.lists(st.text("abc", min_size=1)), st.integers(1, 30))
def test_no_word_is_lost_and_no_line_is_too_long_that_could_be_shorter(words: list[str], width: int) -> None:
    lines = wrap(" ".join(words), width).split("\n")
    assert " ".join(lines).split() == words
    assert not [line for line in lines if len(line) > width and " " in line]
