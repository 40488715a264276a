"""The phases of a record: one, a list, a pillar, a range, or `alle`."""

from functools import cache, lru_cache
from re import compile as pattern
from typing import Any, NamedTuple

from pydantic_core import CoreSchema, SchemaValidator, core_schema

from ksa.model.fault import fault
from ksa.model.vocabulary import PHASE, PILLARS, THOUSAND_DAYS

_ORDER = tuple(PHASE.labels)
_NAMED = {**{phase: (phase,) for phase in _ORDER}, **PILLARS, "alle": THOUSAND_DAYS}
_RANGE = pattern(r"([a-z0-9-]+) (?:t/m|tot en met) ([a-z0-9-]+)")

WORDS = tuple(_NAMED)
"""Every word that stands for one or more phases."""


def in_words(text: str) -> tuple[str, ...]:
    """The phases that a word or a range stands for, in the order of life; none when it is neither."""
    return _phases(text)


class Phases(NamedTuple):
    """Phases as they were typed, and which they are, in the order of life."""

    typed: tuple[str, ...]
    phases: tuple[str, ...]

    def __str__(self) -> str:
        """What was typed."""
        return ", ".join(self.typed)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:  # noqa: ANN401 - pydantic's protocol
        """Read from one text or a list of texts; a word that is no phase is an invalid-value."""
        return core_schema.no_info_plain_validator_function(_read_phases)


ALL_PHASES = Phases(("alle",), THOUSAND_DAYS)


def _as_list(value: object) -> object:
    if value is None or value == []:
        raise fault("missing-field", "phase")
    return value if isinstance(value, list) else [value]


@lru_cache(maxsize=256)
def _phases(text: str) -> tuple[str, ...]:
    named = _NAMED.get(text)
    if named:
        return named
    found = _RANGE.fullmatch(text)
    if not found or any(end not in _NAMED for end in found.groups()):
        return ()
    first, last = (_NAMED[end] for end in found.groups())
    return _ORDER[_ORDER.index(first[0]) : _ORDER.index(last[-1]) + 1]


def _one(value: object) -> str:
    if not isinstance(value, str) or not _phases(value):
        raise fault("invalid-value", "phase")
    return value


@cache
def _with_reasons() -> SchemaValidator:
    """Reads a list of texts, and says of each what is wrong with it."""
    return SchemaValidator(core_schema.list_schema(core_schema.no_info_plain_validator_function(_one)))


def _read_phases(value: object) -> Phases:
    """The phases, soon read where nothing is wrong with them; else the slower reader says why."""
    if type(value) is str and _phases(value):
        return _of((value,))
    if type(value) is list and value and all(type(text) is str and _phases(text) for text in value):
        return _of(tuple(value))
    return _of(tuple(_with_reasons().validate_python(_as_list(value))))


@lru_cache(maxsize=256)
def _of(typed: tuple[str, ...]) -> Phases:
    among = {phase for text in typed for phase in _phases(text)}
    return Phases(typed, tuple(phase for phase in _ORDER if phase in among))
