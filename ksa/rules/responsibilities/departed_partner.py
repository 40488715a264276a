r"""A partner that has departed still has work to do.

## Why is this wrong?
A colleague who follows the list calls somebody who is no longer there. Then a family waits, and nobody notices.

A partner has departed when its `status` is `uitgetreden`, or when the day in its `until` is over. This rule looks at
responsibilities, also those that are still to begin, at the steps, parties and owner of agreements, and at who owns or
carries out an intervention. What is over itself, withdrawn or not on offer may keep the name.

## How to mend
Write down who does it now. Does nobody do it? Take the responsibility away and write a gap, so that everyone knows.

## Wrong
```yaml partners.yaml
partners:
  - id: kraamzorg-almere
    name: Kraamzorg Almere
    kind: kraamzorg
    domain: medisch
    status: uitgetreden
```
```yaml coalition/responsibilities.yaml
responsibility:
  topic: postpartum-depressie
  phases: kraamperiode
  roles: voorlichten
  partner: kraamzorg-almere
```

## Right
```yaml partners.yaml
partners:
  - id: kraamzorg-almere
    name: Kraamzorg Almere
    kind: kraamzorg
    domain: medisch
    status: uitgetreden
```
```yaml coalition/responsibilities.yaml
responsibility:
  topic: postpartum-depressie
  phases: kraamperiode
  roles: voorlichten
  partner: jgz-almere
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.mentions import departed, mentions
from ksa.diagnostic import Diagnostic, Label, Severity
from ksa.language import _
from ksa.model.partner import Partner
from ksa.model.vocabulary import DEPARTED
from ksa.rules.named_here import named_here
from ksa.rules.rule import Rule

RULE = Rule("departed-partner", Severity.ERROR)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find where a partner is set to work that no longer takes part."""
    gone = departed(coalition, on)
    if not gone:
        return
    for mention in mentions(coalition, on):
        if mention.partner.item.id in gone:
            yield named_here(
                RULE,
                mention,
                _("`{partner}` no longer takes part, but still has work here").format(partner=mention.partner.item.id),
                _why(mention.partner),
                _("name who does it now, or take this away"),
            )


def _why(partner: Record[Partner]) -> Label:
    if partner.item.status == DEPARTED:
        return partner.place.at("status", text=_("here stands that it has departed"))
    return partner.place.at("until", text=_("its last day"))
