import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.language.fold import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("Zwangere", "zwangere"),
        ("één", "een"),
        ("coördineren", "coordineren"),
        ("e\u0301e\u0301n", "een"),
        ("IJ Ĳsselmeer", "ij ijsselmeer"),
        ("STRAßE", "strasse"),
        ("  twee \t werk\u00a0dagen\n", "twee werk dagen"),
        ("0–2 jaar", "0-2 jaar"),
        ("0—2", "0-2"),
        ("0\u20112", "0-2"),
        ("−5", "-5"),
        ("veilig_thuis", "veilig-thuis"),
        ("veilig_thuís", "veilig-thuis"),
        ("ﬁets １２", "fiets 12"),
        ("\U0001f930", "\U0001f930"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folded_text_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(max_codepoint=127)))
def test_ascii_is_folded_as_all_text_is(text: str) -> None:
    assert fold(text) == fold(text + " \u0301")
