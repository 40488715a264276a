"""Whether two terms set different times for the same thing, so that nobody can keep to both in the same way."""

from ksa.model.term import Moment, Now, Numbers, Occasion, Part, Rhythm, Span, Term

_DAYS_AT_LEAST = {"dag": 1, "werkdag": 1, "maand": 28, "uur": 1 / 24}
_OPPOSITE = {"voor", "na"}
_WEEKEND, _WORKING_WEEK = 2, 5


def conflict(one: Term, other: Term) -> bool:
    """Whether two terms contradict each other; in doubt they do not.

    Terms that cannot be compared never do, and neither do those that the calendar may make equal, such as `5 werkdagen`
    and `1 week`. Of terms that are built alike, every part counts: `2 dagen, daarna wekelijks` differs from `2 dagen,
    daarna dagelijks`. Of others, the first part, unless they have a part in common.
    """
    if one.comparable != other.comparable:
        return False
    pairs = list(zip(one.parts, other.parts, strict=False))
    if one.links == other.links:
        return any(_differ(part.meaning, counterpart.meaning) for part, counterpart in pairs)
    shared = {part.meaning for part in one.parts} & {part.meaning for part in other.parts}
    return not shared and _differ(one.first, other.first)


def _differ(one: Part, other: Part) -> bool:
    if one.event != other.event:
        return False
    match one, other:
        case Now(), Now():
            differ = one.when != other.when
        case Span(), Span():
            alike = (one.direction, one.relation) == (other.direction, other.relation)
            differ = alike and _apart(_days(one.numbers, one.unit), _days(other.numbers, other.unit))
        case Moment(), Moment():
            alike = (one.position, one.unit) == (other.position, other.unit)
            differ = alike and _apart(_bounds(one.numbers), _bounds(other.numbers))
        case Rhythm(), Rhythm():
            differ = _apart(_days(one.numbers, one.each), _days(other.numbers, other.each))
        case Occasion(), Occasion():
            differ = {one.how, other.how} == _OPPOSITE
        case _:
            differ = False
    return differ


def _apart(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[1] < other[0] or other[1] < one[0]


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
