"""The id that a text would be: lower-case letters and digits, in words joined by hyphens."""

from re import compile as pattern

from ksa.language.fold import fold
from ksa.text.characters import unveiled
from ksa.text.personal import mask

_NOT_SLUG = pattern(r"[^a-z0-9]+")
_PLAIN = pattern(r"[a-z]+(?:-[a-z]+)*")


def slug(text: str) -> str:
    """The id for a text, without what is of a person in it; empty when it holds no letter and no digit."""
    if _PLAIN.fullmatch(text):
        return text
    return _NOT_SLUG.sub("-", fold(mask(unveiled(text)))).strip("-")
