import pytest

from ksa.search.question import may_be_anywhere, only_asks, telling


@pytest.mark.parametrize("word", ["moeders", "16", "hulp", "aanmelden", "verloskundige", "zwangere"])
def test_words_that_only_ask(word: str) -> None:
    assert only_asks(word)


@pytest.mark.parametrize("word", ["depressie", "ouderen", "parkeervergunning"])
def test_words_that_tell(word: str) -> None:
    assert not only_asks(word)
    assert not may_be_anywhere(word)


def test_words_that_may_stand_anywhere() -> None:
    assert may_be_anywhere("ligt")
    assert may_be_anywhere("afgezegd")


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
