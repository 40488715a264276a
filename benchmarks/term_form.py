r"""The grammar of terms as one regular expression, in the dialect of JSON Schema, which is JavaScript's.

It goes as far as one of a bearable length does: of accents it knows only those of `vóór`, and which words no event may
hold is left out. It is written so that it is soon compiled, which check-jsonschema does for every value again: no
`\p{L}`, and one place for each thing.
"""

from collections.abc import Iterable

from ksa.model.term_parts import SPAN_UNITS

_STRESSED = {"a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú"}
_DASH = "[-‐‑‒–—−_]"
_WORD = r"[^\s!-,./0-9:-@[-^`{-~]+"
"""Letters and dashes: of what is no ASCII, anything."""
_EVENT = rf"{_WORD}(?:\s+{_WORD}){{0,3}}"


def _either(*texts: str) -> str:
    return f"(?:{'|'.join(texts)})"


def _words(texts: Iterable[str]) -> str:
    """One of these texts, in capitals or not, with stress or not: a JSON Schema cannot say so for all."""
    return _either(*("".join(map(_letter, text)) for text in texts))


def _letter(letter: str) -> str:
    forms = letter + _STRESSED.get(letter, "")
    return f"[{forms}{forms.upper()}]" if letter.isalpha() else r"\s+"


_AND = _words(["en"])
_NUMBER = "[0-9]{1,4}"
_NUMBERS = rf"{_NUMBER}(?:\s*{_DASH}\s*{_NUMBER}|(?:\s*,\s*{_NUMBER})*\s+{_AND}\s+{_NUMBER})?"
_BOUND = _words(["binnen", "uiterlijk", "na", "voor", "vanaf", "tot", "rond"])
_SPAN = rf"{_NUMBERS}\s+{_words(SPAN_UNITS)}"
_MOMENT = rf"{_words(['dag', 'week', 'maand'])}\s+{_NUMBERS}"
_NOW = _words(["direct", "zelfde dag", "volgende werkdag"])
_COUNTED = rf"(?:(?:{_BOUND}\s+)?{_either(_SPAN, _MOMENT)}|{_NOW})(?:\s+{_words(['na', 'voor', 'bij'])}\s+{_EVENT})?"
_RHYTHM = rf"{_words(['elk', 'elke', 'ieder', 'iedere'])}\s+(?:{_NUMBERS}\s+)?{_WORD}"
_ADVERB = _words(["dagelijks", "wekelijks", "maandelijks", "jaarlijks", "op verzoek"])
_OCCASION = rf"{_words(['bij', 'tijdens', 'in de', 'in het', 'voor', 'na', 'eerste en volgende'])}\s+{_EVENT}"
_LINK = rf"(?:\s*,\s*{_words(['daarna', 'anders', 'of'])}|\s+{_words(['of'])})\s+(?!$)"

TERM = rf"\s*(?:{_either(_COUNTED, _RHYTHM, _ADVERB, _OCCASION)}(?:{_LINK}|\s*$))+"
