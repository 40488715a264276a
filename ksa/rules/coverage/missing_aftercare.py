r"""Topics that somebody treats, but for which nobody gives aftercare.

This is about topics for which somebody has the role `behandelen`, and nobody has `nazorg`: not in the responsibilities,
not in a step of an agreement, and not for a broader topic. The phase makes no difference. What comes after informing,
guiding or referring need be no aftercare, so topics with only those roles are left out. The list stands in the note of
one finding.

## Why is this wrong?
When the treatment stops, nobody asks how it goes. If it goes wrong again, the parents have to find the way themselves,
and nobody notices it for months.

## How to mend
Agree on who asks after a while how it goes, for example the youth nurse, and write it in the responsibilities or as the
last step of the agreement. Is aftercare not needed for a topic? Then put it under `gaps` with the role `nazorg`, and
give the reason: `reason: Niet nodig, want …` is fine.

## Wrong
```yaml coalition/voeding.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding

responsibilities:
  - topic: borstvoeding
    phases: kraamperiode
    roles: behandelen
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
    roles: [behandelen, nazorg]
    partner: jgz-almere
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.coverage import lacking
from ksa.diagnostic import Diagnostic, Severity
from ksa.rules.missing_role import missing_role
from ksa.rules.rule import Rule

RULE = Rule("missing-aftercare", Severity.INFO, of_the_whole=True)

_ROLE = "nazorg"
_BEFORE_IT = "behandelen"


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the topics with treatment, but without aftercare; all of them in one finding."""
    topics = [topic for topic, roles in lacking(coalition, _ROLE, on) if _BEFORE_IT in roles]
    if topics:
        yield missing_role(RULE, coalition, _ROLE, topics)
