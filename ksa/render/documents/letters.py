"""Letters on paper: about how wide they are, and where a word may be broken."""

from re import compile as pattern

EM = 100
"""All widths are in hundredths of the size of the letters."""

_NARROW, _SMALL, _USUAL, _CAPITAL, _BROAD = 31, 44, 60, 70, 93


class _Widths(dict[str, int]):
    """The widths of letters by their sort; of any other it is the usual one."""

    def __missing__(self, _letter: str) -> int:
        """The usual width."""
        return _USUAL


_WIDTHS = _Widths(
    {
        **dict.fromkeys("abdeghknopquvxy0123456789", _USUAL),
        **dict.fromkeys("iljI.,:;'|! ()[]·", _NARROW),
        **dict.fromkeys('frtsJcz-/"„“”‘’*', _SMALL),
        **dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZ&", _CAPITAL),
        **dict.fromkeys("mwMW@%—…", _BROAD),
    }
)
"""About as wide as letters of Noto Sans are, rather more than less: a line that is not filled hurts nobody."""

MARKS = "-–/@._:;,?&=+"
PART = pattern(rf"[^{MARKS}]*[{MARKS}]+|[^{MARKS}]+")


def width(text: str) -> int:
    """About how wide a text is on one line."""
    return sum(map(_WIDTHS.__getitem__, text))


def widest(text: str) -> int:
    """How wide a line has to be at the least to break no word but after one of its marks."""
    return max((width(part) for word in text.split() for part in PART.findall(word)), default=0)
