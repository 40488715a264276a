import pytest

from ksa.search.normalise import LONGEST_WORD, MOST_WORDS, asked_words, hyphenated, is_abbreviation, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Baby's in Almere-Haven", ["babys", "in", "almere", "haven"]),
        ("'s nachts, 22 wekenprik!", ["s", "nachts", "22", "wekenprik"]),
        ("mamacafé’s", ["mamacafes"]),
        ("CRÈCHE_zoeken", ["creche", "zoeken"]),
        ("كتاب", ["كتاب"]),
        ("👶 \u202e --- ???", []),
        ("a" * (LONGEST_WORD + 1), ["a" * LONGEST_WORD, "a"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pre-eclampsie en ALPHA-NL", ["preeclampsie", "alphanl"]),
        ("- een streepje - ", []),
        ("-a- x--y", ["xy"]),
        ("👶-👶", []),
    ],
)
def test_hyphenated(text: str, expected: list[str]) -> None:
    assert hyphenated(text) == expected


def test_a_question_is_read_as_far_as_anybody_asks_at_once() -> None:
    assert asked_words("zwanger " * 100) == ["zwanger"] * MOST_WORDS


@pytest.mark.parametrize(
    ("text", "expected"),
    [("PPD", True), ("HELLP", True), ("P", False), ("Ppd", False), ("B2B", False), ("AFKORTING", False), ("", False)],
)
def test_abbreviations(text: str, expected: bool) -> None:  # noqa: FBT001 - one column of the table
    assert is_abbreviation(text) is expected
