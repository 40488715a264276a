r"""A partner acts in a chain that has not come to it.

## Why is this wrong?
A partner does something, but was in no step so far. How does it know that there is work to do? When nobody tells it,
the family waits.

Every partner in `from` counts, also beside one that does know. Nothing is said of the first step, of steps with `when`,
and of what parents, whoever referred or emergency care do. Once `iedere-professional` is in a step, everybody may know.
A partner that is a part of one in an earlier step counts as that one. It is an error once the agreement is adopted.

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

from ksa.coalition.chains import Chain, all_known, readable
from ksa.coalition.coalition import Coalition
from ksa.coalition.kin import Kin, kin
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.vocabulary import EVERY_PROFESSIONAL
from ksa.model.wording import listed
from ksa.rules.rule import Rule

RULE = Rule("broken-chain", Severity.WARNING)


_Newcomers = tuple[int, tuple[str, ...]]
"""The number of a step, and the partners that act in it without a step that leads to them."""


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the steps in which partners act to whom no earlier step leads."""
    for chain in readable(coalition, on):
        if any(_newcomers(chain, {})) and all_known(coalition, chain):
            for number, partners in _newcomers(chain, kin(coalition, chain.actors)):
                yield _diagnostic(chain, number, partners)


def _newcomers(chain: Chain, related: Kin) -> Iterator[_Newcomers]:
    """The steps of a chain with newcomers, up to where every professional may have told everybody."""
    reached: set[str] = set()
    for number, step in enumerate(chain.steps):
        known = not reached or step.when is not None or reached.issuperset(step.from_)
        if not known and EVERY_PROFESSIONAL not in step.from_:
            partners = tuple(
                one
                for one in dict.fromkeys(step.from_)
                if one in chain.actors and one not in reached and reached.isdisjoint(related.get(one, ()))
            )
            if partners:
                yield number, partners
        reached.update(step.from_, step.to)
        if EVERY_PROFESSIONAL in reached:
            break


def _diagnostic(chain: Chain, number: int, partners: tuple[str, ...]) -> Diagnostic:
    places = {name: place for place, name in reversed(list(enumerate(chain.steps[number].from_)))}
    first, *others = (("steps", number, "from", places[partner]) for partner in partners)
    place = chain.record.place
    return Diagnostic(
        RULE.id,
        _("no earlier step leads to {names}").format(names=listed(partners)),
        (place.at(*first), *(place.at(*route, text=_("and this one")) for route in others)),
        _("say in an earlier step how they come to know, or in `when` what makes them begin"),
        record=chain.record.name,
        field=f"steps.{number}.from",
        severity=Severity.ERROR if chain.adopted else None,
    )
