import pytest
from hypothesis import given
from hypothesis import strategies as some

from ksa.model.slug import slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jgz-almere", "jgz-almere"),
        ("Tactus", "tactus"),
        ("GGD Flevoland", "ggd-flevoland"),
        (" Één–twee_drie! ", "een-twee-drie"),
        ("jgz-al\xadmere\u200b", "jgz-almere"),
        ("dossier 123456782", "dossier"),
        ("…", ""),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(some.text())
def test_a_slug_is_its_own(text: str) -> None:
    assert slug(slug(text)) == slug(text)
