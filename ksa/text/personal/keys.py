"""Names of fields that ask for data of a person."""

from re import fullmatch

from ksa.language.fold import fold
from ksa.text.personal.birth import birth_dates
from ksa.text.personal.bsn import bsns
from ksa.text.personal.seen import seen

_BSN = r"(?:.*[- ])?(?:bsn|burger-?service|sofi)-?(?:nr|nummers?)?(?:[- ].*)?"
_BIRTH = (
    r"(?:.*[- ])?(?:geboorte-?(?:datum|data|dag)|geb-?dat(?:um)?|geboren-op"
    r"|date-of-birth|birth-?(?:date|day)|dob)(?:[- ].*)?"
)


def asks_for(field: str) -> str:
    """The rule against what a field of this name asks for: `bsn-number` or `birth-date`; empty for any other field."""
    name = fold(field)
    if fullmatch(_BSN, name):
        return "bsn-number"
    return "birth-date" if fullmatch(_BIRTH, name) else ""


def is_answered(field: str, text: str) -> bool:
    """Whether the value of such a field is itself found in the text: the field and what it asks for are one cause."""
    return bool(seen((bsns, birth_dates), f"{field}: {text}"))
