r"""A step between organisations says no term.

## Why is this wrong?
Who hands over a family wants to know when the other begins, and so do the parents. Without a term everybody fills in
their own. Then nobody can say that it takes too long, and nobody rings to ask.

It is about steps from one organisation to another, and from or to every professional. A step of a professional to
parents may do without. It is an error once the agreement is adopted.

## How to mend
Ask both partners what they can keep to, and put that in `within`. A number of days is fine, and so is a rhythm or an
occasion: `elk kwartaal`, `bij ontslag`.

## Wrong
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: concept
  owner: jgz-almere
  consent: toestemming
  steps:
    - {from: jgz-almere, to: huisartsen-almere, action: overleggen}
    - {from: huisartsen-almere, to: jgz-almere, action: antwoorden, within: 1 week}
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
  consent: toestemming
  steps:
    - {from: jgz-almere, to: huisartsen-almere, action: overleggen, within: 2 dagen}
    - {from: huisartsen-almere, to: jgz-almere, action: antwoorden, within: 1 week}
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.chains import Chain, Link, running
from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.rule import Rule

RULE = Rule("missing-term", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the steps between organisations without a term."""
    for chain in running(coalition, on):
        if all(step.within for step in chain.steps):  # most chains
            continue
        for link in chain.links:
            if link.step.within is None and link.between:
                yield _diagnostic(chain, link)


def _diagnostic(chain: Chain, link: Link) -> Diagnostic:
    return Diagnostic(
        RULE.id,
        _("step {number} does not say within what time").format(number=link.number + 1),
        (chain.record.place.name("steps", link.number),),
        _("write for example `within: 5 werkdagen`; `elk kwartaal` or `bij ontslag` is a term too"),
        record=chain.record.name,
        field=f"steps.{link.number}",
        severity=Severity.ERROR if chain.adopted else None,
    )
