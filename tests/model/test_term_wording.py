import pytest

from ksa.model.term import parse
from ksa.model.term_wording import refused_term, term_error


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("binnen 5 werkdgen", "werkdgen"),
        ("dag acht", "acht"),
        ("binnen 5", "5"),
        ("", ""),
        ("direct", "direct"),
        ("elk half jaar", "elk half jaar"),
        ("binnen 24u", "binnen 24u"),
    ],
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


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("elk half jaar", "elke 6 maanden"),
        ("half jaarlijks", "elke 6 maanden"),
        ("Halfjaarlijks", "elke 6 maanden"),
        ("2x per jaar", "elke 6 maanden"),
        ("twee keer per jaar", "elke 6 maanden"),
        ("3 keer per jaar", "elke 4 maanden"),
        ("4x per jaar", "elk kwartaal"),
        ("per kwartaal", "elk kwartaal"),
        ("één keer per jaar", "jaarlijks"),
        ("1x per maand", "maandelijks"),
        ("per week", "wekelijks"),
        ("1 maal per dag", "dagelijks"),
        ("om de week", "elke 2 weken"),
        ("tweemaandelijks", "elke 2 maanden"),
        ("per direct", "direct"),
        ("meteen", "direct"),
        ("binnen 24u", "binnen 24 uur"),
        ("3 wd", "3 werkdagen"),
        ("binnen 3 werkdagen.", "binnen 3 werkdagen"),
    ],
)
def test_a_term_that_is_only_written_otherwise(text: str, meant: str) -> None:
    assert refused_term(text) == (f"`{text}` is not a term that can be read", f"write `{meant}`")
    assert parse(meant)


def test_a_day_of_the_week_is_no_slip_of_the_pen() -> None:
    assert refused_term("maandag") == (
        "`maandag` is not a term that can be read",
        "write for example `binnen 2 werkdagen`, `uiterlijk 14 dagen na bevalling` or `elk kwartaal`",
    )
