"""Letters on paper: about how wide they are, and where a word may be broken."""

from re import compile as pattern

EM = 100
"""All widths are in hundredths of the size of the letters."""

_NARROW, _SMALL, _USUAL, _CAPITAL, _BROAD = 31, 44, 60, 70, 93
_WIDTHS = {
    **dict.fromkeys("iljI.,:;'|! ()[]·", _NARROW),
    **dict.fromkeys('frtsJcz-/"„“”‘’*', _SMALL),
    **dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZ&", _CAPITAL),
    **dict.fromkeys("mwMW@%—…", _BROAD),
}
"""About as wide as letters of Noto Sans are, rather more than less: a line that is not filled hurts nobody."""

MARKS = "-–/@._:;,?&=+"
PART = pattern(rf"[^{MARKS}]*[{MARKS}]+|[^{MARKS}]+")


def width(text: str) -> int:
    """About how wide a text is on one line."""
    return sum(_WIDTHS.get(letter, _USUAL) for letter in text)


def widest(text: str) -> int:
    """How wide a line has to be at the least to break no word but after one of its marks."""
    return max((width(part) for word in text.split() for part in PART.findall(word)), default=0)
