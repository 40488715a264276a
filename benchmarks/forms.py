"""What a JSON Schema can say of a single value: the forms that the field types take, in its own words.

A loader that knows no fields makes a number of `2024` and of `0612`, and a truth of `true`, where `ksa` keeps what was
typed. So a form allows what such a loader makes of a text that is right.
"""

import re
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError

from benchmarks.term_form import TERM
from ksa.model import fields
from ksa.model.anatomy import Part
from ksa.model.fields import Pattern
from ksa.model.phases import WORDS
from ksa.model.term import LONGEST

Form = dict[str, Any]

_MONTHS = "(?:0[13578]|1[02])(?:-31)?|(?:0[13-9]|1[0-2])(?:-30)?|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|02"
"""With their days; of 29 February it knows no year."""
_YEAR = "(?!0000)[0-9]{4}"
_DATE = f"{_YEAR}(?:-(?:{_MONTHS}|Q[1-4]))?"
_PERIOD = f"{_DATE}|{_YEAR} ?- ?{_YEAR}|{_DATE} ?(?:–|t/m|tot en met) ?{_DATE}"
_THOUSANDS = r"-?[1-9][0-9]{0,2}\.[0-9]{3}"
_NUMBER = rf"(?!{_THOUSANDS}$)-?[0-9]{{1,15}}(?:[.,][0-9]{{1,15}})?"
_YES_NO = "[jJ][aA]|[nN][eE][eE]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]"
_PHASE = f"(?:{'|'.join(WORDS)})"
_MOST_DIGITS = 24
_LOADED_AS = {"number": ["1" * length for length in range(1, _MOST_DIGITS)], "boolean": ["true", "false"]}


def form(part: Part) -> Form:
    """What one value of a field must be like."""
    if part.vocabulary:
        return {"enum": list(part.vocabulary.labels)}
    if part.kind in _PATTERNS:
        return _patterned(_PATTERNS[part.kind])
    return _NAMED.get(part.kind, _TEXT)


def _matched(regex: str, *others: str, **more: int) -> Form:
    """A text of this form, or of another type that a loader makes of it."""
    return {"type": ["string", *others], "pattern": f"^(?:{regex})$", **more}


def _patterned(pattern: Pattern) -> Form:
    others = [name for name, texts in _LOADED_AS.items() if any(_accepts(pattern, text) for text in texts)]
    # JavaScript refuses to escape what needs no escape.
    return _matched(re.sub(r"\\([\"'])", r"\1", pattern.regex), *others, maxLength=pattern.longest)


def _accepts(pattern: Pattern, text: str) -> bool:
    try:
        TypeAdapter(Annotated[str, pattern]).validate_python(text)
    except ValidationError:
        return False
    return True


_PATTERNS = {
    mark.expected: mark
    for type_ in vars(fields).values()
    for mark in getattr(type_, "__metadata__", ())
    if isinstance(mark, Pattern)
}
"""By the name of what they expect."""

_TEXT: Form = {"type": ["string", *_LOADED_AS], "minLength": 1}

_NAMED = {
    "date": _matched(_DATE, "integer", minimum=1, maximum=9999),
    "period": _matched(_PERIOD, "integer", minimum=1, maximum=9999),
    "number": _matched(_NUMBER, "number"),
    "yes or no": _matched(_YES_NO, "boolean"),
    "phases": _matched(f"{_PHASE}(?: (?:t/m|tot en met) {_PHASE})?"),
    "term": _matched(TERM, maxLength=LONGEST),
}
"""Of the types that read for themselves; references are texts like others."""
