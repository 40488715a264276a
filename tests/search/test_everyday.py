from ksa.search.everyday import ANYWHERE, ASKING, EVERYDAY, FUNCTION


def test_no_word_is_of_two_sorts() -> None:
    assert not FUNCTION & ASKING
    assert not FUNCTION & ANYWHERE
    assert not ASKING & ANYWHERE


def test_all_together_stand_in_order() -> None:
    assert list(EVERYDAY) == sorted(FUNCTION | ASKING | ANYWHERE)
    assert all(word.isascii() and word == word.lower() for word in EVERYDAY)
