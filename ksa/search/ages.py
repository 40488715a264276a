"""Ages in a question: a girl of 16 is a teenager."""

from collections.abc import Sequence

TEENAGER = "tiener"
"""The word that stands for such an age."""

_AGES = range(12, 20)
_SAYING_AGE = frozenset({"jaar", "jarig", "jarige", "jr"})
_SAYING_NO_AGE = frozenset(
    {"dag", "dagen", "week", "weken", "maand", "maanden", "uur", "minuten", "kind", "kinderen", "keer", "kilo", "euro"}
)


def aged(words: Sequence[str]) -> list[str]:
    """The words with the one that stands for such an age in the place of the number: `zwangere van 17`, `15 jaar`."""
    found = list(words)
    for at, word in enumerate(words):
        if word.isdecimal() and word.isascii() and int(word) in _AGES:
            before, after = "".join(words[at - 1 : at]), "".join(words[at + 1 : at + 2])
            if after in _SAYING_AGE or (before == "van" and after not in _SAYING_NO_AGE):
                found[at] = TEENAGER
    return found
