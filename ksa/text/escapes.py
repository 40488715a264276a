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
    pieces: list[str] = []
    typed: list[Stretch] = []
    starts: list[int] = []
    ends: list[int] = []
    done = length = 0
    for found in finditer(_ESCAPE, text, DOTALL):
        meant = _meant(found)
        pieces += text[done : found.start()], meant
        starts.append(length + found.start() - done)
        ends.append(starts[-1] + len(meant))
        typed.append(found.span())
        done, length = found.end(), ends[-1]
    return Unescaped("".join((*pieces, text[done:])), typed, starts, ends)


def _meant(escape: Match[str]) -> str:
    two, four, eight, line_break, other = escape.groups()
    if code := two or four or eight:
        return chr(int(code, 16))
    return "" if line_break else _SHORT.get(other, other)
