from re import compile as pattern

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.text.personal.digits import Starts, starts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", Starts((), ())),
        ("12345678", Starts((), ())),
        ("123456789", Starts((0,), ())),
        ("op 1-1-2026, 036 en 123", Starts((3, 5, 7, 13), (20,))),
        ("2026-06-01 kvk 12345678", Starts((), (15,))),
        ("NL02 ABNA 0123456789", Starts((10,), (2, 10))),
        ("NL 02", Starts((), (3,))),
        ("NL-02", Starts((), ())),
        ("NL2", Starts((), ())),
        ("é – 06\u200912345678", Starts((4, 7), ())),
        ("٣٣٣٣٣٣٣٣٣", Starts((), ())),
    ],
)
def test_where_numbers_begin(text: str, found: Starts) -> None:
    assert starts(text) == found


_ROW = pattern(r"[0-9](?<![0-9]{2})(?:[^0-9A-Za-z]*[0-9]){8}[^A-Za-z]*")
_BEHIND_LETTER = pattern(r"[0-9](?:(?<=[A-Za-z][0-9])|(?<=[A-Za-z] [0-9]))[0-9]")


@given(st.text("0069 -\né–٣\ud800aZ", max_size=60))
def test_it_is_what_a_plain_search_finds(text: str) -> None:
    rows = [found.span() for found in _ROW.finditer(text)]
    numbers = [found.start() for found in pattern("[0-9]+").finditer(text)]
    assert starts(text) == Starts(
        tuple(at for at in numbers if any(begin <= at < end for begin, end in rows)),
        tuple(found.start() for found in _BEHIND_LETTER.finditer(text)),
    )
