import pytest

from ksa.search.ages import aged


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("zwangere van 17", "zwangere van tiener"),
        ("mijn dochter van 16 is zwanger", "mijn dochter van tiener is zwanger"),
        ("15 jaar en zwanger", "tiener jaar en zwanger"),
        ("meisje van 14 jarige leeftijd", "meisje van tiener jarige leeftijd"),
        ("zwanger van 16 weken", "zwanger van 16 weken"),
        ("baby van 18 maanden", "baby van 18 maanden"),
        ("moeder van 12 kinderen", "moeder van 12 kinderen"),
        ("zwanger met 17", "zwanger met 17"),
        ("vrouw van 20", "vrouw van 20"),
        ("kind van 2 jaar", "kind van 2 jaar"),
        ("16", "16"),
        ("", ""),
    ],
)
def test_aged(question: str, expected: str) -> None:
    assert " ".join(aged(question.split())) == expected
