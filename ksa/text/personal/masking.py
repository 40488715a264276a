"""A text in which nothing of a person is left to read, of the same length, so that what points into it still fits."""

from functools import lru_cache
from re import compile as pattern
from re import sub

from ksa.diagnostic import Diagnostic, RecordName
from ksa.text.escapes import Stretch
from ksa.text.personal.birth import birth_dates
from ksa.text.personal.bsn import labelled_bsns, possible_bsns
from ksa.text.personal.iban import ibans
from ksa.text.personal.mail import personal_mail
from ksa.text.personal.mobile import possible_mobile_numbers
from ksa.text.personal.seen import seen

DETECTORS = (labelled_bsns, possible_bsns, birth_dates, personal_mail, possible_mobile_numbers, ibans)
"""Those that look least at what stands around: else, what is masked would let its neighbour be seen, and so on."""

_SUSPECT = pattern(r"[0-9@]")
_SHORT = 400


def mask(text: str) -> str:
    """The text with `*` for each character of a BSN, a birth date, a person's mail address or mobile number, an IBAN.

    White space stays. Stricter than the rules: of a number that could be a BSN it does not matter here in which field
    it stands, or that it may be an amount. Masking twice changes nothing more.
    """
    if not _SUSPECT.search(text):
        return text
    return _mask_short(text) if len(text) < _SHORT else _mask(text)


def masked(diagnostic: Diagnostic, names: frozenset[str] = frozenset()) -> Diagnostic:
    """The finding with all its texts masked; the same object where nothing had to be.

    `names` are what names a person, as it stands between backticks.
    Paths stay: by these the files are known, and two of them may look the same once they are masked.
    """
    if names:
        diagnostic = _without_names(diagnostic, names)
    labels, record = diagnostic.labels, diagnostic.record
    texts = [diagnostic.message, diagnostic.help, diagnostic.note, diagnostic.field]
    texts += (label.text for label in labels)
    if record:
        texts.append(record.id)
    if not _SUSPECT.search("\n".join(texts)) or [mask(text) for text in texts] == texts:
        return diagnostic
    return diagnostic._replace(
        message=mask(diagnostic.message),
        labels=tuple(label._replace(text=mask(label.text)) for label in labels),
        help=mask(diagnostic.help),
        note=mask(diagnostic.note),
        record=record and RecordName(record.kind, mask(record.id)),
        field=mask(diagnostic.field),
    )


def _without_names(diagnostic: Diagnostic, names: frozenset[str]) -> Diagnostic:
    def shown(text: str) -> str:
        pieces = text.split("`")
        return text if names.isdisjoint(pieces) else "`".join(stars(one) if one in names else one for one in pieces)

    without = diagnostic._replace(
        message=shown(diagnostic.message),
        labels=tuple(label._replace(text=shown(label.text)) for label in diagnostic.labels),
        help=shown(diagnostic.help),
        note=shown(diagnostic.note),
        field=shown(diagnostic.field),
    )
    return diagnostic if without == diagnostic else without


def stars(text: str) -> str:
    """The text with `*` for each of its characters; white space stays."""
    return sub(r"\S", "*", text)


def _mask(text: str) -> str:
    # Once more after each change: what stood beside a masked number may now stand on its own.
    while found := seen(DETECTORS, text):
        text = _without(text, found)
    return text


_mask_short = lru_cache(4096)(_mask)
"""The findings of one run repeat their paths, helps and notes."""


def _without(text: str, stretches: list[Stretch]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end in stretches:
        pieces += text[done:start], stars(text[start:end])
        done = end
    return "".join((*pieces, text[done:]))
