import pytest

from ksa.search.question import is_foreign, is_head, is_ours, may_be_anywhere, only_asks, telling


@pytest.mark.parametrize("word", ["moeders", "16", "hulp", "aanmelden", "verloskundige", "zwangere"])
def test_words_that_only_ask(word: str) -> None:
    assert only_asks(word)


@pytest.mark.parametrize("word", ["depressie", "ouderen", "parkeervergunning"])
def test_words_that_tell(word: str) -> None:
    assert not only_asks(word)
    assert not may_be_anywhere(word)


@pytest.mark.parametrize("word", ["ligt", "afgezegd", "eenvoudige", "avonden"])
def test_words_that_may_stand_anywhere(word: str) -> None:
    assert may_be_anywhere(word)


@pytest.mark.parametrize("word", ["geld", "gehoor", "x"])
def test_words_that_only_look_like_a_form_of_those(word: str) -> None:
    assert not may_be_anywhere(word)


@pytest.mark.parametrize(("word", "expected"), [("moeders", True), ("zwangere", True), ("hulp", False), ("16", False)])
def test_words_for_parents_and_small_children(word: str, *, expected: bool) -> None:
    assert is_ours(word) is expected


@pytest.mark.parametrize(("word", "expected"), [("afval", True), ("afvallen", False), ("ouderen", True)])
def test_words_of_another_world(word: str, *, expected: bool) -> None:
    assert is_foreign(word) is expected


@pytest.mark.parametrize(("word", "expected"), [("diensten", True), ("moeder", True), ("melder", False), ("16", False)])
def test_words_that_say_no_more_at_the_end_of_another(word: str, *, expected: bool) -> None:
    assert is_head(word) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("depressie na de bevalling", ["depressie", "@na"]),
        ("wie helpt bij schulden", ["helpt", "schulden"]),
        ("geen netwerk", ["@zonder", "netwerk"]),
        ("nu niet zwanger", ["nu", "niet", "zwanger"]),
        ("jonge moeder", ["jonge", "moeder"]),
        ("wie doet wat", ["wie", "doet", "wat"]),
        ("", []),
    ],
)
def test_telling(text: str, expected: list[str]) -> None:
    assert telling(text.split()) == expected
