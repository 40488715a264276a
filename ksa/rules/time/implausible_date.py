r"""A date cannot be right: it lies far away, or something was done in the future.

## Why is this wrong?
A contact that was checked in 2062 seems fresh for the rest of our lives, and an agreement that was evaluated next year
is on no list. Nobody is warned when its day comes.

It is said of a year before 1990 (for `since` and `period`: before 1800 and 1900), or more than 20 years ahead. And it
is said of a day that is still to come in the fields `checked_on`, `done_on`, `held_on`, `signed_on`, `recognised_on`,
`decided_on` and `adopted_on`.

## How to mend
Correct the date. Is it still to be done? Then leave the field out until it has been done. When the field must be there,
take the whole signature, declaration or evaluation away until then. Has it no end? Then leave `until` out.

## Wrong
```yaml coalition/gaps.yaml
gaps:
  - topic: postpartum-depressie
    phases: kraamperiode
    roles: nazorg
    reason: Er is geen geld voor een lotgenotengroep.
    review_on: 2072-03
```

## Right
```yaml coalition/gaps.yaml
gaps:
  - topic: postpartum-depressie
    phases: kraamperiode
    roles: nazorg
    reason: Er is geen geld voor een lotgenotengroep.
    review_on: 2027-03
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.dated import EARLIEST_YEAR, Dated, dated, reversed_fields, tables
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.date import Date, Period, parse_date
from ksa.model.wording import did_you_mean
from ksa.rules.rule import Rule
from ksa.text.locate import Route, dotted

RULE = Rule("implausible-date", Severity.WARNING)

_HAPPENED = frozenset({"checked_on", "done_on", "held_on", "signed_on", "recognised_on", "decided_on", "adopted_on"})
"""The fields that say when something was done."""

_EARLIEST = {"since": 1800, "period": 1900}
"""The first years that can be right: organisations are old, and so may a series of figures be."""

_DECLARATIONS = "declarations"

_FURTHEST = 20
_NEARBY = 3


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the dates that lie far away, and what was done in the future."""
    if not _any_doubtful(coalition, on):
        return
    furthest = on.year + _FURTHEST
    for item in dated(coalition):
        for field, day in item.dates.items():
            if day.last.year > furthest or day.first.year < _EARLIEST.get(field, EARLIEST_YEAR):
                words = _far_away(day, (*item.steps, field), on)
            elif field in _HAPPENED and day.first > on:
                words = _in_the_future(day, (*item.steps, field))
            else:
                continue
            steps = (*item.steps, field)
            if (item.place, steps) not in reversed_fields(coalition):  # that says it already
                yield _finding(item, steps, *words)


def _any_doubtful(coalition: Coalition, on: date) -> bool:
    furthest = date(min(on.year + _FURTHEST, date.max.year), 12, 31)
    for names, items in tables(coalition):
        for field in names:
            earliest, latest = date(_EARLIEST.get(field, EARLIEST_YEAR), 1, 1), on if field in _HAPPENED else furthest
            for fields in items:
                day = fields[field]
                if day and (day.last > latest or day.first < earliest):
                    return True
    return False


def _finding(item: Dated, steps: Route, message: str, help_: str) -> Diagnostic:
    field = dotted(steps)
    return Diagnostic(RULE.id, message, (item.place.at(*steps),), help_, record=item.name, field=field)


def _far_away(day: Date | Period, steps: Route, on: date) -> tuple[str, str]:
    if day.first > on:
        message = _("`{date}` is far in the future").format(date=day)
    else:
        message = _("`{date}` is very long ago").format(date=day)
    if meant := _meant(day.typed, on):
        return message, did_you_mean([meant])
    if steps[-1] == "until" and steps[0] != _DECLARATIONS:  # which must have an end
        return message, _("correct the date, or leave `until` out when there is no end")
    return message, _("correct the date")


def _meant(typed: str, on: date) -> str:
    """The date with the year that was probably meant: near this day, and with the same four, or last two, digits."""
    year, rest = typed[:4], typed[4:]
    near = [str(on.year + distance) for distance in range(-_NEARBY, _NEARBY + 1)]
    found = [one for one in near if sorted(one) == sorted(year) or one[2:] == year[2:]]
    meant = f"{found[0]}{rest}" if len(found) == 1 else ""
    return meant if parse_date(meant) else ""


def _in_the_future(day: Date | Period, steps: Route) -> tuple[str, str]:
    field = steps[-1]
    message = _("`{field}: {date}` is still to come").format(field=field, date=day)
    if steps[0] == "signatures":
        return message, _("correct the date; is it still to be signed? Then take the signature away until it is")
    if steps[0] == _DECLARATIONS:
        return message, _("correct the date; is it still to be signed? Then take the declaration away until it is")
    if steps[0] == "evaluations":
        return message, _("correct the date; is it still to be held? Then take the evaluation away until it is")
    return message, _("correct the date; is it still to be done? Then leave `{field}` out").format(field=field)
