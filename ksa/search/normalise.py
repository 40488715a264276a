"""Text as a list of words that can be compared: no case, accents or apostrophes, and a hyphen is a space."""

from re import compile as pattern

from ksa.language.fold import fold

LONGEST_WORD = 60
"""The most letters of a word: more than any word that people write. What is longer counts as several."""

MOST_WORDS = 60
"""So many words of a question are read: more than anybody asks at once."""

_LONGEST_QUESTION = 4000
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ´"))
_WORD = pattern(rf"[^\W_]{{1,{LONGEST_WORD}}}")
_LONGEST_ABBREVIATION = 5


def words(text: str) -> list[str]:
    """The words of a text: `Baby's in Almere-Haven` has `babys`, `in`, `almere` and `haven`."""
    return _WORD.findall(_plain(text))


def hyphenated(text: str) -> list[str]:
    """What hyphens join, each as one word: `pre-eclampsie` is typed as `preeclampsie` too."""
    joined = ["".join(words(piece)) for piece in text.split() if "-" in piece.strip("-")]
    return [word[:LONGEST_WORD] for word in joined if word]


def asked_words(question: str) -> list[str]:
    """The words of a question, as far as it is read."""
    return words(question[:_LONGEST_QUESTION])[:MOST_WORDS]


def is_abbreviation(text: str) -> bool:
    """Whether a name is an abbreviation, such as `PPD`: it is exactly that, and never nearly that."""
    return 1 < len(text) <= _LONGEST_ABBREVIATION and text.isupper() and text.isalpha()


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower().replace("'", "")
    return fold(text.translate(_APOSTROPHES))
