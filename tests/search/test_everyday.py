from itertools import combinations

import pytest

from ksa.search.everyday import ANYWHERE, ASKING, EVERYDAY, FOREIGN, FUNCTION, HEADS, OURS


@pytest.mark.parametrize(("one", "other"), list(combinations((FUNCTION, OURS, ASKING, ANYWHERE, FOREIGN), 2)))
def test_no_word_is_of_two_sorts(one: frozenset[str], other: frozenset[str]) -> None:
    assert not one & other


def test_all_together_stand_in_order() -> None:
    assert list(EVERYDAY) == sorted(FUNCTION | OURS | ASKING | ANYWHERE)


@pytest.mark.parametrize("words", [FUNCTION, OURS, ASKING, ANYWHERE, FOREIGN, HEADS])
def test_words_are_written_as_questions_are_read(words: frozenset[str]) -> None:
    assert all(word.isascii() and word == word.lower() for word in words)
