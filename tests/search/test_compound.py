import pytest

from ksa.search.compound import rests_of, splits


@pytest.mark.parametrize(
    ("name", "part", "expected"),
    [
        ("tienermoeder", "moeder", ["tiener"]),
        ("tienermoeder", "tiener", ["moeder"]),
        ("zwangerschapsdiabetes", "zwangerschap", ["sdiabetes", "diabetes"]),
        ("zwangerschapsdiabetes", "diabetes", ["zwangerschaps"]),
        ("babyspullen", "baby", ["spullen", "pullen"]),
        ("ouderschap", "ouder", []),
        ("eenzaamheid", "eenzaam", []),
        ("roken", "rook", []),
        ("kamers", "kamer", []),
        ("depressie", "press", []),
        ("uitdoen", "doen", ["uit"]),
        ("opdoen", "doen", []),
    ],
)
def test_rests_of(name: str, part: str, expected: list[str]) -> None:
    assert rests_of(name, part) == expected


def test_splits() -> None:
    assert list(splits("taalles")) == [("taa", "lles")]
    assert list(splits("huilbaby")) == [("hui", "lbaby"), ("huil", "baby")]
    assert list(splits("rook")) == []
