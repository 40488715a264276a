r"""A partner acts in a chain that has not come to it.

## Why is this wrong?
The step before ends with one partner, and the next begins with another, who was in no step so far. How does that one
know that there is work to do? When nobody tells it, the family waits.

Nothing is said of the first step, of steps with `when`, and of what parents, every professional, whoever referred or
emergency care begin themselves. A partner that is a part of one in an earlier step counts as that one. It is an error
once the agreement is adopted.

## How to mend
Add the step that is missing: who tells this partner? Does it act for a reason of its own? Then put that in `when`, for
example `bij zorgen in de kraamweek`. Perhaps the steps only stand in the wrong order.

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
    - {from: jgz-almere, to: moeder, action: vragen hoe het gaat, within: dag 10}
    - {from: huisartsen-almere, to: moeder, action: onderzoeken, within: 1 week}
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
    - {from: jgz-almere, to: huisartsen-almere, action: bellen, within: dag 10}
    - {from: huisartsen-almere, to: moeder, action: onderzoeken, within: 1 week}
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.chains import Chain, Link, all_known, running
from ksa.coalition.coalition import Coalition
from ksa.coalition.kin import Kin, kin
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.vocabulary import EVERY_PROFESSIONAL
from ksa.model.wording import listed
from ksa.rules.rule import Rule

RULE = Rule("broken-chain", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the steps to which no earlier step leads."""
    related = kin(coalition)
    for chain in running(coalition, on):
        broken = _broken(chain, related)
        if broken and all_known(coalition, chain):
            for link in broken:
                yield _diagnostic(chain, link)


def _broken(chain: Chain, related: Kin) -> list[Link]:
    """The steps of a chain to which none leads, up to where every professional may have told everybody."""
    found = []
    reached: set[str] = set()
    for number, step in enumerate(chain.steps):
        if (
            reached
            and reached.isdisjoint(step.from_)
            and step.when is None
            and chain.actors.issuperset(step.from_)
            and not any(not reached.isdisjoint(related.get(sender, ())) for sender in step.from_)
        ):
            found.append(chain.links[number])
        reached.update(step.from_, step.to)
        if EVERY_PROFESSIONAL in reached:
            break
    return found


def _diagnostic(chain: Chain, link: Link) -> Diagnostic:
    return Diagnostic(
        RULE.id,
        _("no earlier step leads to {names}").format(names=listed(link.senders)),
        (chain.record.place.at("steps", link.number, "from"),),
        _("say in an earlier step how they come to know, or in `when` what makes them begin"),
        record=chain.record.name,
        field=f"steps.{link.number}.from",
        severity=Severity.ERROR if chain.adopted else None,
    )
