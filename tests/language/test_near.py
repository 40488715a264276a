import difflib
from itertools import combinations, islice, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.language.near import near

TOPICS = [
    "postpartum-depressie",
    "prenataal-huisbezoek",
    "huiselijk-geweld",
    "huisvesting",
    "roken",
    "schulden",
    "armoede",
    "jgz-almere",
    "ggd-flevoland",
    "kraamzorg",
    "Kraamtranen",
]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("roken", ["roken"]),
        ("rokem", ["roken"]),
        ("orken", ["roken"]),
        ("Roken", ["roken"]),
        ("postpartum-depresie", ["postpartum-depressie"]),
        ("postpartum depressie", ["postpartum-depressie"]),
        ("postpartum_depressie", ["postpartum-depressie"]),
        ("schuld", ["schulden"]),
        ("kraamtranen", ["Kraamtranen"]),
        ("kráámzorg", ["kraamzorg"]),
        # A part of a longer one.
        ("jgz", ["jgz-almere"]),
        ("Flevoland", ["ggd-flevoland"]),
        ("depressie", ["postpartum-depressie"]),
        ("geweld", ["huiselijk-geweld"]),
        ("gz", []),
        # Nothing like it.
        ("voeding", []),
        ("", []),
        ("-", []),
        ("\U0001f930", []),
        ("x" * 10_000, []),
    ],
)
def test_near(word: str, meant: list[str]) -> None:
    assert near(word, TOPICS) == meant


def test_the_likeliest_first() -> None:
    names = ["jgz-haven", "jgz", "JGZ", "jgz-almere", "jgs"]
    assert near("jgz", names, most=9) == ["jgz", "JGZ", "jgz-almere", "jgz-haven"]
    assert near("jga", names) == []
    assert near("verwijzer", ["verwijzen", "verwijs", "verwijzers"]) == ["verwijzers", "verwijzen", "verwijs"]


def test_at_most() -> None:
    names = [f"team-{letter}" for letter in "abcdefgh"]
    assert near("team", names) == ["team-a", "team-b", "team-c", "team-d"]
    assert near("team", names, most=1) == ["team-a"]


def test_the_order_of_the_candidates_does_not_matter() -> None:
    assert near("kraam", sorted(TOPICS)) == near("kraam", sorted(TOPICS, reverse=True))


def test_a_long_word_is_near_by_its_beginning() -> None:
    name = "huisbezoek-" * 20
    assert near(name[:-1], [name, "roken"]) == [name]


def test_what_all_candidates_share_tells_nothing() -> None:
    names = [f"ka-{number:03}" for number in range(300)]
    assert near("ka-", names) == []
    assert near("ka-07", names)[0] in {"ka-007", "ka-070"}


@given(st.text(), st.lists(st.text(), max_size=12), st.integers(0, 5))
def test_the_nearest_are_candidates(word: str, names: list[str], most: int) -> None:
    found = near(word, names, most=most)
    assert len(found) <= most
    assert set(found) <= set(names)


@given(st.text(st.sampled_from("abc-_ é"), max_size=8), st.lists(st.text(st.sampled_from("abc-_ é"), max_size=8)))
def test_the_word_itself_comes_first(word: str, names: list[str]) -> None:
    assert near(word, [*names, word], most=1) == [word]


def test_a_short_word_among_many_that_it_is_a_part_of() -> None:
    names = [f"jgz-{number}" for number in range(40)]
    assert near("jgz", [*names, "jgz"], most=1) == ["jgz"]
    assert near("JGZ", [*names, "jgz"], most=1) == ["jgz"]
    assert near(" ", [*[""] * 40, " "], most=1) == [" "]


def test_few_words_are_compared_letter_by_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[str, str]] = []

    def spy(_junk: None, one: str, other: str) -> difflib.SequenceMatcher[str]:
        compared.append((one, other))
        return matcher(None, one, other)

    matcher = difflib.SequenceMatcher
    monkeypatch.setattr(difflib, "SequenceMatcher", spy)
    parts = ["jgz", "almere", "kraam", "zorg", "ouder", "baby", "huis", "ziek", "wijk"]
    names = ["-".join(three) for three in combinations(parts, 3)]
    words = ["".join(letters) for letters in islice(permutations("vopeltx"), 3000)]
    assert [near(word, names) for word in words] == [[]] * 3000
    assert len(compared) < 300
    typos = [f"{name[:at]}q{name[at:]}" for name in names for at in range(0, len(name), 3)]
    compared.clear()
    assert all(name in near(typo, names) for typo in typos for name in [typo.replace("q", "")])
    assert len(compared) <= 6 * len(typos)
