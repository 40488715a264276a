r"""A figure is more than three years old.

## Why is this wrong?
A plan that is built on old figures may answer yesterday's question. And a board that sees a figure from years ago asks
whether anybody still measures.

It is said of a figure when the last day of its `period` is more than three years ago and no newer one stands beside it:
for an indicator the newest value of each area, for the coalition's own figures the newest with the same name and area.
It is said once for each indicator, and once for all figures of the coalition.

## How to mend
Look up whether the source has a newer figure, and add it with its own `period`. Leave the old one: together they show
how it goes.

## Wrong
```yaml coalition/indicators.yaml
indicators:
  - id: roken
    name: Zwangeren die roken
    kind: uitkomst
    unit: procent
    values:
      - period: 2021
        value: 6,5
        source: GGD Flevoland, gezondheidsmonitor
```

## Right
```yaml coalition/indicators.yaml
indicators:
  - id: roken
    name: Zwangeren die roken
    kind: uitkomst
    unit: procent
    values:
      - period: 2024
        value: 6,5
        source: GGD Flevoland, gezondheidsmonitor
```
"""

from collections.abc import Hashable, Iterable, Iterator
from datetime import date

from ksa.coalition.coalition import Coalition, Record
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _, ngettext
from ksa.language.fold import fold
from ksa.model.date import Period, years_after
from ksa.model.indicator import Indicator, Measurement
from ksa.model.profile import Figure, Profile
from ksa.rules.rule import Rule

RULE = Rule("outdated-figure", Severity.INFO)
_YEARS = 3


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the newest figures that are over three years old, together for each record."""
    for indicator in coalition.indicators:
        values = indicator.item.values
        if values and (old := _outdated(values, on)):
            yield _finding(indicator, "values", old)
    for profile in coalition.profiles:
        if old := _outdated(profile.item.figures, on):
            yield _finding(profile, "figures", old)


def _outdated(figures: Iterable[Figure | Measurement], on: date) -> list[int]:
    """The positions of the figures that are too old, where none beside it is newer."""
    dated = [(number, one, one.period) for number, one in enumerate(figures) if one.period]
    old = {number for number, _one, period in dated if _long_ago(period, on)}
    if not old:
        return []
    newest: dict[Hashable, date] = {}
    for _number, one, period in dated:
        newest[_about(one)] = max(period.last, newest.get(_about(one), period.last))
    return [number for number, one, period in dated if number in old and newest[_about(one)] == period.last]


def _long_ago(period: Period, on: date) -> bool:
    last = period.last
    return last.year + _YEARS <= on.year and years_after(last, _YEARS) < on


def _about(figure: Figure | Measurement) -> Hashable:
    return (fold(figure.name) if isinstance(figure, Figure) else "", figure.area)


def _finding(record: Record[Indicator] | Record[Profile], field: str, old: list[int]) -> Diagnostic:
    count = len(old)
    message = ngettext("this figure is over three years old", "{count} figures are over three years old", count)
    return Diagnostic(
        RULE.id,
        message.format(count=count),
        tuple(
            record.place.at(field, number, "period", text=_("this one too") if after else "")
            for after, number in enumerate(old)
        ),
        _("look up whether there is a newer one, and add it beside the old one"),
        record=record.name,
        field=f"{field}.{old[0]}.period",
    )
