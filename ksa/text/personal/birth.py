"""Dates of birth: a whole date after a whole word that says that somebody was born."""

from collections.abc import Iterator
from functools import cache
from re import IGNORECASE, VERBOSE, Match, Pattern, findall, match, search
from re import compile as pattern

from ksa.text.escapes import Stretch

_DUTCH = pattern(r"eb(?<=geb)(?:oren|oorte[ _-]?da|[\W_])")
"""Finds the words that are not just `geboorte` or `gebied`; quick, since it begins with plain letters."""
_ENGLISH = ("born", "birth", "dob", "d.o.b")

# "Kinderen geboren vanaf 1 januari 2024 …" tells of a group, and so does "… 1 januari 2024 of later".
_GROUP_BEFORE = r"(?i:\b(?:na|vanaf|voor|vóór|tussen|sinds|tot|t/m|after|before|since|until|between|from)\s*\Z)"
_GROUP_AFTER = (
    r"(?i:\s+(?:of|en|or|and)\s+(?:later|eerder|daarna|daarvoor|ervoor|erna|earlier|after|before)|\s*t/m|\s+tot)\b"
)
# "Kinderen geboren in Almere, 31-12-2023" is what was counted on a day.
_CHILDREN_BEFORE = r"(?i:\b(?:kinderen|baby['’]?s|meisjes|jongens|children|babies)\s+(?:die\s+)?\Z)"
_BORN = "geboren"
_LONGEST_BEFORE = 120
_YEAR = 4
_TWO = 2
_DAYS, _MONTHS = 31, 12

_MONTH = (
    "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?"
    r"|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = rf"""(?P<date>
      [12][0-9]{{3}} [-/.] [0-9]{{1,2}} [-/.] [0-9]{{1,2}}
    | [0-9]{{1,2}} \s?[-/.\s]\s? [0-9]{{1,2}} \s?[-/.\s]\s? (?:[12][0-9]{{3}}|'?[0-9]{{2}})
    | [0-9]{{1,2}} (?:e|ste|de|st|nd|rd|th)? (?:[-\s]+(?:of\s+)?) {_MONTH} [-,\s]* (?:[12][0-9]{{3}}|['’]?[0-9]{{2}})
    | {_MONTH} \s+ [0-9]{{1,2}} (?:st|nd|rd|th)? ,?\s+ [12][0-9]{{3}}
    | [0-9]{{8}}
    ) (?![0-9])"""
_WEEKDAY = r"(?:\s+(?:maan|dins|woens|donder|vrij|zater|zon)dag)?"
_PLACE = r"(?-i:[A-ZÀ-Ý'])[\w'-]{1,25} (?:\s[\w'-]{1,25}){0,2}?"


def birth_dates(text: str) -> Iterator[Stretch]:
    """Every date of birth in a text; a year or a month alone is none, nor is a date that bounds a group of people."""
    for start in _words(text):
        for found in (_date_before(text, start), _date_after(text, start)):
            if found and _is_date(found):
                yield found.span("date")


def _date_after(text: str, start: int) -> Match[str] | None:
    """The date behind a word for birth: `geboren op 3 mei 2021`."""
    found = _birth().match(text, start)
    if not found:
        return None
    between = text[start : found.start("date")]
    is_of_group = (
        search(_GROUP_BEFORE, between)
        or match(_GROUP_AFTER, text[found.end() : found.end() + 30])
        or ("," in between and search(_CHILDREN_BEFORE, text[max(0, start - 30) : start]))
    )
    return None if is_of_group else found


def _date_before(text: str, start: int) -> Match[str] | None:
    """The date in front of a word for birth: `is op 3 mei 2021 geboren`."""
    if text[start : start + len(_BORN)].lower() != _BORN or text[start + len(_BORN) :][:1].isalnum():
        return None
    return _birth_after_date().search(text, max(0, start - _LONGEST_BEFORE), start)


def _words(text: str) -> Iterator[int]:
    """The offsets of what may be a word for birth."""
    # The one letter that becomes longer in lower case would move all behind it.
    lower = text.replace("İ", "I").lower()
    for found in _DUTCH.finditer(lower):
        yield found.start() - 1
    for word in _ENGLISH:
        start = lower.find(word)
        while start >= 0:
            yield start
            start = lower.find(word, start + 1)


@cache
def _birth() -> Pattern[str]:
    """A word for birth, what may stand between, and a date."""
    return pattern(
        rf"""(?<![^\W\d_])
        (?: (?: geboorte[ _-]?(?:datum|data|dag|dat\.?) | geb\.?[ _-]?(?:datum|dat\.?)
              | (?<=date[ _-]of[ _-])birth | birth[ _-]?(?:date|day) | d\.?o\.?b\.? ) (?![^\W\d_])
            (?: [^0-9;\r\n]{{0,30}} | [\s:>|=+'"-]{{0,60}} )
          | (?: geboren | geb\.? ) (?![^\W_])
            (?: \s?[:=] | \s+(?:is|was|zijn|werd|wordt) )? (?: \s+(?:te|in)\s+{_PLACE},? )? (?: ,?\s+op | \s+d\.?d\.? )?
            (?: \s+de )? {_WEEKDAY} (?: \s+ | [_-] )? ["']?
          | born (?![^\W_])
            (?: \s?: )? (?: \s+in\s+{_PLACE},? )? (?: ,?\s+on )? (?: \s+ | [_-] )? ["']?
        ) {_DATE}""",
        IGNORECASE | VERBOSE,
    )


@cache
def _birth_after_date() -> Pattern[str]:
    """A date, and what may stand between it and the word for birth that follows."""
    return pattern(
        rf"""\b(?:op|is|was|werd|ben|bent)(?:\s+de)?{_WEEKDAY}\s+ {_DATE} (?:\s+(?:te|in)\s+{_PLACE})? \s+ \Z""",
        IGNORECASE | VERBOSE,
    )


def _is_date(found: Match[str]) -> bool:
    """Whether the numbers of a date can be a day and a month."""
    numbers = findall("[0-9]+", found["date"])
    if len(numbers) == 1:
        whole = numbers[0]
        return _is_day(whole[6:], whole[4:6]) or _is_day(whole[:2], whole[2:4])
    if len(numbers) == _TWO:
        return _is_day(min(numbers, key=len), "1")
    if len(numbers[0]) == _YEAR:
        return _is_day(numbers[2], numbers[1])
    return _is_day(numbers[0], numbers[1]) or _is_day(numbers[1], numbers[0])


def _is_day(day: str, month: str) -> bool:
    return 1 <= int(day) <= _DAYS and 1 <= int(month) <= _MONTHS
