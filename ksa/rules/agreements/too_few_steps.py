r"""A chain agreement has only one step.

## Why is this wrong?
A chain runs from one to the next. With one step, nobody reads what happens after it: who takes over, and who hears how
it went. Then parents have to tell their story again, and the colleague who began does not know whether help came.

It is an error once the agreement is adopted, because then people count on it.

## How to mend
Ask whoever receives what they do next, and add that as a step. Add a step back as well: who tells whom what came of it?
Is it only something to do once? Then it belongs with `actions`.

## Wrong
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: concept
  owner: jgz-almere
  steps:
    - {from: jgz-almere, to: moeder, action: vragen hoe het gaat}
```

## Right
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: concept
  owner: jgz-almere
  steps:
    - {from: jgz-almere, to: moeder, action: vragen hoe het gaat}
    - {from: jgz-almere, to: moeder, action: bellen of het nu lukt}
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.chains import readable
from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.rule import Rule

RULE = Rule("too-few-steps", Severity.WARNING)

_FEWEST = 2


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the agreements that are no chain."""
    for chain in readable(coalition, on):
        if len(chain.steps) < _FEWEST:
            yield Diagnostic(
                RULE.id,
                _("this chain has only one step"),
                (chain.record.place.key("steps"),),
                _("add what happens next, and who tells whom what came of it"),
                record=chain.record.name,
                field="steps",
                severity=Severity.ERROR if chain.adopted else None,
            )
