import pytest

from ksa.model.term_wording import refused_term, term_error


@pytest.mark.parametrize(
    ("text", "word"),
    [("binnen 5 werkdgen", "werkdgen"), ("dag acht", "acht"), ("binnen 5", "5"), ("", ""), ("direct", "direct")],
)
def test_the_word_where_a_text_stops_being_a_term(text: str, word: str) -> None:
    error = term_error(text)
    assert text[error.word_start : error.word_end] == word


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Z.S.M.", "`Z.S.M.` says no time that can be kept to"),
        ("zo snel mogelijk", "`zo` says no time that can be kept to"),
        ("binnen 5", "a unit is missing after `5`"),
        ("elke", "something is missing after `elke`"),
        ("morgen", "`morgen` is not a term that can be read"),
        ("binnen twee dagen", "`twee` does not fit in the term `binnen twee dagen`"),
    ],
)
def test_what_is_wrong(text: str, message: str) -> None:
    assert refused_term(text)[0] == message


def test_near_words_and_digits_before_the_examples() -> None:
    examples = "write for example `binnen 2 werkdagen`, `uiterlijk 14 dagen na bevalling` or `elk kwartaal`"
    fewer = "Or write for example `binnen 2 werkdagen`, `dag 8-10` or `elk kwartaal`"
    assert refused_term("binnen één dag")[1] == f"did you mean `1`? {fewer}"
    assert refused_term("bnnen 1 dag")[1] == f"did you mean `binnen`? {fewer}"
    assert refused_term("1 dag dag")[1] == examples
    assert refused_term("1 xyz")[1] == examples
