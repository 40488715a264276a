r"""Characters that are typed as escapes between double quotes, such as `\x31` or `\n`, read as what they stand for.

Outside double quotes a backslash means nothing in YAML. Who searches a text for what an escape may hide reads it
there too: it does no harm, and no file has to be parsed first.
"""

from bisect import bisect_right
from re import DOTALL, Match, finditer
from typing import NamedTuple

Stretch = tuple[int, int]
"""The offsets where a piece of a text begins and ends."""

_ESCAPE = r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U(0010[0-9A-Fa-f]{4}|000[0-9A-Fa-f]{5})|(\r?\n[ \t]*)|(.))"
_WITHOUT_WIDTH = "\xad\u200b\u200c\u200d\u2060\ufeff"
_ESCAPE_OR_HIDDEN = rf"{_ESCAPE}|[{_WITHOUT_WIDTH}]"
_NOTHING_KNOWN = "\ufffd"
_SHORT = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "n": "\n",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}  # fmt: skip - in the order of YAML's own table


class Unescaped(NamedTuple):
    """A text with its escapes read: what was typed for each of them, and where what it means begins and ends."""

    text: str
    typed: list[Stretch]
    starts: list[int]
    ends: list[int]

    def raw(self, start: int, end: int) -> Stretch:
        """What was typed for a stretch of the text."""
        return self._typed(start)[0], self._typed(end - 1)[1]

    def _typed(self, offset: int) -> Stretch:
        """What was typed for the character at an offset."""
        number = bisect_right(self.starts, offset) - 1
        if number < 0:
            return offset, offset + 1
        if offset < self.ends[number]:
            return self.typed[number]
        raw = offset - self.ends[number] + self.typed[number][1]
        return raw, raw + 1


def unescaped(text: str) -> Unescaped:
    """The text with its escapes read."""
    return _read(text, _ESCAPE)


def hides(text: str) -> bool:
    """Whether a text may look other than it is typed: it holds a backslash, or a character without a width."""
    return "\\" in text or (not text.isascii() and any(sign in text for sign in _WITHOUT_WIDTH))


def as_seen(text: str) -> Unescaped:
    """The text with its escapes read and without the characters that have no width, as PDFs bring them."""
    return _read(text, _ESCAPE_OR_HIDDEN)


def _read(text: str, form: str) -> Unescaped:
    pieces: list[str] = []
    typed: list[Stretch] = []
    starts: list[int] = []
    ends: list[int] = []
    done = length = 0
    for found in finditer(form, text, DOTALL):
        meant = _meant(found)
        if form is _ESCAPE_OR_HIDDEN:
            meant = _meant_to_be_seen(found[5], meant)
        pieces += text[done : found.start()], meant
        starts.append(length + found.start() - done)
        ends.append(starts[-1] + len(meant))
        typed.append(found.span())
        done, length = found.end(), ends[-1]
    return Unescaped("".join((*pieces, text[done:])), typed, starts, ends)


def _meant_to_be_seen(other: str | None, meant: str) -> str:
    if other and other.isalpha() and other not in _SHORT:
        return _NOTHING_KNOWN  # YAML refuses it: the letter is no part of the word behind it
    return "" if meant in _WITHOUT_WIDTH else meant


def _meant(escape: Match[str]) -> str:
    two, four, eight, line_break, other = escape.groups()
    if code := two or four or eight:
        return chr(int(code, 16))
    if line_break or not other:
        return ""
    return _SHORT.get(other, other)
