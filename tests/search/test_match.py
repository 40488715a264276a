import pytest

from ksa.search.ask import ask
from ksa.search.match import Hit, Matcher
from tests.search.town import real, town

MATCHER = Matcher(town()["lexicon"])


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("vapen", [Hit("vapen", 1.0, "exact")]),
        ("gevapet", [Hit("vapen", 0.95, "inflection")]),
        (
            "rook",
            [
                Hit("rook", 1.0, "exact"),
                Hit("rokers", 0.76, "derivation"),
                Hit("roken", 0.95, "inflection"),
                Hit("rooken", 0.95, "inflection"),
            ],
        ),
        ("nicotinisch", [Hit("nicotine", 0.76, "derivation")]),
        ("slechtslapen", [Hit("slecht", 1.0, "joined"), Hit("slapen", 1.0, "joined")]),
        ("ppr", [Hit("ppr", 1.0, "exact")]),
        ("pprs", []),
        ("parkeren", []),
        ("", []),
    ],
)
def test_whole(word: str, expected: list[Hit]) -> None:
    assert sorted(MATCHER.whole(word)) == sorted(expected)


def test_what_was_found_once_is_found_again() -> None:
    assert MATCHER.whole("vapen") is MATCHER.whole("vapen")
    assert MATCHER.near("vapenn") is MATCHER.near("vapenn")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        (
            "slaap",
            [
                (Hit("slaapproblemen", 0.4, "compound"), ["problemen"]),
                (Hit("doorslapen", 0.4, "compound"), ["door"]),
            ],
        ),
        ("zorg", []),
        ("geld", [(Hit("geldzorgen", 0.4, "compound"), ["zorgen"])]),
        ("meter", [(Hit("rookmeter", 0.49, "compound"), ["rook"])]),
        ("huis", [(Hit("huisarts", 0.4, "compound"), ["arts"])]),
    ],
)
def test_parts(word: str, expected: list[tuple[Hit, list[str]]]) -> None:
    assert list(MATCHER.parts(word)) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("rookhuis", ("rook", "huis")),
        ("rookprobleem", ("rook", "probleem")),
        ("rookmelder", ()),
        ("parkeerhulp", ()),
        ("vapen", ()),
    ],
)
def test_split(word: str, expected: tuple[str, ...]) -> None:
    assert MATCHER.split(word) == expected


@pytest.mark.parametrize(("word", "expected"), [("vapen", True), ("ppr", True), ("tabak", False), ("xyz", False)])
def test_words_of_names(word: str, *, expected: bool) -> None:
    assert MATCHER.is_name(word) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("vaapdienst", [Hit("vapen", 0.8, "compound")]),
        ("slaapcoach", [Hit("slapen", 0.8, "compound"), Hit("slaapproblemen", 0.85, "compound")]),
        ("vapenmelder", []),
        ("babygroep", []),
        ("pprgroep", []),
        ("parkeerhulp", []),
    ],
)
def test_headed(word: str, expected: list[Hit]) -> None:
    assert sorted(MATCHER.headed(word)) == sorted(expected)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("bijstandsinkomen", ["bijstandsmoeder", "bijstandsuitkering", "minimuminkomen"]),
        ("slaapbank", []),
        ("rookworst", []),
        ("popconcert", []),
        ("huurauto", []),
        ("borstkanker", []),
        ("reisverzekering", []),
        ("drankvergunning", []),
        ("kinderfeestje", []),
    ],
)
def test_within(word: str, expected: list[str]) -> None:
    assert [hit.word for hit in Matcher(real(".")["lexicon"]).within(word)] == expected
    assert bool(ask(real("."), word).topics) == bool(expected)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("huurcoach", []),
        ("dagslapen", [Hit("slapen", 0.45, "compound")]),
        ("rookzaal", [Hit("rook", 0.45, "compound")]),
        ("babyvapen", [Hit("vapen", 0.45, "compound"), Hit("baby", 0.45, "compound")]),
    ],
)
def test_akin(word: str, expected: list[Hit]) -> None:
    assert sorted(MATCHER.akin(word)) == sorted(expected)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("vappen", [Hit("vapen", 0.75, "typo")]),
        ("somperheed", [Hit("somberheid", 0.6, "typo")]),
        ("pppr", []),
    ],
)
def test_near(word: str, expected: list[Hit]) -> None:
    assert MATCHER.near(word) == expected
