"""Words that put a stamp on parents, and the words that colleagues use instead."""

from collections.abc import Iterator
from re import IGNORECASE, Match, finditer

from ksa.language.fold import fold

_FAMILY, _FAMILIES = ("gezin in een kwetsbare situatie",), ("gezinnen in een kwetsbare situatie",)

BETTER = {
    "client": ("ouder", "inwoner"),
    "cliente": ("moeder", "inwoner"),
    "clienten": ("ouders", "inwoners"),
    "clientes": ("moeders", "inwoners"),
    "casus": ("situatie", "gezin"),
    "casussen": ("situaties", "gezinnen"),
    "probleemgeval": _FAMILY,
    "probleemgevallen": _FAMILIES,
    "probleemgezin": _FAMILY,
    "probleemgezinnen": _FAMILIES,
    "multiprobleemgezin": _FAMILY,
    "multiprobleemgezinnen": _FAMILIES,
    "multi-probleemgezin": _FAMILY,
    "multi-probleemgezinnen": _FAMILIES,
    "probleemouder": ("ouder in een kwetsbare situatie",),
    "probleemouders": ("ouders in een kwetsbare situatie",),
    "probleemmoeder": ("moeder in een kwetsbare situatie",),
    "probleemmoeders": ("moeders in een kwetsbare situatie",),
    "probleemkind": ("kind dat hulp nodig heeft",),
    "probleemkinderen": ("kinderen die hulp nodig hebben",),
}
"""Each word, without accents, with better ones. What is common in a hospital, such as `patiënt`, is no part of it.

In `ksa.text.personal.clues` stands how files with none of these words are told.
"""

_WORDS = rf"(?<![\w-])(?:{'|'.join(BETTER)})(?![\w-])".replace("clie", "cli(?:e\u0308?|ë)")
_BEGINNINGS = ("clie", "clië", "casus", "probleem")
_QUOTES = frozenset("'\"*`‘’“”„‚«»\\")


def stigmatising(text: str) -> Iterator[Match[str]]:
    """Every whole word of the list in a text, unless it is in quotes: then it is spoken of, and not used."""
    lower = text.lower()
    if not any(beginning in lower for beginning in _BEGINNINGS):
        return
    for found in finditer(_WORDS, text, IGNORECASE):
        before, after = text[: found.start()][-1:], text[found.end() :][:1]
        if not (before in _QUOTES and after in _QUOTES):
            yield found


def better_words(word: str) -> tuple[str, ...]:
    """What to write instead of such a word."""
    return BETTER[fold(word)]
