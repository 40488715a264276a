"""The language that a user reads: Dutch by default, English on request.

Source strings are English. `N_()` marks a string where it is defined, `_()` translates it where it is shown, so
that both languages work in one process.
"""

from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import Literal

Language = Literal["nl", "en"]

LOCALE = Path(__file__).parent / "locale"

_spoken: Language = "nl"


def speak(language: Language) -> None:
    """Give every text from here on in this language."""
    global _spoken  # noqa: PLW0603 - one reader at a time; passing it to every message would drown the messages
    _spoken = language


def spoken() -> Language:
    """The language in which texts are given now."""
    return _spoken


@cache
def _translations(language: Language) -> NullTranslations:
    if language == "en":
        return NullTranslations()
    with (LOCALE / language / "LC_MESSAGES" / "ksa.mo").open("rb") as file:
        return GNUTranslations(file)


def _(message: str) -> str:
    """The message in the language that is spoken now."""
    return _translations(_spoken).gettext(message) if message else ""


def ngettext(singular: str, plural: str, count: int) -> str:
    """The message in the form that fits the count, in the language that is spoken now."""
    return _translations(_spoken).ngettext(singular, plural, count)


def N_(message: str) -> str:  # noqa: N802 - the name by which gettext's tools know it
    """The message itself: marks a text that is translated later, where it is shown."""
    return message
