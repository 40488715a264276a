import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.render import clean

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("", ""),
        ("Ymke's cadeautje: één – 漢字 👶🏽", "Ymke's cadeautje: één – 漢字 👶🏽"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("\x1b[31mred\x1b]0;title\x07", r"\x1b[31mred\x1b]0;title\x07"),
        ("a\r\nb\x0b\x0c\x7f\x9b31m", r"a\x0d" + "\n" + r"b\x0b\x0c\x7f\x9b31m"),
        ("\u202egnp.\u2066exe\u2069", r"\u202egnp.\u2066exe\u2069"),
        ("one\u2028two\u2029", r"one\u2028two\u2029"),
        ("\udcff.yaml \ud83d", r"\udcff.yaml \ud83d"),
        ("[red]bold[/red] <b> & `code`", "[red]bold[/red] <b> & `code`"),
        ("::error::no", r"\x3a:error::no"),
        ("a ::error::no", "a ::error::no"),
        ("a\n \t::error::no", "a\n \t" + r"\x3a:error::no"),
        ("\u00a0::error::no", "\u00a0" + r"\x3a:error::no"),
        ("see ##[error]no, ##vso[x] and ###[y]", r"see \x23#[error]no, \x23#vso[x] and #\x23#[y]"),
        ("## heading", "## heading"),
    ],
)
def test_a_text_keeps_its_meaning_and_loses_its_power(data: str, shown: str) -> None:
    assert clean.text(data) == shown


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("one\ntwo\tthree", "one\\ntwo\tthree"),
        ("\n::error::no", r"\n::error::no"),
        ("::warning::no", r"\x3a:warning::no"),
    ],
)
def test_a_line_stays_one(data: str, shown: str) -> None:
    assert clean.line(data) == shown


@given(ANYTHING)
def test_nothing_harmful_passes(data: str) -> None:
    shown = clean.text(data)
    assert not [letter for letter in shown if unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t"]
    assert not set(shown) & set(BIDI)
    assert not [line for line in shown.split("\n") if line.lstrip().startswith("::") or "##[" in line]
    assert clean.text(shown) == shown
    assert "\n" not in clean.line(data)


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("", []),
        ("a\tb é👶 :: ##", []),
        ("a\x1bb\r\u202e", [1, 3, 4]),
        ("::error:: ##[x] \udcff", [10, 16]),
        ("###[", [1]),
    ],
)
def test_what_is_to_be_shown_by_its_number(line: str, places: list[int]) -> None:
    assert sorted(clean.unfit(line)) == places


@pytest.mark.parametrize(
    ("value", "document"),
    [
        ("één \x1b[31m", r'"één \u001b[31m"'),
        ("\x7f \x9b \u202e \u2028", r'"\u007f \u009b \u202e \u2028"'),
        ("\udcff", r'"\\udcff"'),
        ("##[error]no", r'"#\u0023[error]no"'),
    ],
)
def test_json_shows_what_cannot_be_seen(value: str, document: str) -> None:
    assert clean.json(json.dumps(value, ensure_ascii=False)) == document


@given(st.text())
def test_json_keeps_its_meaning(value: str) -> None:
    document = clean.json(json.dumps({"value": value}, ensure_ascii=False, indent=2))
    assert json.loads(document) == {"value": value}
    assert not [line for line in document.split("\n") if line.lstrip().startswith("::") or "##[" in line]
