r"""Topics on which several partners work, but that nobody coordinates.

This is about topics on which at least two partners do different things, and nobody has the role `coordineren`: not in
the responsibilities, not in a step of an agreement, and not for a broader topic. The phase makes no difference.
Partners that stand together in one row do the same work, each for its own families: they count as one. The list stands
in the note of one finding.

## Why is this wrong?
With several helpers around a family, each thinks that another keeps the overview. Parents have to tell their story
again and again, and agreements about them contradict each other.

## How to mend
Agree on one partner that keeps the overview, and write it in the responsibilities with the role `coordineren`. Is that
not needed for a topic, or does nobody have it yet? Then put it under `gaps` with this role, and give the reason:
`reason: Niet nodig, want …` is fine.

## Wrong
```yaml coalition/voeding.yaml
topics: {id: borstvoeding, label: Borstvoeding}

responsibilities:
  - topic: borstvoeding
    phases: kraamperiode
    roles: begeleiden
    partner: jgz-almere

  - topic: borstvoeding
    phases: kraamperiode
    roles: behandelen
    partner: huisartsen-almere
```

## Right
```yaml coalition/voeding.yaml
topics: {id: borstvoeding, label: Borstvoeding}

responsibilities:
  - topic: borstvoeding
    phases: kraamperiode
    roles: [begeleiden, coordineren]
    partner: jgz-almere

  - topic: borstvoeding
    phases: kraamperiode
    roles: behandelen
    partner: huisartsen-almere
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.coverage import lacking, shared
from ksa.diagnostic import Diagnostic, Severity
from ksa.rules.missing_role import missing_role
from ksa.rules.rule import Rule

RULE = Rule("missing-coordination", Severity.INFO, of_the_whole=True)

_ROLE = "coordineren"


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the topics with several partners, but without one that coordinates; all of them in one finding."""
    topics = [topic for topic, _roles in lacking(coalition, _ROLE, on) if topic in shared(coalition, on)]
    if topics:
        yield missing_role(RULE, coalition, _ROLE, topics)
