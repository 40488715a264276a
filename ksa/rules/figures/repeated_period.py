r"""The same is counted twice, with perhaps two outcomes.

An indicator has two values for the same period and area. Or the coalition has two figures with the same name, unit,
period and area. It makes no difference how the period is written, and `procent` and `%` are the same unit.

## Why is this wrong?
Readers see two numbers and do not know which one counts. In a report or a graph one of them disappears, or both are
added up.

## How to mend
Keep the number that you trust. Are both right? Then say what is different between them: the area, the period, or the
name of the figure.

## Wrong
```yaml coalition/indicators/contact.yaml
indicators:
  - id: eerste-contact-op-tijd
    name: Zwangeren met een eerste contact voor week 10
    kind: uitkomst
    unit: procent
    values:
      - {period: 2024, value: 81, source: eigen registratie}
      - {period: 2024-01 t/m 2024-12, value: 84, source: jaarverslag}
```

## Right
```yaml coalition/indicators/contact.yaml
indicators:
  - id: eerste-contact-op-tijd
    name: Zwangeren met een eerste contact voor week 10
    kind: uitkomst
    unit: procent
    values:
      - {period: 2024, value: 81, source: eigen registratie}
      - {period: 2025, value: 84, source: eigen registratie}
```
"""

from collections.abc import Hashable, Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.language.fold import fold
from ksa.model.unit import plain
from ksa.rules.rule import Rule

RULE = Rule("repeated-period", Severity.WARNING)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the second value for a period, and the second figure of the same."""
    yield from _values(coalition)
    yield from _figures(coalition)


def _values(coalition: Coalition) -> Iterator[Diagnostic]:
    for record in coalition.indicators:
        values = record.item.values
        if len(values) <= 1:
            continue
        known: dict[Hashable, int] = {}
        for number, one in enumerate(values):
            first = known.setdefault((one.period.first, one.period.last, one.area), number)
            if first != number:
                yield Diagnostic(
                    RULE.id,
                    _("there is already a value for this period"),
                    (
                        record.place.at("values", number, "period", text=_("here again")),
                        record.place.at("values", first, "period", text=_("the first one")),
                    ),
                    _("keep one of the two, or say with `area` what is different"),
                    record=record.name,
                    field=f"values.{number}.period",
                )


def _figures(coalition: Coalition) -> Iterator[Diagnostic]:
    for record in coalition.profiles:
        known: dict[Hashable, int] = {}
        for number, one in enumerate(record.item.figures):
            period = one.period and (one.period.first, one.period.last)
            first = known.setdefault((fold(one.name), one.unit and plain(one.unit), period, one.area), number)
            if first != number:
                yield Diagnostic(
                    RULE.id,
                    _("there is already a figure of this name, for the same period and area"),
                    (
                        record.place.at("figures", number, "name", text=_("here again")),
                        record.place.at("figures", first, "name", text=_("the first one")),
                    ),
                    _("keep one of the two, or say with `period`, `area` or `name` what is different"),
                    record=record.name,
                    field=f"figures.{number}.name",
                )
