r"""Topics that somebody helps with, but that nobody notices.

This is about topics for which somebody has the role `begeleiden` or `behandelen`, and nobody has `signaleren`,
`bespreken` or `voorlichten`: not in the responsibilities, not in a step of an agreement, and not for a broader topic.
Who speaks with parents about it, notices too who needs help. The phase makes no difference. The list stands in the note
of one finding.

## Why is this wrong?
There is help, but it reaches only parents who ask for it themselves. Parents who are ashamed, who do not know the way
or who do not see it themselves are missed.

## How to mend
Agree on who keeps an eye on it, for example the midwife or the maternity nurse, and write it in the responsibilities.
Is that not needed, because all parents get it? Then put the topic under `gaps` with the role `signaleren`, and give
that as the reason: `reason: Niet nodig, want …` is fine.

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
    roles: [signaleren, begeleiden]
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

RULE = Rule("missing-detection", Severity.INFO, of_the_whole=True)

_ROLE = "signaleren"
_NOTICES_TOO = frozenset({"bespreken", "voorlichten"})
_AFTER_IT = frozenset({"begeleiden", "behandelen"})


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the topics with help, but without somebody who notices; all of them in one finding."""
    unnoticed = lacking(coalition, _ROLE, on, _NOTICES_TOO)
    topics = [topic for topic, roles in unnoticed if not _AFTER_IT.isdisjoint(roles)]
    if topics:
        yield missing_role(RULE, coalition, _ROLE, topics)
