"""What must hold of every name of every coalition here, of typing errors, of other words, and of any text at all."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from unicodedata import combining, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.search.ask import ask
from ksa.search.find import find
from ksa.search.normalise import words
from ksa.search.shape import Index
from tests.search.town import found, real, town

FOLDERS = (".", "examples/aalsmeer", "examples/voorbeeldstad")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
LONG = 6


def names(index: Index) -> Iterator[tuple[str, str]]:
    for topic in index["topics"].values():
        for name in (topic["id"], topic["label"], *topic["synonyms"], *topic["hidden"]):
            yield topic["id"], name


def without_accents(text: str) -> str:
    return "".join(letter for letter in normalize("NFKD", text) if not combining(letter))


def mistyped(word: str, random: Random) -> str:
    at, letter = random.randrange(len(word)), random.choice(LETTERS)
    return random.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
        ]
    )


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_name_finds_its_own_topic_first_however_it_is_typed(folder: str) -> None:
    index = real(folder)
    wrong = [
        (typed, found(ask(index, typed))[:3])
        for topic, name in names(index)
        for typed in {
            name,
            name.upper(),
            name.lower(),
            without_accents(name),
            name.replace("-", " "),
            name.replace(" ", "-"),
            name.replace(" ", ""),
        }
        if found(ask(index, typed))[:1] != [topic]
    ]
    assert wrong == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_one_typing_error_in_a_long_word_leaves_its_topic_in_the_first_three(folder: str) -> None:
    index, random = real(folder), Random(folder)  # noqa: S311 - the same errors every time
    asked = wrong = 0
    for topic, name in names(index):
        for word in name.split():
            if len(word) >= LONG and word.isalpha():
                typed = name.replace(word, mistyped(word, random))
                asked += 1
                wrong += topic not in found(ask(index, typed))[:3]
    assert asked > 10
    # An error may make another word: whoever types `angst` as `gang` means that.
    assert wrong <= asked * 0.005


def test_words_that_are_in_no_coalition_hardly_ever_get_an_answer() -> None:
    index = real(".")
    listed = (Path(__file__).parent / "dutch-words.txt").read_text(encoding="utf-8").split()
    assert len(listed) == 5000
    others = [word for word in listed if words(word)[0] not in index["lexicon"]["words"]]
    answered = [word for word in others if ask(index, word).topics]
    # Half of these are no false answers: they are other forms of a topic's own words, as `luiertje` and `werkloos`.
    assert len(answered) <= len(others) * 0.018


@given(st.text(max_size=80))
def test_no_text_is_too_odd(text: str) -> None:
    assert ask(town(), text).question == text
    assert len(find(town(), text)) <= 20


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "depressie zwanger " * 5_000,
        " ".join(f"xqz{number}werkdag" for number in range(10_000)),
        "\u202e\ud800\x00e\u0301" * 20_000,
        "zwangerschaps" * 5_000,
        "na de " * 20_000,
        "-" * 50_000,
    ],
)
def test_no_text_is_too_long(text: str) -> None:
    assert len(ask(real("."), text).topics) <= 8


def test_the_same_question_gets_the_same_answer() -> None:
    assert ask(real("."), "somber na de geboorte") == ask(real("."), "somber na de geboorte")
