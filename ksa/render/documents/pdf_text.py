"""Texts for a page: how wide they are, and where they may be broken."""

from collections.abc import Iterator
from re import compile as pattern
from typing import NotRequired, TypedDict
from unicodedata import bidirectional, category

from ksa.render import clean
from ksa.render.documents.letters import EM, PART, width

_WORD = pattern(r"\s+|\S+")
_UNMARKED = pattern(r"\W*\w*\W*")
_COMPOUND = pattern(r"\W*[^\W\d_]+(?:[-–][^\W\d_]+)*\W*")
_LARGE_PART = pattern(r"[^/@]*[/@]+|[^/@]+")
_LONGEST_WORD = 40
"""A longer one is no word of a language, and no hyphens are found for it."""
_MOST_MARKS = 8
"""So many signs with what stands above and below them are one letter; nobody writes more."""
_MANY_LETTERS, _MOST_TOGETHER = 500, 12
"""Each bit costs memory while a page is laid out."""
_SHORT = 10
"""No shorter word is broken where it fits, such as `t/m`."""
_TAB = "    "


class Hyphenated(TypedDict):
    """A word that may be broken where its language puts a hyphen."""

    word: str


Piece = str | list[str] | Hyphenated
"""A text or line break as it is; a word that may be broken between these parts, without a hyphen; or with one."""


class Said(TypedDict):
    """A text for the template. `rtl` says that it is read from right to left."""

    pieces: list[Piece]
    link: NotRequired[str]
    rtl: NotRequired[bool]


def said(text: str, room: int, link: str = "") -> Said:
    """A text that stands on lines of this width."""
    shown = clean.pdf(text)
    found = Said(pieces=[])
    for number, line in enumerate(shown.split("\n")):
        found["pieces"] += [*(["\n"] if number else []), *_pieces(line, room)]
    if target := "" if is_blank(text) else clean.link(link):
        found["link"] = target
    if not shown.isascii() and _is_rtl(shown):
        found["rtl"] = True
    return found


def is_blank(text: str) -> bool:
    """Whether nothing of a text would be seen."""
    return not clean.pdf(text).strip()


def _pieces(line: str, room: int) -> Iterator[Piece]:
    plain = ""
    for word in _WORD.findall(line.replace("\t", _TAB)):
        if word.isspace() or (_UNMARKED.fullmatch(word) and width(word) <= room):
            plain += word
            continue
        if plain:
            yield plain
        plain = ""
        yield from _broken(word, room)
    if plain:
        yield plain


def _broken(word: str, room: int) -> Iterator[Piece]:
    """A word in pieces that fit: what may be an address or an id gets no hyphen, for somebody types it after."""
    if len(word) <= _SHORT and width(word) <= room:
        yield [word]
        return
    is_of_a_language = bool(_COMPOUND.fullmatch(word))
    parts: list[str] = []
    for large in _LARGE_PART.findall(word):
        for part in (large,) if width(large) <= room else PART.findall(large):
            if width(part) <= room:
                parts.append(part)
            elif is_of_a_language and len(part) <= _LONGEST_WORD:
                yield from [parts] if parts else []
                yield {"word": part}
                parts = []
            else:
                parts += _bits(part, room)
    yield from [parts] if parts else []


def _bits(part: str, room: int) -> list[str]:
    """The bits between which a word without end is broken: its letters, or a few together where there are very many."""
    letters = _letters(part)
    if len(letters) <= _MANY_LETTERS:
        return letters
    few = max(1, min(_MOST_TOGETHER, room // (4 * EM)))
    return ["".join(letters[at : at + few]) for at in range(0, len(letters), few)]


def _letters(part: str) -> list[str]:
    letters: list[str] = []
    for character in part:
        if letters and len(letters[-1]) < _MOST_MARKS and category(character).startswith("M"):
            letters[-1] += character
        else:
            letters.append(character)
    return letters


def _is_rtl(text: str) -> bool:
    """Whether its first letter is of a script that is read from right to left."""
    directions = (bidirectional(character) for character in text)
    return next((found for found in directions if found in ("L", "R", "AL")), "L") != "L"
