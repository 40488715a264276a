import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.search.typo import Near, distance, forgiven, nearest

KNOWN = (
    "depressie",
    "huilbaby",
    "roken",
    "veilig",
    "vaccinatie",
    "bevalling",
    "luiers",
    "voorbehoedsmiddelen",
    "voedselpakket",
    "ppd",
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("depresie", [Near("depressie", 1)]),
        ("depressei", [Near("depressie", 1)]),
        ("depresseit", [Near("depressie", 2)]),
        ("huilbabi", [Near("huilbaby", 1)]),
        ("rooken", [Near("roken", 1)]),
        ("koken", []),
        ("voedselpaketten", [Near("voedselpakket", 1)]),
        ("bevallingen", [Near("bevalling", 2)]),
        ("nevalling", [Near("bevalling", 1)]),
        ("nevalinng", []),
        ("rokn", []),
        ("onveilig", []),
        ("vaksinatie", [Near("vaccinatie", 2)]),
        ("voorbehoedmiddel", [Near("voorbehoedsmiddelen", 1)]),
        ("luijers", [Near("luiers", 1)]),
        ("ppp", []),
        ("", []),
    ],
)
def test_nearest(word: str, expected: list[Near]) -> None:
    assert nearest(word, KNOWN) == expected


def test_what_is_left_of_a_participle_is_not_near() -> None:
    assert nearest("drugsprobleem", ["gedragsproblemen"]) == []


@pytest.mark.parametrize(("word", "expected"), [("roke", 0), ("roken", 1), ("huilbaby", 1), ("depressie", 2)])
def test_forgiven(word: str, expected: int) -> None:
    assert forgiven(word) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("", "", 0),
        ("roken", "roken", 0),
        ("roken", "roke", 1),
        ("roken", "rokken", 1),
        ("roken", "rolen", 1),
        ("roken", "orken", 1),
        ("roken", "rken", 1),
        ("roken", "rekon", 2),
        ("roken", "vapen", 3),
        ("roken", "rookverslaving", 3),
    ],
)
def test_distance(one: str, other: str, expected: int) -> None:
    assert distance(one, other, 2) == expected


words = st.text(st.sampled_from("abei"), min_size=9, max_size=14)


@given(words, words)
def test_distance_is_the_same_both_ways(one: str, other: str) -> None:
    assert distance(one, other, 2) == distance(other, one, 2)


@given(words, st.integers(0, 8), st.sampled_from("abxyz"), st.sampled_from(["drop", "add", "change", "swap"]))
def test_one_error_is_always_seen(word: str, at: int, letter: str, error: str) -> None:
    typed = {
        "drop": word[:at] + word[at + 1 :],
        "add": word[:at] + letter + word[at:],
        "change": word[:at] + letter + word[at + 1 :],
        "swap": word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
    }[error]
    assert word in [near.word for near in nearest(typed, [word])]
