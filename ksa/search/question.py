"""What the words of a question are: some tell what it is about, others only ask."""

from collections.abc import Sequence
from itertools import groupby

from ksa.search.everyday import ANYWHERE, ASKING, FOREIGN, FUNCTION, HEADS, OURS
from ksa.search.moments import MARKS, marks
from ksa.search.stem import forms

_HEAD = 2
_BY_HEAD = {head: tuple(alike) for head, alike in groupby(sorted(ANYWHERE), lambda word: word[:_HEAD])}
"""The words that may stand anywhere by the letters that they begin with, which no form of a word changes."""

_SIMPLEST = 2
"""So many forms of such a word are looked at: what is further from it may be another word."""


def only_asks(word: str) -> bool:
    """Whether a word, in whichever form, says who asks or that help is wanted; or is a number."""
    return word.isdigit() or is_ours(word) or not ASKING.isdisjoint(forms(word))


def is_ours(word: str) -> bool:
    """Whether a word, in whichever form, is one for parents or small children."""
    return not OURS.isdisjoint(forms(word))


def is_foreign(word: str) -> bool:
    """Whether a word is of another world than that of young families; in this very form, as `afvallen` is no afval."""
    return word in FOREIGN


def is_head(word: str) -> bool:
    """Whether the end of a compound, in whichever form, says no more than who it is about, or that there is trouble."""
    return is_ours(word) or not HEADS.isdisjoint(forms(word))


def may_be_anywhere(word: str) -> bool:
    """Whether a word, in whichever form, may stand in a question about anything."""
    ours = frozenset(forms(word))
    alike = (other for head in {form[:_HEAD] for form in ours} for other in _BY_HEAD.get(head, ()))
    return any(not ours.isdisjoint(forms(other)[:_SIMPLEST]) for other in alike)


def telling(words: Sequence[str]) -> list[str]:
    """The words that tell what a name or a question is about, with a mark where they say when.

    All of them where the others tell hardly anything: `Nu Niet Zwanger` is about more than being pregnant.
    """
    when = marks(words)
    if len(words) == 1 and not when:
        return list(words)
    found = [word for word in words if word not in FUNCTION]
    if when:
        marked = {at: moment.mark for moment in when for at in range(moment.start, moment.end)}
        found = [
            marked.get(at, word)
            for at, word in enumerate(words)
            if (marked[at] != marked.get(at - 1) if at in marked else word not in FUNCTION)
        ]
    if len(found) == len(words) or not all(word in MARKS or only_asks(word) for word in found):
        return found
    return list(words)
