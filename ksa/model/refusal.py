"""What is wrong with a text that is not of the form of its field, and what to type instead."""

from collections.abc import Callable
from functools import partial
from re import compile as pattern

from ksa.language import N_, _
from ksa.language.fold import fold
from ksa.language.near import near
from ksa.model.anatomy import Part
from ksa.model.date_wording import refused_date
from ksa.model.phases import WORDS
from ksa.model.several import several
from ksa.model.slug import slug
from ksa.model.term_wording import refused_term
from ksa.model.vocabulary import PHASE, Vocabulary
from ksa.model.wording import did_you_mean, listed, make_a_list
from ksa.text.hint import short

_EXPECTED = {
    "partner id": (
        N_("`{text}` cannot be an id: it is a word that steps and owners use"),
        N_("choose another id, one that says which organisation it is"),
    ),
    "thousands": (N_("`{text}` can be read in two ways"), N_("write `{plain}` or `{comma}`")),
    "yes or no": (N_("`{text}` is not yes or no"), N_("write `ja` or `nee`")),
    "mail address": (
        N_("`{text}` is not a mail address"),
        N_("write a shared mailbox, such as `kansrijkestart@organisatie.example.nl`"),
    ),
    "phone number": (
        N_("`{text}` is not a phone number"),
        N_("write digits with spaces, such as `0800 0000` or `112`"),
    ),
    "web address": (N_("`{text}` is not a web address"), N_("write it in full, such as `https://www.example.nl`")),
    "age": (
        N_("`{text}` is not an age"),
        N_("write for example `28 weken zwanger`, `5 maanden voor geboorte` or `2,5 jaar`"),
    ),
    "municipality code": (N_("`{text}` is not a municipality code"), N_("write GM and four digits, such as `GM0034`")),
    "area code": (N_("`{text}` is not an area code"), N_("write GM, WK or BU and digits, such as `WK003401`")),
    "KvK number": (N_("`{text}` is not a KvK number"), N_("write eight digits, without spaces")),
    "AGB code": (N_("`{text}` is not an AGB code"), N_("write eight digits, without spaces")),
    "URA number": (N_("`{text}` is not a URA number"), N_("write eight digits, without spaces")),
    "RSIN": (N_("`{text}` is not an RSIN"), N_("write nine digits, without spaces")),
    "digest": (
        N_("`{text}` is not a fingerprint of an agreement"),
        N_("write `sha256:` and 64 characters, as ksa gives them"),
    ),
}
_UNITS_OF_AGE = {"d": "dagen", "wk": "weken", "wkn": "weken", "mnd": "maanden", "jr": "jaar"}
_AGE = pattern(
    rf"([0-9]{{1,3}}(?:,[0-9]{{1,2}})?) ?({'|'.join(_UNITS_OF_AGE)})\.?( zwanger| (?:voor|na) (?:de )?geboorte|)"
)
_WITH_A_UNIT = frozenset({"value", "target"})
"""The fields of numbers whose unit has a field of its own, `unit`."""

