from datetime import date

import pytest

from ksa.language import speak
from ksa.language.dates import in_words, typed_in_words

DAYS = [
    (date(2026, 1, 1), "1 January 2026", "1 januari 2026"),
    (date(2024, 2, 29), "29 February 2024", "29 februari 2024"),
    (date(2026, 3, 9), "9 March 2026", "9 maart 2026"),
    (date(2026, 4, 30), "30 April 2026", "30 april 2026"),
    (date(2026, 5, 5), "5 May 2026", "5 mei 2026"),
    (date(2026, 6, 1), "1 June 2026", "1 juni 2026"),
    (date(2026, 7, 31), "31 July 2026", "31 juli 2026"),
    (date(2026, 8, 8), "8 August 2026", "8 augustus 2026"),
    (date(2026, 9, 14), "14 September 2026", "14 september 2026"),
    (date(1826, 10, 10), "10 October 1826", "10 oktober 1826"),
    (date(2018, 11, 29), "29 November 2018", "29 november 2018"),
    (date(2024, 12, 31), "31 December 2024", "31 december 2024"),
]


@pytest.mark.parametrize(("day", "english", "dutch"), DAYS)
def test_in_words(day: date, english: str, dutch: str) -> None:
    assert in_words(day) == english
    speak("nl")
    assert in_words(day) == dutch


@pytest.mark.parametrize(("day", "english", "dutch"), DAYS)
def test_a_typed_month(day: date, english: str, dutch: str) -> None:
    assert typed_in_words(f"{day:%Y-%m}") == english.partition(" ")[2]
    speak("nl")
    assert typed_in_words(f"{day:%Y-%m}") == dutch.partition(" ")[2]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2024-12-31", "31 december 2024"),
        ("2024-03-01", "1 maart 2024"),
        ("2025-05", "mei 2025"),
        ("2025-Q1", "2025-Q1"),
        ("2025", "2025"),
    ],
)
def test_a_typed_date(typed: str, expected: str) -> None:
    speak("nl")
    assert typed_in_words(typed) == expected
