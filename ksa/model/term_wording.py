"""What is wrong with a term, and what to type instead."""

from ksa.language import _
from ksa.language.near import near
from ksa.model.term import LONGEST, TermError, parse
from ksa.model.term_parts import UNITS
from ksa.model.wording import did_you_mean
from ksa.text.hint import short

_WORDS = (
    *UNITS,
    "binnen",
    "uiterlijk",
    "voor",
    "vanaf",
    "tot",
    "rond",
    "direct",
    "zelfde",
    "volgende",
    "bij",
    "tijdens",
    "elke",
    "iedere",
    "dagelijks",
    "wekelijks",
    "maandelijks",
    "jaarlijks",
    "daarna",
    "anders",
    "verzoek",
)
_DIGITS = {
    word: str(number)
    for number, word in enumerate(
        ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"), 1
    )
}
_VAGUE = frozenset({"asap", "binnenkort", "snel", "spoedig", "tijdig", "z.s.m", "z.s.m.", "zo", "zsm"})


def term_error(text: str) -> TermError:
    """Where a text that is no term stops being one; of a term, all of it."""
    try:
        parse(text)
    except TermError as error:
        return error
    return TermError(0, len(text))


def refused_term(text: str) -> tuple[str, str]:
    """The message and the help for a text that is no term."""
    if len(text) > LONGEST:
        return _("this term is too long to be read"), _("say in `action` or `note` what is no term")
    error = term_error(text)
    word = text[error.word_start : error.word_end]
    help_ = _("write for example `binnen 2 werkdagen`, `uiterlijk 14 dagen na bevalling` or `elk kwartaal`")
    if error.unfinished:
        missing = _("a unit is missing after `{word}`") if word.isdigit() else _("something is missing after `{word}`")
        return missing.format(word=word), help_
    if word.lower() in _VAGUE:
        return _("`{word}` says no time that can be kept to").format(word=word), help_
    message = _("`{word}` does not fit in the term `{text}`")
    if word == text.strip():
        message = _("`{text}` is not a term that can be read")
    if meant := _meant(word):
        help_ = did_you_mean(meant) + " " + _("Or write for example `binnen 2 werkdagen`, `dag 8-10` or `elk kwartaal`")
    return message.format(word=short(word), text=short(text)), help_


def _meant(word: str) -> list[str]:
    """The words of a term that somebody may have meant; none when the word is one itself, only out of place."""
    digits = _DIGITS.get(word.lower().replace("é", "e"))
    if digits:
        return [digits]
    return [] if word.lower() in _WORDS else near(word, _WORDS, most=2)
