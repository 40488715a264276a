"""IBANs: account numbers of any country that has them, with their check digits."""

from collections.abc import Iterator
from functools import cache
from re import compile as pattern
from re import sub

from ksa.text.escapes import Stretch
from ksa.text.personal.digits import starts

_LENGTHS = """
    AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29
    ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20
    LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29
    PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20
    YE30
"""
_SIGN = pattern("(?:\\s{1,40}|[._/\u2010-\u2015\u2212-])?([0-9A-Za-z])")
_MODULUS = 97


def ibans(text: str) -> Iterator[Stretch]:
    """Every IBAN in a text, with or without spaces, in capitals or not."""
    for number in starts(text).behind_letter:
        start = number - (2 if text[number - 1] != " " else 3)
        country = text[max(0, start) : start + 2].upper()
        length = _lengths().get(country)
        if length is None or (start and text[start - 1].isalnum()):
            continue
        end = _end(text, number + 2, length - 4)
        if end and _passes(sub("[^0-9A-Za-z]+", "", text[start:end])):
            yield start, end


@cache
def _lengths() -> dict[str, int]:
    """How many letters and digits an IBAN of each country has."""
    return {word[:2]: int(word[2:]) for word in _LENGTHS.split()}


def _end(text: str, at: int, signs: int) -> int | None:
    """The offset past so many letters and digits; None where they are not there, or where more follow at once."""
    for _sign in range(signs):
        found = _SIGN.match(text, at)
        if not found:
            return None
        at = found.end()
    return None if text[at : at + 1].isalnum() else at


def _passes(number: str) -> bool:
    turned = number[4:] + number[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % _MODULUS == 1
