"""Data as a terminal, a text file or JSON may have it: nothing in it acts, everything in it can be seen."""

from re import Match
from re import compile as pattern

from ksa.text.characters import code

_HARMFUL = pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, but for LF and TAB
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # they turn the direction of what follows
    "\u2028\u2029"  # to some readers they end a line
    "\ud800-\udfff]"  # half a character: no UTF-8 can hold it
)
# How a line in the log of a build gives a command: `::error::…` where it begins, `##[error]…` anywhere.
_COLONS = pattern(r"(?m)^([^\S\n]*):(?=:)")
_BRACKET = pattern(r"#(?=#\w*\[)")
_HALF_CHARACTERS = range(0xD800, 0xE000)


def text(data: str) -> str:
    r"""Data for a text of several lines: its line breaks and tabs stay.

    A control character, a character that turns the direction of the text, and half a character are shown by their
    number (`\x1b`, `\u202e`, `\udcff`). No line can be read as a command by the service that runs a build.
    """
    if _HARMFUL.search(data):
        data = _HARMFUL.sub(_numbered, data)
    if "::" in data:
        data = _COLONS.sub(r"\1\\x3a", data)
    return _BRACKET.sub(r"\\x23", data) if "##" in data else data


def line(data: str) -> str:
    r"""Data for a place within one line: a line break is shown as `\n`."""
    return text(data.replace("\n", r"\n"))


def json(document: str) -> str:
    """A JSON document whose strings hold data: it keeps its meaning, but for half characters, which become text."""
    return _HARMFUL.sub(_escaped, document).replace("##", r"#\u0023")


def unfit(data: str) -> frozenset[int]:
    """Where in a line stand the characters that are to be shown by their number; `::` may stand anywhere but first."""
    if "##" not in data:
        return frozenset(found.start() for found in _HARMFUL.finditer(data))
    return frozenset(found.start() for form in (_HARMFUL, _BRACKET) for found in form.finditer(data))


def _numbered(found: Match[str]) -> str:
    return code(found[0])


def _escaped(found: Match[str]) -> str:
    number = ord(found[0])
    return f"\\\\u{number:04x}" if number in _HALF_CHARACTERS else f"\\u{number:04x}"
