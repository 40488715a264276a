r"""So few people are counted that a family can be recognised.

It is about `count` of a value: how many people it counts. The limit is 10, or what `suppressed_below` of the indicator
says. How many professionals took part in an action is something else: that may be any number.

## Why is this wrong?
In a neighbourhood people know each other. Where three mothers are counted, a neighbour knows who the third is. Then it
is data about a person, and the privacy law (AVG) protects it.

## How to mend
Take the whole value away: the people can often be worked out from a percentage too. Or count more years or a wider
area together. What stands in git stays there, also when a later version no longer has it. So tell your privacy officer
when the file was pushed or shared before.

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
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.rule import Rule

RULE = Rule("small-number", Severity.ERROR, stays=True)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the counts below the limit of their indicator; the finding does not repeat them."""
    for record in coalition.indicators:
        limit = record.item.suppressed_below
        for number, one in enumerate(record.item.values):
            if one.count and 0 <= one.count.value < limit.value:
                yield Diagnostic(
                    RULE.id,
                    _("this count is below {limit}: a family can be recognised by it").format(limit=limit),
                    (record.place.at("values", number, "count"),),
                    _("take the whole value away, or count more periods or areas together"),
                    _("what lands in git stays there: if this was pushed or shared before, tell your privacy officer"),
                    record.name,
                    f"values.{number}.count",
                )
