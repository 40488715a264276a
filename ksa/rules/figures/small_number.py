r"""So few people are counted that a family can be recognised.

It is about `count` of a value: how many people it counts. Where the unit itself counts people, such as `gezinnen` or
`aantal moeders`, it is about `value` too; also in `figures` of the coalition. Is nobody counted, `count: 0`, then that
is said as well: together with another number it tells something of everybody.

The limit is 10, or what `suppressed_below` of the indicator says. How many professionals took part in an action is
something else: that may be any number.

## Why is this wrong?
In a neighbourhood people know each other. Where three mothers are counted, a neighbour knows who the third is. Then it
is data about a person, and the privacy law (AVG) protects it.

## How to mend
Take the whole value away: the people can often be worked out from a percentage too. Or count more years or a wider
area together. A comment does not help: this error has to be mended. Did the coalition agree on another limit? Then
write it in `suppressed_below` of the indicator. `figures` have no limit of their own: leave such a figure out.

What stands in git stays there, also when a later version no longer has it. So tell your privacy officer when the file
was pushed or shared before.

## Wrong
```yaml coalition/roken.yaml
indicators:
  - id: roken-in-de-zwangerschap
    name: Zwangeren die roken
    kind: uitkomst
    unit: procent
    values:
      - period: 2025
        value: 12,5
        count: 4
        area: almere
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
      - period: 2022-2025
        value: 12,5
        count: 17
        area: almere
        source: JGZ Almere, eigen registratie
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, RecordName, Severity
from ksa.language import _
from ksa.model.number import TEN, Number
from ksa.model.unit import counts_people
from ksa.rules.in_history import in_history
from ksa.rules.rule import Rule
from ksa.text.locate import Place, Route, dotted

RULE = Rule("small-number", Severity.ERROR, stays=True)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the numbers of people below the limit; the finding does not repeat them."""
    for record in coalition.indicators:
        limit = record.item.suppressed_below
        for number, one in enumerate(record.item.values):
            if one.count and 0 <= one.count.value < limit.value:
                yield _finding(record.name, record.place, ("values", number, "count"), limit)
            elif _is_below(one.value, limit) and counts_people(record.item.unit):
                yield _finding(record.name, record.place, ("values", number, "value"), limit)
    for profile in coalition.profiles:
        for number, figure in enumerate(profile.item.figures):
            if figure.unit and _is_below(figure.value, TEN) and counts_people(figure.unit):
                yield _finding(profile.name, profile.place, ("figures", number, "value"), TEN)


def _is_below(value: Number, limit: Number) -> bool:
    return 0 <= value.value < limit.value and value.value == int(value.value)


def _finding(name: RecordName, place: Place, route: Route, limit: Number) -> Diagnostic:
    return Diagnostic(
        RULE.id,
        _("fewer than {limit} people were counted here: a family may be recognised by it").format(limit=limit),
        (place.at(*route),),
        _("take the whole value away, or count more periods or areas together"),
        in_history(),
        name,
        dotted(route),
    )
