"""What the words of a question are: some tell what it is about, others only ask."""

from collections.abc import Sequence

from ksa.search.everyday import ANYWHERE, ASKING, FUNCTION
from ksa.search.moments import MARKS, marks
from ksa.search.stem import forms

_ANYWHERE = frozenset(form for word in ANYWHERE for form in forms(word))


def only_asks(word: str) -> bool:
    """Whether a word, in whichever form, says who asks or that help is wanted; or is a number."""
    return word.isdigit() or not ASKING.isdisjoint(forms(word))


def may_be_anywhere(word: str) -> bool:
    """Whether a word, in whichever form, may stand in a question about anything."""
    return not _ANYWHERE.isdisjoint(forms(word))


def telling(words: Sequence[str]) -> list[str]:
    """The words that tell what a name or a question is about, with a mark where they say when.

    All of them where the others tell hardly anything: `Nu Niet Zwanger` is about more than being pregnant.
    """
    marked = {at: moment.mark for moment in marks(words) for at in range(moment.start, moment.end)}
    found: list[str] = []
    for at, word in enumerate(words):
        mark = marked.get(at)
        if mark is None and word not in FUNCTION:
            found.append(word)
        elif mark and marked.get(at - 1) != mark:
            found.append(mark)
    if len(found) == len(words) or not all(word in MARKS or only_asks(word) for word in found):
        return found
    return list(words)
