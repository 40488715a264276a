r"""A number cannot be right.

- More than 100 percent, where a share of a whole is meant. Growth and the like may be more.
- Less than 0. Only what compares may be: growth, a difference, a balance.
- More people took part than there are: `done` is greater than `of`.

## Why is this wrong?
A comma in the wrong place makes ten times as much of it. The number goes into a report, and somebody decides by it.
Once readers see that one number is impossible, they trust none of the others.

## How to mend
Look the number up in its source and correct it. Is the number right? Then the unit is not.

## Wrong
```yaml coalition/roken.yaml
indicators:
  - id: roken-in-de-zwangerschap
    name: Zwangeren die roken
    kind: uitkomst
    unit: procent
    values:
      - period: 2025
        value: 125
        source: JGZ Almere, eigen registratie
```

## Right
```yaml coalition/roken.yaml
indicators:
  - id: roken-in-de-zwangerschap
    name: Zwangeren die roken
    kind: uitkomst
    unit: procent
    values:
      - period: 2025
        value: 12,5
        source: JGZ Almere, eigen registratie
```
"""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from re import search
from typing import NamedTuple

from ksa.coalition.coalition import Coalition, Record
from ksa.diagnostic import Diagnostic, RecordName, Severity
from ksa.language import _
from ksa.language.fold import fold
from ksa.model.action import Action
from ksa.model.indicator import Indicator
from ksa.model.number import Number
from ksa.model.profile import Profile
from ksa.model.unit import is_share
from ksa.rules.rule import Rule
from ksa.text.locate import Place, Route, dotted

RULE = Rule("impossible-figure", Severity.ERROR)

_WHOLE = 100
_COMPARED = (
    r"(?<!\w)(?:groei(?:cijfer|percentage)|index|streef|bezettings|benuttings|z-score|sds?(?!\w))"
    r"|(?:groei|toename|afname|stijging|daling|verandering|verschil|verschillen|saldo|saldi|overschot|tekort|resultaat"
    r"|winst|verlies|norm|capaciteit|bezetting|benutting|begroting|budget|index|vergelijking)(?:en|s)?(?!\w)"
    r"|(?<!\w)(?:balans|mutaties?|effect|delta|vergeleken|opzichte|t\.o\.v\.?|tov|graden)(?!\w)"
    r"|(?:procent|percentage|%)[ -]?punt"
)
"""Words for what is measured against something else: that may be more than all of it, or less than nothing."""


class _Figure(NamedTuple):
    """A number that somebody gives: where it stands in its record, and what it is about."""

    name: RecordName
    place: Place
    value: Number
    route: Route
    about: str
    unit: str
    unit_route: Route


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the numbers that cannot be: of indicators, of the coalition itself, and of who took part."""
    for indicator in coalition.indicators:
        if indicator.item.suppressed_below.value < 0:
            yield _below_zero(indicator.name, indicator.place, indicator.item.suppressed_below, ("suppressed_below",))
        if indicator.item.values or indicator.item.target:
            for figure in _of_indicator(indicator):
                yield from _wrong(figure)
    for profile in coalition.profiles:
        for number, one in enumerate(profile.item.figures):
            if not 0 <= one.value.value <= _WHOLE:
                yield from _wrong(_of_profile(profile, number))
    for action in coalition.actions:
        if action.item.reached:
            yield from _of_action(action)


def _of_indicator(record: Record[Indicator]) -> Iterator[_Figure]:
    item = record.item
    about = f"{item.name} {item.unit}"
    if item.target and not 0 <= item.target.value <= _WHOLE:
        yield _Figure(record.name, record.place, item.target, ("target",), about, item.unit, ("unit",))
    for number, one in enumerate(item.values):
        if not 0 <= one.value.value <= _WHOLE:
            route = ("values", number, "value")
            yield _Figure(record.name, record.place, one.value, route, about, item.unit, ("unit",))
        if one.count and one.count.value < 0:
            yield _Figure(record.name, record.place, one.count, ("values", number, "count"), "", "", ())


def _of_profile(record: Record[Profile], number: int) -> _Figure:
    one, route = record.item.figures[number], ("figures", number)
    unit = one.unit or ""
    about = f"{one.name} {unit}"
    return _Figure(record.name, record.place, one.value, (*route, "value"), about, unit, (*route, "unit"))


def _wrong(figure: _Figure) -> Iterator[Diagnostic]:
    """What is wrong with a number that is over 100 or below 0, if anything."""
    is_negative = figure.value.value < 0
    if not (is_negative or is_share(figure.unit)):  # most numbers over 100
        return
    if _compares(figure.about):
        return
    if is_negative:
        yield _below_zero(figure.name, figure.place, figure.value, figure.route)
    else:
        yield Diagnostic(
            RULE.id,
            _("`{value}` percent is more than the whole").format(value=figure.value),
            (figure.place.at(*figure.route), figure.place.at(*figure.unit_route, text=_("the unit"))),
            _("correct the number or the unit; was a decimal comma forgotten?"),
            record=figure.name,
            field=dotted(figure.route),
        )


@lru_cache(64)
def _compares(about: str) -> bool:
    return search(_COMPARED, fold(about)) is not None


def _of_action(record: Record[Action]) -> Iterator[Diagnostic]:
    for number, reach in enumerate(record.item.reached):
        route = ("reached", number)
        for value, field in ((reach.done, "done"), (reach.of, "of")):
            if value and value.value < 0:
                yield _below_zero(record.name, record.place, value, (*route, field))
        if reach.done and reach.of and reach.done.value > reach.of.value >= 0:
            yield Diagnostic(
                RULE.id,
                _("`{done}` took part, out of only `{of}`").format(done=reach.done, of=reach.of),
                (
                    record.place.at(*route, "done", text=_("how many took part")),
                    record.place.at(*route, "of", text=_("out of how many")),
                ),
                _("correct one of the two numbers"),
                record=record.name,
                field=f"reached.{number}.done",
            )


def _below_zero(name: RecordName, place: Place, value: Number, route: Route) -> Diagnostic:
    return Diagnostic(
        RULE.id,
        _("`{value}` is less than zero").format(value=value),
        (place.at(*route),),
        _("correct the number"),
        record=name,
        field=dotted(route),
    )
