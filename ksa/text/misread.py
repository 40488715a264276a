"""YAML that a parser takes for plain text although a field, a record or a list was meant."""

from collections.abc import Collection
from re import fullmatch, search, split

from ksa.language import _
from ksa.text.hint import Hint, short

# Compiled when first used: most runs meet no such text.
_COLON = r"""((?:-[ \t]+)*)(-?)("[^"]*"|'[^']*'|[A-Za-z_][\w-]*)[ \t]*:(?!//)([^ \t].*)"""
_DASH = r"-([^-\s\d].*)"
_BULLET = r"([•‣◦▪●·∙⁃*+–—−]|\d+[.)])[ \t]+(.+)"
_NEXT_ITEM = r" (?=-[^-\s\d]|[•‣◦▪●·∙⁃*+–—−] |\d+[.)] )"
_NEXT_FIELD = r"[ \t][\w-]+:"
_MOST_WORDS = 40


def misread(text: str, names: Collection[str] = ()) -> Hint | None:
    """What was probably meant by a text that stands where a field, a record or a list belongs; None if that is unclear.

    The text is a value or a field name as the parser gave it; `names` are the fields that are known in its place.
    """
    line = " ".join(text.split(maxsplit=_MOST_WORDS))
    # The parser joined the lines of a list that it did not recognise.
    item = split(_NEXT_ITEM, line, maxsplit=1)[0]
    if hint := dash_without_space(item) or colon_without_space(line) or foreign_bullet(item):
        return hint
    word, _space, rest = line.partition(" ")
    return colon_forgotten(word, rest) if rest and word in names else bracket_never_opened(line)


def colon_without_space(line: str) -> Hint | None:
    """`id:jgz`: no space after the colon of a field."""
    found = fullmatch(_COLON, line)
    if not found:
        return None
    dashes, dash, name, value = found.groups()
    if next_field := search(_NEXT_FIELD, value):
        value = value[: next_field.start()]
    typed = short(f"{name}:{value.split(' ')[0]}")
    mended = short(f"{dashes}{dash and '- '}{name}: {value}")
    return Hint(
        _("no space after the colon in `{text}`").format(text=typed),
        _("put a space after the colon: `{line}`").format(line=mended),
    )


def dash_without_space(line: str) -> Hint | None:
    """`-id: x`: no space after the dash of a list item."""
    found = fullmatch(_DASH, line)
    if not found:
        return None
    return Hint(
        _("no space after the dash in `{text}`").format(text=short(line)),
        _("put a space after the dash: `{line}`").format(line=short(f"- {found[1]}")),
    )


def foreign_bullet(line: str) -> Hint | None:
    """`• item`: a list item that begins with another mark than a dash."""
    found = fullmatch(_BULLET, line)
    if not found:
        return None
    return Hint(
        _("`{mark}` does not make a list").format(mark=found[1]),
        _("begin every item with a plain dash and a space: `{line}`").format(line=short(f"- {found[2]}")),
    )


def bracket_never_opened(line: str) -> Hint | None:
    """`a, b]`: a list whose first bracket was forgotten."""
    opener = {"]": "[", "}": "{"}.get(line[-1:])
    if opener is None or opener in line:
        return None
    return Hint(
        _("the bracket `{bracket}` was never opened").format(bracket=line[-1]),
        _("put `{bracket}` in front: `{line}`").format(bracket=opener, line=short(opener + line)),
    )


def colon_forgotten(word: str, rest: str, dashes: str = "") -> Hint:
    """`title Postpartum`: a field without its colon."""
    if rest:
        help_ = _("put a colon and a space after it: `{line}`").format(line=short(f"{dashes}{word}: {rest}"))
    else:
        help_ = _("put a colon after it: `{line}`").format(line=f"{dashes}{word}:")
    return Hint(_("no colon after `{name}`").format(name=word), help_)
