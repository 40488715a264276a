r"""A step between organisations does not say what the parent must have agreed to.

## Why is this wrong?
In such a step one organisation tells another something about a family. Parents have a right to know that, and mostly
they must say yes first. When the agreement is silent, one colleague asks and another does not. Or nobody dares to share
anything, and help comes late.

It is about steps from one organisation to another. Steps that only train, monitor or fund are not about one family. It
is an error once the agreement is adopted.

## How to mend
Put `consent` on the agreement: then it holds for all its steps. Is it different for one step? Put it on that step too.
Is nothing said about a person? Then `niet-nodig` is the answer: so the reader sees that somebody thought about it. Ask
your privacy officer when you are not sure.

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
    - {from: jgz-almere, to: huisartsen-almere, action: overleggen, within: 2 dagen}
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
from ksa.diagnostic import Diagnostic, Label, Severity
from ksa.language import _
from ksa.rules.rule import Rule

RULE = Rule("missing-consent", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the agreements that do not say it, for one step or for several at once."""
    for chain in running(coalition, on):
        if chain.record.item.consent is not None:
            continue
        silent = [link for link in chain.links if link.consent is None and link.between and link.about_a_person]
        if silent:
            yield _diagnostic(chain, silent)


def _diagnostic(chain: Chain, silent: list[Link]) -> Diagnostic:
    one = len(silent) == 1
    return Diagnostic(
        RULE.id,
        _about_one(silent[0]) if one else _about_several(silent),
        _labels(chain, silent),
        _("put `consent` on the agreement or on the step; `niet-nodig` is an answer too"),
        record=chain.record.name,
        field=f"steps.{silent[0].number}" if one else "",
        severity=Severity.ERROR if chain.adopted else None,
    )


def _about_one(link: Link) -> str:
    return _("step {number} does not say what the parent must have agreed to").format(number=link.number + 1)


def _about_several(silent: list[Link]) -> str:
    numbers = ", ".join(str(link.number + 1) for link in silent)
    return _("steps {numbers} do not say what the parent must have agreed to").format(numbers=numbers)


def _labels(chain: Chain, silent: list[Link]) -> tuple[Label, ...]:
    place, first = chain.record.place, silent[0].number
    if len(silent) == 1:
        return (place.name("steps", first),)
    return (place.name(), place.name("steps", first, text=_("the first of these steps")))
