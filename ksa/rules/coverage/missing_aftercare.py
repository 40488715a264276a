r"""Topics that somebody helps with, but for which nobody gives aftercare.

This is about topics for which somebody has the role `begeleiden` or `behandelen`, and nobody has `nazorg`: not in the
responsibilities, not in a step of an agreement, and not for a broader topic. The phase makes no difference. What comes
after informing or referring is no aftercare, so topics with only those roles are left out. The list stands in the note
of one finding.

## Why is this wrong?
When the help stops, nobody asks how it goes. If it goes wrong again, the parents have to find the way themselves, and
nobody notices it for months.

## How to mend
Agree on who asks after a while how it goes, for example the youth nurse, and write it in the responsibilities or as the
last step of the agreement. Is aftercare not needed for a topic? Then put it under `gaps` with the role `nazorg`, and
give the reason.

## Wrong
```yaml coalition/voeding.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding

responsibilities:
  - topic: borstvoeding
    phases: kraamperiode
    roles: begeleiden
    partner: jgz-almere
```

## Right
```yaml coalition/voeding.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding

responsibilities:
  - topic: borstvoeding
    phases: kraamperiode
    roles: [begeleiden, nazorg]
    partner: jgz-almere
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.coverage import lacking
from ksa.diagnostic import Diagnostic, Severity
from ksa.rules.coverage.missing_role import missing_role
from ksa.rules.rule import Rule

RULE = Rule("missing-aftercare", Severity.INFO)

_ROLE = "nazorg"
_BEFORE_IT = frozenset({"begeleiden", "behandelen"})


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the topics with help, but without aftercare; all of them in one finding."""
    if not coalition.whole:
        return
    topics = [topic for topic, roles in lacking(coalition, _ROLE, on) if not _BEFORE_IT.isdisjoint(roles)]
    if topics:
        yield missing_role(RULE, coalition, _ROLE, topics)
