import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.language.stigma import BETTER, better_words, stigmatising
from ksa.text.personal.clues import clues


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bellen met de cliënt.", ["cliënt"]),
        ("Cliënten en CLIËNTES (cliënte)", ["Cliënten", "CLIËNTES", "cliënte"]),
        ("de clie\u0308nt/client", ["clie\u0308nt", "client"]),
        ("een casus, twee casussen", ["casus", "casussen"]),
        ("probleemgeval of probleemgevallen", ["probleemgeval", "probleemgevallen"]),
        ("multi-probleemgezin, probleemouders", ["multi-probleemgezin", "probleemouders"]),
        ("cliëntondersteuning, cliënt-ondersteuner, mee-client", []),
        ("casusoverleg, casusregisseur, casusregie-oost", []),
        ("de cliëntenraad en de patiënt", []),
        ("probleem met ouders; in geval van nood", []),
        ("geen 'cliënt' zeggen, en geen “casus”", []),
        ("'cliënt en ouder'", ["cliënt"]),
        ("", []),
    ],
)
def test_whole_words_that_are_used(text: str, found: list[str]) -> None:
    assert [one[0] for one in stigmatising(text)] == found


@pytest.mark.parametrize(
    ("word", "better"),
    [
        ("Cliënten", ("ouders", "inwoners")),
        ("clie\u0308nt", ("ouder", "inwoner")),
        ("casus", ("situatie", "gezin")),
        ("Multi-probleemgezin", ("gezin in een kwetsbare situatie",)),
    ],
)
def test_better_words(word: str, better: tuple[str, ...]) -> None:
    assert better_words(word) == better


PIECES = [*BETTER, "cliënt", "CLIËNTEN", "Clie\u0308nte", "-", " ", "_", "é", ".", "\n", "'", "s", "overleg", "multi-"]


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_without_a_clue_there_is_no_such_word(text: str) -> None:
    assert "stamp" in clues(text) or not list(stigmatising(text))


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_there_are_better_words_for_whatever_is_found(text: str) -> None:
    assert all(better_words(one[0]) for one in stigmatising(text))
