"""The words by which a text says when, or that something is not there, and the marks that stand for them."""

from collections.abc import Sequence
from typing import NamedTuple

BEFORE, DURING, AFTER = "@voor", "@tijdens", "@na"
TIMES = frozenset({BEFORE, DURING, AFTER})
WITHOUT = "@zonder"
MARKS = TIMES | {WITHOUT}
"""The marks stand among the words of a text, and none of those has an @."""

ALONE = {
    **dict.fromkeys(("postpartum", "postnataal", "postnatale", "postnatal", "pasbevallen"), AFTER),
    **dict.fromkeys(("prenataal", "prenatale", "prenatal", "antenataal", "antenatale", "antenatal"), DURING),
}
"""The words that say when all by themselves."""

_PREGNANCY = frozenset({"zwangerschap", "zwangerschappen", "zwanger", "pregnancy"})
_BIRTH = frozenset({"bevalling", "bevallingen", "geboorte", "bevallen", "kraambed", "partus", "verlossing", "birth"})
EVENTS = dict.fromkeys(sorted(_PREGNANCY | _BIRTH))
"""What something is before, after or in, in alphabetical order."""

_CHILDBED = "kraam"
_BETWEEN = frozenset({"de", "een", "het", "mijn", "haar", "hun", "uw", "onze", "eerste", "tweede", "vorige"})
_MOST_BETWEEN = 2
SAYING_AFTER = frozenset({"na", "sinds", "vanaf", "after"})
"""The words that say that something is over."""
_SAYING_DURING = frozenset({"tijdens", "in", "gedurende", "during"})
_SAYING_BEFORE = frozenset({"voor", "before"})
_SAYING_JUST = frozenset({"net", "pas", "onlangs", "recent"})
_SAYING_WITHOUT = frozenset({"zonder", "geen", "niet", "nooit", "nauwelijks", "amper"})
_SAYING = SAYING_AFTER | _SAYING_DURING | _SAYING_BEFORE | _SAYING_JUST | _SAYING_WITHOUT | ALONE.keys()


class Moment(NamedTuple):
    """A stretch of words that a mark stands for: from `start` up to `end`."""

    start: int
    end: int
    mark: str


def marks(words: Sequence[str]) -> list[Moment]:
    """Where words say when, or that something is not there."""
    return [] if _SAYING.isdisjoint(words) else [*moments(words), *without(words)]


def without(words: Sequence[str]) -> list[Moment]:
    """Where words say that something is not there: `geen netwerk`, `zonder netwerk`."""
    return [Moment(at, at + 1, WITHOUT) for at, word in enumerate(words) if word in _SAYING_WITHOUT]


def moments(words: Sequence[str]) -> list[Moment]:
    """Where words say when: `na de bevalling` is after, `postpartum` too, `in de zwangerschap` is during."""
    found: list[Moment] = []
    for at, word in enumerate(words):
        if word not in _SAYING:
            continue
        if word in ALONE:
            found.append(Moment(at, at + 1, ALONE[word]))
            continue
        end = at + 1
        while end < len(words) and end - at <= _MOST_BETWEEN and words[end] in _BETWEEN:
            end += 1
        mark = _mark(word, words[end]) if end < len(words) else ""
        if mark:
            found.append(Moment(at, end + 1, mark))
    return found


def _mark(word: str, event: str) -> str:
    if word in SAYING_AFTER and event in EVENTS:
        return AFTER
    if word in _SAYING_JUST and event == "bevallen":
        return AFTER
    if word in _SAYING_DURING:
        return DURING if event in _PREGNANCY else AFTER if event.startswith(_CHILDBED) else ""
    return BEFORE if word in _SAYING_BEFORE and event in _PREGNANCY else ""
