r"""A partner does something in an agreement, but has no responsibility for its topic.

## Why is this wrong?
Colleagues look in the list of responsibilities for who does what. A partner that stands only in an agreement is not
found there. And the partner itself does not see this work in its own list.

Any responsibility for the topic is enough, in any role and phase, also for a broader or narrower topic. What holds for
`iedere-professional` does not count as the partner's own. A step that is only about training, monitoring or funding is
left out.

## How to mend
Add a responsibility for this partner. Does it not do this work after all? Then change the agreement.

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
    - from: zorggroep-almere
      to: moeder
      action: vragen hoe het voeden gaat
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
      to: moeder
      action: vragen hoe het voeden gaat
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

RULE = Rule("sender-without-role", Severity.INFO, of_the_whole=True)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the partners that do something in an agreement without a responsibility for its topics."""
    for found in unlisted(coalition, on):
        if found.senders:
            message = ngettext(
                "{partners} does something here, but has no responsibility for {topics}",
                "{count} partners do something here, but have no responsibility for {topics}: {partners}",
                len(found.senders),
            ).format(
                count=len(found.senders),
                partners=listed(tuple(found.senders)),
                topics=topics_of(found.record),
            )
            yield without_role(RULE, found.record, message, found.senders)
