"""What a unit, as people type it, says of its number."""

from functools import lru_cache
from re import findall, match, sub

from ksa.language.fold import fold

_PERCENT = r"(?:%|(?:procent|percent|percentage)(?![\w-]))(?![ -]?punt)"
_WORD = r"[\w'’-]+"
_BEFORE = frozenset({"aantal", "aantallen", "het", "totaal", "unieke"})
_PEOPLE = frozenset(
    """
    baby babies babys baby's baby’s client clienten cliente clientes geboorten inwoner inwoners jongen jongens jongeren
    kind mannen meisjes mensen ouder moeder vader gezin huishouden patient patienten personen persoon peuters pubers
    tieners vrouw vrouwen zwangere zuigelingen pasgeborenen kraamvrouwen
    """.split()  # noqa: SIM905 - as a list it would be one word a line
)
_FAMILY = ("gezinnen", "ouders", "moeders", "vaders", "kinderen", "baby's", "baby’s", "zwangeren", "huishoudens")
"""How words for parents and children end, such as `tienermoeders`."""
_NO_FAMILY = ("houders",)
"""Such as `wethouders`."""
_PERIODS = frozenset({"dag", "week", "maand", "kwartaal", "halfjaar", "jaar"})
_COMPARED = frozenset({"duizend", "honderd", "op", "promille", "ratio"})
_MOST = 12
"""So many words of a unit are looked at."""


@lru_cache(64)
def is_share(unit: str) -> bool:
    """Whether a unit makes a share of a whole of its number: `%`, `procent van de moeders`."""
    return match(_PERCENT, fold(unit)) is not None


def plain(unit: str) -> str:
    """The unit as others are compared with it: without case and accents, and `%` for `procent` and `percentage`."""
    return " ".join(sub(_PERCENT, "% ", fold(unit), count=1).split())


@lru_cache(64)
def counts_people(unit: str) -> bool:
    """Whether a unit says that people are counted: `gezinnen`, `aantal jonge moeders`; not `kinderen per gezin`."""
    if "%" in unit:
        return False
    words = findall(_WORD, fold(unit))[:_MOST]
    if not _COMPARED.isdisjoint(words) or _is_rate(words):
        return False
    noun = next((word for word in words if word not in _BEFORE and not _is_adjective(word)), "")
    return _is_people(noun)


def _is_rate(words: list[str]) -> bool:
    following = (*words[1:], "")
    return any(word == "per" and after not in _PERIODS for word, after in zip(words, following, strict=False))


def _is_adjective(word: str) -> bool:
    return word.endswith("e") and word not in _PEOPLE


def _is_people(word: str) -> bool:
    return word in _PEOPLE or (word.endswith(_FAMILY) and not word.endswith(_NO_FAMILY))
