"""How wide a text becomes in a picture, and on how many lines it fits there."""

from collections.abc import Iterator
from functools import cache
from re import finditer, split
from typing import NamedTuple
from unicodedata import category, combining, east_asian_width, normalize

from ksa.render import clean

_JOINER = "\u200d"
_SKINS = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_MORE = "…"
_BOLD = 1.12
# A picture is drawn before anybody knows with which font it is shown. So these are no widths of one font, but for each
# character, in parts of the font's size, about the most that it takes in the wide ones among the usual fonts without
# serifs: the classes are reasoned from their proportions, and a test in a browser holds them against a wide font.
_CLASSES = {
    0.36: "ijlIJ.,:;'|!/\\ f·`’‘",
    0.5: 'tr()[]-"{}*°“”z„cs',
    0.66: "abdeghknopquvxyL0123456789?_$€#^FTE«»",
    0.8: "ABCDGHKNOPQRSUVXYZ+=<>&~–",
    1.05: "mwMW%@—…→",
}
_WIDTHS = {character: width for width, characters in _CLASSES.items() for character in characters}
_LETTER, _SIGN, _PICTURE = 0.85, 1.05, 1.45
# The few signs that are as wide as a sentence or a dash of several.
_SENTENCES = {"\u2e3a": 2.1, "\u2e3b": 3.1, "\ufdfa": 4.0, "\ufdfb": 6.0, "\ufdfd": 12.0}


class Font(NamedTuple):
    """A size, the room between the tops of two lines, and whether the letters are bold."""

    size: float
    line: float
    is_bold: bool = False

    def width(self, text: str) -> float:
        """How wide a text becomes at the most."""
        return sum(map(_width, text)) * self.size * (_BOLD if self.is_bold else 1)

    def lines(self, text: str, room: float, most: int) -> list[str]:
        """The text on at most so many lines of at most this width; what is left out is shown by three dots.

        A word that is wider than a line is broken, where it has a hyphen or a slash if that helps.
        """
        lines: list[str] = []
        for word in self._words(text, room):
            longer = f"{lines[-1]} {word}" if lines else ""
            if longer and self.width(longer) <= room:
                lines[-1] = longer
            elif len(lines) == most:
                return [*lines[:-1], self._ended(lines[-1], room)]
            else:
                lines.append(word)
        return lines

    def holds(self, text: str, room: float, most: int) -> bool:
        """Whether all of the text fits on so many lines of this width, with no word broken."""
        words = map(clean.drawn, split(r"[ \t\n]+", text))
        return all(self.width(word) <= room for word in words) and len(self.lines(text, room, most + 1)) <= most

    def _words(self, text: str, room: float) -> Iterator[str]:
        for word in filter(None, split(r"[ \t\n]+", text)):
            shown = clean.drawn(word)
            yield from [shown] if self.width(shown) <= room else self._pieces(shown, room)

    def _pieces(self, word: str, room: float) -> Iterator[str]:
        """The pieces of a word that is too wide, one after another: nobody asks for more than fit."""
        piece = ""
        for part in finditer(r"[^-/]*[-/]?", word):
            if self.width(piece + part[0]) <= room:
                piece += part[0]
                continue
            if piece:
                yield piece
            piece = ""
            for whole in _letters(part[0]):
                letter = whole if self.width(whole) <= room else _MORE
                if piece and self.width(piece) + self.width(letter) > room:
                    yield piece
                    piece = ""
                piece += letter
        yield piece

    def _ended(self, line: str, room: float) -> str:
        letters = list(_letters(line))
        while letters and self.width("".join(letters) + _MORE) > room:
            letters.pop()
        return "".join(letters).rstrip() + _MORE


def _letters(text: str) -> Iterator[str]:
    """The characters of a text, each with what is drawn over it or joined to it."""
    letter = ""
    for character in text:
        if letter and _width(character) and letter[-1] != _JOINER and character not in _SKINS:
            yield letter
            letter = ""
        letter += character
    yield letter


@cache
def _width(character: str) -> float:
    if found := _WIDTHS.get(character) or _SENTENCES.get(character):
        return found
    if combining(character) or category(character) in ("Mn", "Me", "Cf"):
        return 0
    if east_asian_width(character) in "WF":
        return _PICTURE if category(character) == "So" else _SIGN
    if found := _WIDTHS.get(normalize("NFD", character)[0]):
        return found
    return _LETTER if category(character)[0] == "L" else _SIGN
