r"""An intervention is on offer, but it is not said who carries it out.

This is about interventions with `available: ja`. A row of the responsibilities that names the intervention counts too.
The owner does not: it answers for the intervention, and often somebody else comes to the parents.

## Why is this wrong?
A colleague tells a parent about it, and then does not know where to sign up. The parent hears of help that does not
come.

## How to mend
Write in `executed_by` who carries it out, also when that is the owner. Does nobody do so now? Then `available` is not
`ja`.

## Wrong
```yaml coalition/aanbod.yaml
interventions:
  - id: voedingsspreekuur
    name: Spreekuur borstvoeding
    owner: zorggroep-almere
    topics: postpartum-depressie
    phases: kraamperiode
    available: ja
```

## Right
```yaml coalition/aanbod.yaml
interventions:
  - id: voedingsspreekuur
    name: Spreekuur borstvoeding
    owner: zorggroep-almere
    executed_by: jgz-almere
    topics: postpartum-depressie
    phases: kraamperiode
    available: ja
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.duties import duties
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.date import holds
from ksa.model.vocabulary import ON_OFFER
from ksa.rules.rule import Rule

RULE = Rule("intervention-without-provider", Severity.WARNING, of_the_whole=True)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find what is on offer without a partner that gives it."""
    found = [
        record
        for record in coalition.interventions
        if not (item := record.item).executed_by and item.available == ON_OFFER and holds(item.since, item.until, on)
    ]
    if not found:
        return
    given = {row.item.intervention for rows in duties(coalition, on).values() for row in rows}
    for record in found:
        if record.item.id not in given:
            yield Diagnostic(
                RULE.id,
                _("intervention `{intervention}` is on offer, but it is not said who carries it out").format(
                    intervention=record.item.id
                ),
                (record.place.name(),),
                _("write in `executed_by` who does, also when that is the owner; or change `available`"),
                record=record.name,
            )
