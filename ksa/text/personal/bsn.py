"""The BSN, the number under which the government knows a person: nine digits that pass the 11-test."""

from collections.abc import Iterator
from functools import cache
from re import IGNORECASE, VERBOSE, Match, Pattern, findall, match, search
from re import compile as pattern

from ksa.text.escapes import Stretch
from ksa.text.personal.digits import starts

_DASHES = "\u2010-\u2015\u2212"
_GAP = rf"(\s{{1,40}}|[._/{_DASHES}-])"
_NUMBER = pattern(rf"(?<![^\W_])(?:[0-9]{{9}}|[0-9]{{3,4}}{_GAP}[0-9]{{2,3}}{_GAP}[0-9]{{3}})(?![^\W_])")
_FORMS = frozenset({(9,), (3, 3, 3), (4, 2, 3)})

# What stands before or after a number that is a part of something longer: a number, an amount, a phone number.
_LONGER_BEFORE = (
    r"(?:(?<![0-9])(?<![0-9][ .-])[0-9]{1,4}[.-]|(?<![0-9])0,|€\s?"
    r"|\+[0-9]{1,3}[ .-]?(?:\(0\))?\s?|(?<![0-9])00[0-9]{2}[ .-])\Z"
)
_LONGER_AFTER = r"(?:-[0-9]{1,4}|[.,][0-9]{1,2})(?![0-9])"
_THOUSANDS_BEFORE = r"(?<![0-9])[0-9]{1,3}(\s|[._/-])\Z"
_THOUSANDS_AFTER = r"(\s|[._/-])[0-9]{3}(?![0-9])"
_COUNTED_AFTER = r"(?i:\s+(?:inwoners|personen|mensen|huishoudens|woningen|euro|residents|people)\b)"
_ADDRESS_BEFORE = r"(?:://|www\.|\b10\.[0-9]{4,9}/)\S*\Z|\bsha[0-9]+:\Z"
"""That of a web page or, as a DOI, of an article; or what begins a digest."""
_LONGEST_ADDRESS = 300

_MAYBE_LABEL = pattern(r"[BbSs](?:[Ss][Nn]|[Uu][Rr][Gg][Ee][Rr].?[Ss]|[Oo][Ff][Ii])")
_OTHER_LABEL = r"(?i:\b(?:kvk|agb|ura|rsin|tel|telefoon|fax)\b)"


def bsns(text: str) -> list[Stretch]:
    """Every BSN in a text: nine digits on their own, and after a label also eight."""
    return sorted({*labelled_bsns(text), *bare_bsns(text)})


def bare_bsns(text: str) -> Iterator[Stretch]:
    """Every nine digits that pass the test and stand on their own: no part of a longer number or an amount.

    Written as `123456782`, `123 456 782`, `123-456-782`, `1234.56.782` and so on.
    """
    return (found for found in possible_bsns(text) if not _is_part(text, *found))


def possible_bsns(text: str) -> Iterator[Stretch]:
    """Every nine digits that pass the test, in no longer word, web address or digest; whatever stands around them."""
    for start in starts(text).long:
        found = _NUMBER.match(text, start)
        if found and _is_form(found) and passes(found[0]) and not _is_in_address(text, start):
            yield found.span()


def labelled_bsns(text: str) -> Iterator[Stretch]:
    """Every nine or eight digits that pass the test and follow `BSN`, `sofinummer` and the like, however grouped."""
    for word in _MAYBE_LABEL.finditer(text):
        for form in _labelled():
            found = form.match(text, word.start())
            if found and passes(found[2]) and not search(_OTHER_LABEL, found[1]):
                yield found.span(2)
                break


def passes(number: str) -> bool:
    """Whether the digits in a text pass the 11-test; eight count as nine with a zero before them."""
    digits = [int(digit) for digit in number if "0" <= digit <= "9"]
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)[-len(digits) :]
    return any(digits) and sum(map(int.__mul__, digits, weights)) % 11 == 0


def _is_form(found: Match[str]) -> bool:
    first, second = found[1] or "", found[2] or ""
    groups = tuple(map(len, findall("[0-9]+", found[0])))
    return groups in _FORMS and (first == second or (first.isspace() and second.isspace()))


def _is_in_address(text: str, start: int) -> bool:
    return bool(search(_ADDRESS_BEFORE, text[max(0, start - _LONGEST_ADDRESS) : start]))


def _is_part(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 10) : start], text[end : end + 20]
    if search(_LONGER_BEFORE, before) or match(_LONGER_AFTER, after) or match(_COUNTED_AFTER, after):
        return True
    thousands = (search(_THOUSANDS_BEFORE, before), match(_THOUSANDS_AFTER, after))
    gap = text[start + 3]
    return any(near is not None and near[1] == gap for near in thousands)


@cache
def _labelled() -> tuple[Pattern[str], ...]:
    """A label, what may stand after it, and nine digits; the same with eight."""
    return tuple(
        pattern(
            rf"""(?<![^\W_]) (?:bsn r?|burger[ -]?service|sofi) (?:[ -]?(?:nr|no|nummers?|number))? (?![^\W\d_])
            ( [^0-9;,\r\n]{{0,25}}? | [\s:>|=+'"-]{{0,40}}? )
            ( [0-9] (?:[\s._/{_DASHES}-]?[0-9]){{{more}}} ) (?![^\W_])""",
            IGNORECASE | VERBOSE,
        )
        for more in (8, 7)
    )
