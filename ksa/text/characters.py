"""Characters that nobody sees: those that YAML refuses, those without a width, and those that turn the text."""

from collections.abc import Callable
from itertools import islice
from re import finditer, search

from ksa.diagnostic import Diagnostic, Label
from ksa.language import _, ngettext
from ksa.text.source import SourceFile

_MOST = 20
# Compiled when first used: most files hold nothing that has to be searched for these.
_REFUSED = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff"
# A zero-width joiner between pictures makes one of them, such as a family.
_HIDDEN = f"[{_REFUSED}\xad\u200b\u200c\u2060]|(?<![\u2190-\U0010ffff])\u200d"
_NO_WIDTH = dict.fromkeys(map(ord, "\xad\u200b\u200c\u200d\u2060"))
_TURNING = "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
_BREAKS = frozenset("\x0b\x0c\x85\u2028\u2029")


def control_characters(source: SourceFile) -> list[Diagnostic]:
    """A finding (rule `control-character`) for each hidden character, at most twenty."""
    return _findings(source, _HIDDEN, _hidden)


def is_refused(text: str) -> bool:
    """Whether a text holds characters that no YAML may hold; soft hyphens and spaces without a width are none."""
    return bool(search(f"[{_REFUSED}]", text))


def is_veiled(text: str) -> bool:
    """Whether a text holds characters without a width: it is not what it looks like."""
    return not text.isascii() and bool(search(_HIDDEN, text))


def unveiled(text: str) -> str:
    """The text as it looks: without the characters that have no width."""
    return text.translate(_NO_WIDTH)


def bidirectional(source: SourceFile) -> list[Diagnostic]:
    """A finding (rule `bidirectional-text`) for each character that turns the reading direction, at most twenty."""
    return [] if source.text.isascii() else _findings(source, _TURNING, _turning)


def code(character: str) -> str:
    r"""The character as messages and other programs write it: `\x0b`, `\u202e`."""
    number = ord(character)
    return f"\\x{number:02x}" if number <= 0xFF else f"\\u{number:04x}"  # noqa: PLR2004 - the last that has two digits


def _findings(source: SourceFile, wanted: str, words: Callable[[str], Diagnostic]) -> list[Diagnostic]:
    places = finditer(wanted, source.text)
    found = []
    for place in islice(places, _MOST):
        start, end = place.span()
        found.append(words(place[0])._replace(labels=(Label(source.name, source.span(start, end)),)))
    if more := sum(1 for _place in places):
        note = ngettext("{count} more such character in this file", "{count} more such characters in this file", more)
        notes = filter(None, (found[-1].note, note.format(count=more)))
        found[-1] = found[-1]._replace(note="; ".join(notes))
    return found


def _hidden(character: str) -> Diagnostic:
    letter = character.encode("latin-1").decode("cp1252", "ignore") if "\x80" <= character <= "\x9f" else ""
    if character in _BREAKS:
        help_ = _("put a new line or a space in its place; to find it in VS Code, search for `{code}` with `.*` on")
    elif letter:
        help_ = _("put `{letter}` in its place: that was probably meant")
    else:
        help_ = _("remove it; to find it in VS Code, search for `{code}` with `.*` on")
    return Diagnostic(
        "control-character",
        _("hidden character `{code}`").format(code=code(character)),
        (),
        help_.format(code=code(character), letter=letter),
    )


def _turning(character: str) -> Diagnostic:
    return Diagnostic(
        "bidirectional-text",
        _("hidden character `{code}` turns the reading direction").format(code=code(character)),
        (),
        _("remove it; to find it in VS Code, search for `{code}` with `.*` on").format(code=code(character)),
        _("it can make the text on the screen differ from what is in the file"),
    )
