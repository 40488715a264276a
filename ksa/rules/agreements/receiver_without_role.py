r"""A partner receives something in an agreement, but has no responsibility for its topic.

## Why is this wrong?
Somebody hands over a family to this partner, and nobody has written down what it does then. Perhaps the partner does
not know either. Then the family waits.

Any responsibility for the topic is enough, in any role and phase, also for a broader or narrower topic. What holds for
`iedere-professional` does not count as the partner's own. Does the partner do something in the agreement too? Then
`sender-without-role` says so.

## How to mend
Ask the partner what it does when it receives this, and add a responsibility for it.

## Wrong
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: mentale-gezondheid
  phases: kraamperiode
  status: concept
  owner: jgz-almere
  steps:
    - from: jgz-almere
      to: zorggroep-almere
      action: vertellen hoe het voeden gaat
```

## Right
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: mentale-gezondheid
  phases: kraamperiode
  status: concept
  owner: jgz-almere
  steps:
    - from: jgz-almere
      to: huisartsen-almere
      action: vertellen hoe het voeden gaat
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.unlisted import unlisted
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import ngettext
from ksa.model.wording import listed
from ksa.rules.rule import Rule
from ksa.rules.without_role import topics_of, without_role

RULE = Rule("receiver-without-role", Severity.INFO, of_the_whole=True)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the partners that only receive in an agreement, without a responsibility for its topics."""
    for found in unlisted(coalition, on):
        if found.receivers:
            message = ngettext(
                "{partners} receives something here, but has no responsibility for {topics}",
                "{count} partners receive something here, but have no responsibility for {topics}: {partners}",
                len(found.receivers),
            ).format(
                count=len(found.receivers),
                partners=listed(tuple(found.receivers)),
                topics=topics_of(found.record),
            )
            yield without_role(RULE, found.record, message, found.receivers)
