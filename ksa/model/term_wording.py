"""What is wrong with a term, and what to type instead."""

from re import compile as pattern
from re import fullmatch

from ksa.language import _
from ksa.language.fold import fold
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


_UNITS_SAID_SHORT = {"u": "uur", "wd": "werkdagen", "wkn": "weken", "mnden": "maanden"}
_SHORT = pattern(rf"(.*?[0-9]) ?({'|'.join(_UNITS_SAID_SHORT)})\.?")
_SAID_OTHERWISE = (
    (r"(?:elk|ieder|per) half ?jaar|half ?jaarlijks|(?:2|twee) ?(?:x|keer|maal) per jaar", "elke 6 maanden"),
    (r"(?:3|drie) ?(?:x|keer|maal) per jaar", "elke 4 maanden"),
    (r"per kwartaal|(?:4|vier) ?(?:x|keer|maal) per jaar", "elk kwartaal"),
    (r"per jaar|(?:1|een) ?(?:x|keer|maal) per jaar", "jaarlijks"),
    (r"per maand|(?:1|een) ?(?:x|keer|maal) per maand", "maandelijks"),
    (r"per week|(?:1|een) ?(?:x|keer|maal) per week", "wekelijks"),
    (r"per dag|(?:1|een) ?(?:x|keer|maal) per dag", "dagelijks"),
    (r"om de week|tweewekelijks|twee ?wekelijks|2-?wekelijks", "elke 2 weken"),
    (r"om de maand|tweemaandelijks|twee ?maandelijks|2-?maandelijks", "elke 2 maanden"),
    (r"per direct|per omgaande|meteen|onmiddellijk|onverwijld|terstond", "direct"),
)
"""What people write for a term, each with the form that is read."""

_WEEKDAYS = frozenset({"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"})


def term_error(text: str) -> TermError:
    """Where a text that is no term stops being one; of a term, all of it."""
    try:
        parse(text)
    except TermError as error:
        # Of a term that is only written otherwise, all of it is to be typed anew.
        return TermError(0, len(text)) if _as_read(text) else error
    return TermError(0, len(text))


def refused_term(text: str) -> tuple[str, str]:
    """The message and the help for a text that is no term."""
    if len(text) > LONGEST:
        return _("this term is too long to be read"), _("say in `action` or `note` what is no term")
    if as_read := _as_read(text):
        message = _("`{text}` is not a term that can be read").format(text=short(text))
        return message, _("write `{text}`").format(text=as_read)
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
    return [] if word.lower() in _WORDS or word.lower() in _WEEKDAYS else near(word, _WORDS, most=2)


def _as_read(text: str) -> str:
    """The same term in a form that is read: empty when it is none, or when that form is not known."""
    folded = fold(text)
    otherwise = (meant for form, meant in _SAID_OTHERWISE if fullmatch(form, folded))
    if meant := next(otherwise, ""):
        return meant
    if found := _SHORT.fullmatch(folded):
        return _if_read(f"{found[1]} {_UNITS_SAID_SHORT[found[2]]}")
    return _if_read(folded.rstrip(".!")) if folded.endswith((".", "!")) else ""


def _if_read(text: str) -> str:
    try:
        parse(text)
    except TermError:
        return ""
    return text
