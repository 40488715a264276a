"""What stands at the top of a file: the words that say which kind of records follow, and what was typed instead."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.language.fold import fold
from ksa.language.near import near
from ksa.model.anatomy import parts
from ksa.model.kinds import BY_KEY, KINDS, Kind
from ksa.model.limits import MOST_FAULTS
from ksa.model.profile import Profile
from ksa.model.wording import did_you_mean, listed
from ksa.text.document import Value
from ksa.text.hint import short
from ksa.text.locate import Locator, Place
from ksa.text.misread import misread


class Headings(NamedTuple):
    """The kinds that a file announces, by their key, and what is wrong with its other keys."""

    kinds: dict[str, Kind]
    diagnostics: tuple[Diagnostic, ...]


def headings(locator: Locator) -> Headings:
    """Read the keys at the top of a file."""
    value, place = locator.document.value, Place(locator, ())
    if value is None:
        return Headings({}, ())
    if not isinstance(value, dict):
        return Headings({}, (_no_heading(place, value),))
    kinds = {key: kind for key in value if (kind := BY_KEY.get(key))}
    if len(kinds) == len(value) and None not in value.values():
        return Headings(kinds, ())
    blank = [key for key, kind in kinds.items() if value[key] is None and key == kind.name]
    others = list(islice((key for key in value if key not in kinds), MOST_FAULTS))
    if any(_kinds_with(key) for key in others):
        # Then `topics: roken` is a field too, although the word may also stand above records.
        kinds = {key: kind for key, kind in kinds.items() if _holds_records(value[key])}
        return Headings(kinds, tuple(_stray(place, others, blank)))
    unknown = (_unknown(place, key) for key in others)
    return Headings(
        {key: kind for key, kind in kinds.items() if key not in blank},
        (*unknown, *(_nothing_below(place, key) for key in blank)),
    )


def _kinds_with(field: str) -> list[Kind]:
    return [kind for kind in KINDS if field in parts(kind.model)]


def _holds_records(value: Value) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) for item in value))


def _no_heading(place: Place, value: Value) -> Diagnostic:
    help_ = _("begin the file with a word that says what follows, such as `partners:`")
    if isinstance(value, list):
        message, label = _("no word above this list says what it is a list of"), place.at(0)
    else:
        message, label = _("this file holds a text, and no records"), place.at()
        if hint := misread(value, BY_KEY):
            message, help_ = hint
    return Diagnostic("wrong-type", message, (label,), help_)


def _nothing_below(place: Place, key: str) -> Diagnostic:
    return Diagnostic(
        "wrong-type",
        _("nothing stands below `{kind}:`").format(kind=key),
        (place.key(key),),
        _("write its fields below it, indented, or take the line away"),
    )


def _unknown(place: Place, key: str) -> Diagnostic:
    words = {fold(_(label)): key for kind in KINDS for key, label in _labels(kind)}
    meant = [words[fold(key)]] if fold(key) in words else near(key, BY_KEY)
    known = listed(tuple(kind.name if kind.model is Profile else kind.plural for kind in KINDS))
    return Diagnostic(
        "unknown-kind",
        _("`{key}` is not a kind of record").format(key=short(key)),
        (place.key(key),),
        did_you_mean(meant) if meant else _("a file begins with one of these words: {names}").format(names=known),
    )


def _labels(kind: Kind) -> Iterator[tuple[str, str]]:
    yield kind.name, kind.label
    yield kind.plural, kind.labels


def _stray(place: Place, others: list[str], blank: list[str]) -> Iterator[Diagnostic]:
    """Fields that stand below no record: the first speaks for all; and the keys that are no fields either."""
    fields = [key for key in others if _kinds_with(key)]
    yield from (_unknown(place, key) for key in others if key not in fields)
    if blank:
        kind = blank[0]
        help_ = _("put two spaces in front of it and of the lines after it, so that they stand below `{kind}:`")
    else:
        kind = max(KINDS, key=lambda kind: sum(field in parts(kind.model) for field in fields)).name
        help_ = _("write `{kind}:` above it, and put two spaces in front of every line below that")
    yield Diagnostic(
        "unknown-kind",
        _("`{field}` is a field, and it stands below no record").format(field=fields[0]),
        (place.key(fields[0]),),
        help_.format(kind=kind),
        field=fields[0],
    )