_LONGEST_ID = 64
_FEW = 2
_RANGE = pattern(r"([a-z0-9-]+) (?:t/m|tot en met|tot|-|–) ([a-z0-9-]+)")
_HOST = pattern(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:/[^\s<>\"]*)?")
_GROUPED = pattern(r"-?[0-9]{1,3}(?:[. ][0-9]{3})+")
_WITH_UNIT = pattern(r"(-?[0-9]+(?:[.,][0-9]+)?) ?([^0-9.,\s][^0-9]*)")


def refused(expected: str, value: str, part: Part) -> tuple[str, str]:
    """The message and the help for a text that is not what its field expects."""
    if part.vocabulary:
        return _not_among(value, part.vocabulary, tuple(part.vocabulary.labels), many=part.many)
    if special := _SPECIAL.get(expected):
        return special(value)
    if expected == "number":
        return _not_a_number(value, part.name)
    if expected == "age" and (age := _AGE.fullmatch(value.lower())):
        meant = f"{age[1]} {_UNITS_OF_AGE[age[2]]}{age[3]}"
        return _("`{text}` is not an age").format(text=short(value)), _("write `{text}`").format(text=meant)
    message, help_ = _EXPECTED[expected]
    if expected == "web address" and _HOST.fullmatch(value):
        help_ = N_("write it in full: `https://{text}`")
    plain, comma = value.replace(".", ""), value.replace(".", ",").rstrip("0").rstrip(",")
    return _(message).format(text=short(value)), _(help_).format(text=value, plain=plain, comma=comma)


def _not_a_phase(text: str) -> tuple[str, str]:
    """Of a range with one wrong end, that end is wrong; with two right ones, what stands between them."""
    if not (found := _RANGE.fullmatch(text)):
        return _not_among(text, PHASE, WORDS, many=True)
    ends = found.groups()
    wrong = next((end for end in ends if end not in WORDS), "")
    if wrong:
        return _not_among(wrong, PHASE, WORDS, many=True)
    message = _("unknown {what} `{text}`").format(what=_("phase"), text=short(text))
    return message, _("write it as `{text}`").format(text=" t/m ".join(ends))


def _not_among(text: str, vocabulary: Vocabulary, values: tuple[str, ...], *, many: bool) -> tuple[str, str]:
    message = _("unknown {what} `{text}`").format(what=_(vocabulary.name), text=short(text))
    if many and (together := several(text, values.__contains__)):
        return message, make_a_list(together)
    if meant := _by_label(text, vocabulary) or near(text, values) or _by_beginning(text, values):
        return message, did_you_mean(meant)
    return message, _("choose from: {names}").format(names=listed(values))


def _by_label(text: str, vocabulary: Vocabulary) -> list[str]:
    """The value whose label was typed: `publieke gezondheid` for `publiek`."""
    return [value for value, label in vocabulary.labels.items() if fold(text) in {fold(label), fold(_(label))}]


def _by_beginning(text: str, values: tuple[str, ...]) -> list[str]:
    """The values of which only the beginning was typed: `baby` for `babytijd`."""
    return [value for value in values if len(text) > _FEW and value.startswith(fold(text))]


def _not_an_id(text: str) -> tuple[str, str]:
    meant = slug(text)
    if meant == text:
        message = _("the id `{text}` is longer than 64 characters").format(text=short(text))
        return message, _("shorten it, for example to `{slug}`").format(slug=_cut(meant))
    message = _("`{text}` is not an id").format(text=short(text))
    if not meant:
        return message, _("use lower-case letters, digits and hyphens")
    return message, _("use lower-case letters, digits and hyphens: `{slug}`").format(slug=_cut(meant))


def _cut(long_id: str) -> str:
    if len(long_id) <= _LONGEST_ID:
        return long_id
    return long_id[: _LONGEST_ID + 1].rpartition("-")[0] or long_id[:_LONGEST_ID]


def _not_a_number(text: str, field: str) -> tuple[str, str]:
    message = _("`{text}` is not a number").format(text=short(text))
    if _GROUPED.fullmatch(text):
        return message, _("leave out the points and spaces: `{digits}`").format(
            digits=text.replace(".", "").replace(" ", "")
        )
    if found := _WITH_UNIT.fullmatch(text):
        words = (
            _("write only `{digits}`, and put `{unit}` in `unit`")
            if field in _WITH_A_UNIT
            else _("write only `{digits}`, and put `{unit}` in another field")
        )
        return message, words.format(digits=found[1], unit=short(found[2]))
    return message, _("write digits only, such as `2400` or `12,5`")


_SPECIAL: dict[str, Callable[[str], tuple[str, str]]] = {
    "phase": _not_a_phase,
    "term": refused_term,
    "date": partial(refused_date, period=False),
    "period": partial(refused_date, period=True),
    "id": _not_an_id,
}
