from datetime import date

import pytest

from ksa.cli.errors import CannotRunError
from ksa.cli.typed import choice, day, did_you_mean, listed, names


def test_a_word_that_is_known() -> None:
    assert choice("--format", "json", ["full", "json"]) == "json"


def test_a_word_that_looks_like_nothing_known_gets_the_help_that_is_given() -> None:
    with pytest.raises(CannotRunError, match=r"^`--format` does not know `zzz`$") as caught:
        choice("--format", "zzz", ["full", "json"], "look elsewhere")
    assert caught.value.help == "look elsewhere"


@pytest.mark.parametrize("typed", ["2026-06-01", "2024-02-29", "0001-01-01", "9999-12-31"])
def test_a_day(typed: str) -> None:
    assert day("--on", typed) == date.fromisoformat(typed)


@pytest.mark.parametrize(
    "typed",
    ["", "today", "2026-6-1", "20260601", "2026-W23-1", "2026-02-29", "2026-06-01 ", "٢٠٢٦-٠٦-٠١", "0000-01-01"],
)
def test_no_day(typed: str) -> None:
    with pytest.raises(CannotRunError):
        day("--on", typed)


@pytest.mark.parametrize(
    ("typed", "found"),
    [(None, []), ([], []), (["a"], ["a"]), (["a,b", "c"], ["a", "b", "c"]), ([" a , ,b,"], ["a", "b"]), ([","], [])],
)
def test_names(typed: list[str] | None, found: list[str]) -> None:
    assert names(typed) == found


@pytest.mark.parametrize(
    ("among", "sentence"), [([], ""), (["a"], "`a`"), (["a", "b"], "`a` or `b`"), (["a", "b", "c"], "`a`, `b` or `c`")]
)
def test_a_list_in_words(among: list[str], sentence: str) -> None:
    assert listed(among) == sentence


def test_what_may_have_been_meant() -> None:
    assert did_you_mean("jsn", ["json", "full"]) == "did you mean `json`?"
    assert did_you_mean("zzz", ["json", "full"]) == ""
