"""Numbers and yes or no, as people type them."""

from decimal import Decimal
from re import compile as pattern
from typing import Annotated, Any, NamedTuple

from pydantic_core import CoreSchema, core_schema

from ksa.model.fault import ReadBy, fault

_NUMBER = pattern(r"(?a:-?\d{1,15}(?:[.,]\d{1,15})?)")
_AMBIGUOUS = pattern(r"(?a:-?[1-9]\d{0,2}\.\d{3})")
_YES_NO = {"ja": True, "true": True, "nee": False, "false": False}


class Number(NamedTuple):
    """A number as it was typed, with its value."""

    typed: str
    value: Decimal

    def __str__(self) -> str:
        """What was typed."""
        return self.typed

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:  # noqa: ANN401 - pydantic's protocol
        """Read from digits with at most one decimal comma or point; anything else is an invalid-number."""
        return core_schema.no_info_plain_validator_function(_read_number)


def _read_number(value: object) -> Number:
    if not isinstance(value, str) or not _NUMBER.fullmatch(value):
        raise fault("invalid-number", "number")
    if _AMBIGUOUS.fullmatch(value):
        raise fault("invalid-number", "thousands")
    return Number(value, Decimal(value.replace(",", ".")))


def _read_yes_no(value: object) -> bool:
    found = _YES_NO.get(value.lower()) if isinstance(value, str) else None
    if found is None:
        raise fault("invalid-value", "yes or no")
    return found


YesNo = Annotated[bool, ReadBy(_read_yes_no)]
"""`ja` or `nee`; `true` and `false` are understood too. Anything else is an invalid-value."""

TEN = Number("10", Decimal(10))
