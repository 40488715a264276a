"""Whether two terms set different times for the same thing, so that nobody can keep to both in the same way."""

from functools import lru_cache
from typing import NamedTuple

from ksa.model.term import Moment, Now, Numbers, Part, Rhythm, Span, Term

_DAYS_AT_LEAST = {"dag": 1, "werkdag": 1, "maand": 28, "uur": 1 / 24}
_WEEKEND, _WORKING_WEEK = 2, 5

_NOW = {"direct": 0, "zelfde dag": 1, "volgende werkdag": 2}
_NOW_WITHIN = {"direct": 1, "zelfde dag": 1, "volgende werkdag": 4}
"""The days that these may take, read broadly: a weekend and a holiday may come before the next working day."""

_BEFORE_OR_AFTER = {"voor": (0, 0), "na": (1, 1)}


class Limit(NamedTuple):
    """The least and the most that a part of a term says, on the scale of what it is about."""

    about: tuple[str, ...]
    least: float
    most: float


def conflict(one: Term, other: Term) -> bool:
    """Whether two terms contradict each other; in doubt they do not.

    Terms that cannot be compared never do, and neither do those that the calendar may make equal, such as `5 werkdagen`
    and `1 week`. Of terms that are built alike, every part counts: `2 dagen, daarna wekelijks` differs from `2 dagen,
    daarna dagelijks`. Of others, the first part, unless they have a part in common.
    """
    first, other_first = one.parts[0], other.parts[0]
    if not {limit.about for limit in limits(first)} & {limit.about for limit in limits(other_first)}:
        return False
    if one.links == other.links:
        return any(map(_apart, one.parts, other.parts))
    shared = {part.meaning for part in one.parts} & {part.meaning for part in other.parts}
    return not shared and _apart(first, other_first)


@lru_cache(maxsize=4096)
def limits(part: Part) -> tuple[Limit, ...]:
    """What a part of a term says; two parts contradict each other where they are apart in what both are about."""
    part = part.meaning
    match part:
        case Now(when, event):
            relation = "na" if event else ""
            return (
                Limit(("now", event), _NOW[when], _NOW[when]),
                Limit(("span", "", relation, event), 0, _NOW_WITHIN[when]),
            )
        case Span(direction, numbers, unit, relation, event):
            return (Limit(("span", direction, relation, event), *_days(numbers, unit)),)
        case Moment(position, unit, numbers, event):
            return (Limit(("moment", position, unit, event), *_bounds(numbers)),)
        case Rhythm(numbers, each):
            return (Limit(("rhythm", part.event), *_days(numbers, each)),)
        case _:
            return (Limit(("occasion", part.event), *_BEFORE_OR_AFTER.get(part.how, (0, 1))),)


def _apart(one: Part, other: Part) -> bool:
    return any(
        mine.about == its.about and (mine.most < its.least or its.most < mine.least)
        for mine in limits(one)
        for its in limits(other)
    )


def _bounds(numbers: Numbers) -> tuple[int, int]:
    return min(numbers.values), max(numbers.values)


def _days(numbers: Numbers, unit: str) -> tuple[float, float]:
    """The fewest and the most days that it can be. What happens again and again with an event is only counted."""
    few, many = _bounds(numbers)
    return few * _DAYS_AT_LEAST.get(unit, 1), _at_most(many, unit)


def _at_most(number: int, unit: str) -> float:
    if unit == "werkdag":
        return number + _WEEKEND * -(-number // _WORKING_WEEK)
    return number * (31 if unit == "maand" else _DAYS_AT_LEAST.get(unit, 1))
