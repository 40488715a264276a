"""A place in a question that is no area of the coalition: no answer is narrowed to it, and that has to be said."""

from re import compile as pattern

from ksa.search.answer import Answer
from ksa.search.everyday import ANYWHERE, FUNCTION
from ksa.search.normalise import words
from ksa.search.question import only_asks
from ksa.search.shape import Index

_NAME = r"(?:'[st]-)?[A-Z][a-zà-ÿ]+(?:-[A-Za-zà-ÿ]+)*"
_IN = pattern(rf"\bin ({_NAME}(?: {_NAME})*)(?!\w)")
_MONTHS = frozenset(
    """
    januari februari maart april mei juni juli augustus september oktober november december
    """.split()  # noqa: SIM905 - words are read best as words
)
_NO_PLACES = FUNCTION | ANYWHERE | _MONTHS


def unknown_place(index: Index, answer: Answer) -> str:
    """The name behind `in` that nothing in the coalition bears; empty where there is none.

    Only a capital makes a name of it, and only where the question is no heading, in which each word has one.
    """
    found = _IN.search(answer.question)
    return found[1] if found and not _is_known(index, answer, words(found[1])) else ""


def _is_known(index: Index, answer: Answer, said: list[str]) -> bool:
    """Whether words are or begin with a name here, or none of them is strange."""
    lexicon, records = index["lexicon"], index["records"]
    if any("".join(said[:end]) in lexicon["joined"] for end in range(1, len(said) + 1)):
        return True
    read = {word for one in answer.filters if one for word in words(one.text)}
    others = {
        word for name in lexicon["names"] if records[name["record"]]["kind"] != "area" for word in words(name["text"])
    }
    return all(word in _NO_PLACES or word in read or word in others or only_asks(word) for word in said)
