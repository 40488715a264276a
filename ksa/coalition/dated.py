"""Every date that stands in a coalition's files, together with the others of the same record or nested item."""

from functools import cache
from typing import Any, NamedTuple

from ksa.coalition.coalition import Coalition, Record
from ksa.diagnostic import RecordName
from ksa.model.action import Action
from ksa.model.agreement import Agreement
from ksa.model.date import Date, Period
from ksa.model.fields import Item
from ksa.model.indicator import Indicator
from ksa.model.instrument import Instrument
from ksa.model.intervention import Intervention
from ksa.model.partner import Partner
from ksa.model.profile import Profile
from ksa.model.responsibility import Gap, Responsibility
from ksa.text.locate import Place, Route

Dates = dict[str, Date | Period]

_Fields = dict[str, Any]

Table = tuple[tuple[str, ...], list[_Fields]]
"""The fields of all items of a sort, with the names of those that hold dates."""

_HOLDS = ("since", "until")

FIELDS: dict[type[Item], tuple[tuple[str, ...], dict[str, tuple[str, ...]]]] = {
    Profile: (
        ("since",),
        {"programme": ("joined",), "declarations": ("signed_on", *_HOLDS), "figures": ("period",)},
    ),
    Partner: (_HOLDS, {"contacts": ("checked_on",), "referral": ("checked_on",)}),
    Responsibility: (_HOLDS, {}),
    Gap: (("since", "decided_on", "review_on"), {}),
    Intervention: (_HOLDS, {"evidence": ("recognised_on", "until"), "materials": ("review_on",)}),
    Agreement: (
        ("adopted_on", *_HOLDS, "evaluate_on"),
        {"evaluations": ("held_on",), "signatures": ("signed_on",)},
    ),
    Indicator: ((), {"values": ("period",)}),
    Action: (("starts_on", "due", "done_on", "repeat_by"), {}),
    Instrument: ((), {"used_by": ("since",)}),
}
"""The models with dates: the fields of the record itself, and those of what is nested in each of its fields."""

ORDER = (
    ("since", "until"),
    ("since", "review_on"),
    ("decided_on", "review_on"),
    ("signed_on", "until"),
    ("recognised_on", "until"),
    ("adopted_on", "until"),
    ("adopted_on", "evaluate_on"),
    ("starts_on", "due"),
    ("starts_on", "done_on"),
    ("starts_on", "repeat_by"),
    ("done_on", "repeat_by"),
)
"""The fields of one record or nested item that belong in this order."""

EARLIEST_YEAR = 1990
"""Before this year nothing was to be done: whoever typed such a date meant another."""


class Dated(NamedTuple):
    """A record or nested item with dates: `steps` lead to it from the record; `dates` has them by their field."""

    name: RecordName
    place: Place
    steps: Route
    dates: Dates


def dated(coalition: Coalition) -> tuple[Dated, ...]:
    """The records and nested items in which a date stands, kind by kind; an item follows its record."""
    return coalition.once(_dated)


def tables(coalition: Coalition) -> list[Table]:
    """All records and nested items that may hold dates: quickly made, to see whether any date is wrong at all."""
    return coalition.once(_tables)


def any_reversed(coalition: Coalition) -> bool:
    """Whether any two dates of one record or nested item stand in the wrong order."""
    return coalition.once(_any_reversed)


def _kinds(coalition: Coalition) -> tuple[tuple[Record[Any], ...], ...]:
    kinds = (
        coalition.profiles,
        coalition.partners,
        coalition.responsibilities,
        coalition.gaps,
        coalition.interventions,
        coalition.agreements,
        coalition.indicators,
        coalition.actions,
        coalition.instruments,
    )
    return tuple(records for records in kinds if records)


def _tables(coalition: Coalition) -> list[Table]:
    found = []
    for records in _kinds(coalition):
        own, nested = FIELDS[type(records[0].item)]
        items = [vars(record.item) for record in records]
        found.append((own, items))
        for field, inner in nested.items():
            held = [one for fields in items if (one := fields[field])]
            if held and type(held[0]) is tuple:
                held = [one for many in held for one in many]
            found.append((inner, [vars(one) for one in held]))
    return found


def _any_reversed(coalition: Coalition) -> bool:
    for names, items in tables(coalition):
        for earlier, later in _in_order(names):
            for fields in items:
                if (end := fields[later]) and (start := fields[earlier]) and end.last < start.first:
                    return True
    return False


@cache
def _in_order(names: tuple[str, ...]) -> list[tuple[str, str]]:
    return [pair for pair in ORDER if pair[0] in names and pair[1] in names]


def _dated(coalition: Coalition) -> tuple[Dated, ...]:
    found: list[Dated] = []
    for records in _kinds(coalition):
        _collect(records, found)
    return tuple(found)


def _collect(records: tuple[Record[Any], ...], found: list[Dated]) -> None:
    own, nested = FIELDS[type(records[0].item)]
    for record in records:
        fields = vars(record.item)
        for field in own:
            if fields[field]:
                found.append(Dated(record.name, record.place, (), _dates(fields, own)))
                break
        for field, inner in nested.items():
            if fields[field]:
                _collect_nested(record, field, inner, found)


def _collect_nested(record: Record[Any], field: str, inner: tuple[str, ...], found: list[Dated]) -> None:
    held = vars(record.item)[field]
    many = type(held) is tuple
    for number, item in enumerate(held if many else (held,)):
        fields = vars(item)
        for one in inner:
            if fields[one]:
                steps = (field, number) if many else (field,)
                found.append(Dated(record.name, record.place, steps, _dates(fields, inner)))
                break


def _dates(fields: dict[str, Any], wanted: tuple[str, ...]) -> Dates:
    return {field: day for field in wanted if (day := fields[field])}


def reversed_pairs(dates: Dates) -> list[tuple[str, str]]:
    """The pairs of fields in the wrong order, however their dates are read; each field in one pair at most."""
    found: list[tuple[str, str]] = []
    for earlier, later in ORDER:
        if earlier in dates and later in dates and dates[later].last < dates[earlier].first:
            told = {field for pair in found for field in pair}
            if told.isdisjoint((earlier, later)):
                found.append((earlier, later))
    return found


def reversed_fields(coalition: Coalition) -> frozenset[tuple[Place, Route]]:
    """The fields whose date stands in the wrong order: each as the place of its record and the way from there."""
    return coalition.once(_reversed_fields)


def _reversed_fields(coalition: Coalition) -> frozenset[tuple[Place, Route]]:
    if not any_reversed(coalition):
        return frozenset()
    return frozenset(
        (place, (*steps, field))
        for _name, place, steps, dates in dated(coalition)
        if len(dates) > 1
        for pair in reversed_pairs(dates)
        for field in pair
    )
