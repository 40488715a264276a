r"""Topics for which nobody does anything.

A topic counts as taken on when a partner that is at work stands with it in the responsibilities, or acts in a step of
an agreement about it. `iedere-professional` counts too. A partner that is only wished for or that has departed does not
count. Nor does a responsibility for a broader topic: whoever asks about food aid is not helped by the row for poverty.

Only the narrowest topics are looked at. The list stands in the note of one finding.

## Why is this wrong?
A colleague who looks up such a topic finds nobody. The parent is sent on from one to the other, or gets no help.

It may be a choice. But then everyone should be able to see that, and see when you will talk about it again.

## How to mend
Agree on who takes the topic on, and write it in the responsibilities. Does nobody have it for now? Then put the topic
under `gaps`, with the reason and the day on which you look again.

## Wrong
```yaml coalition/voeding.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
```

## Right
```yaml coalition/voeding.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding

gaps:
  - topic: borstvoeding
    phases: kraamperiode
    roles: begeleiden
    reason: Er doet nog geen lactatiekundige mee.
    review_on: 2027-04
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.coverage import ANY_ROLE, held, known_gaps
from ksa.coalition.thesaurus import narrowest
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _, ngettext
from ksa.rules.rule import Rule
from ksa.rules.summary import summary

RULE = Rule("topic-without-responsible", Severity.INFO, of_the_whole=True)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the topics that nobody has; all of them in one finding."""
    done, gaps = held(coalition, on), known_gaps(coalition, ANY_ROLE)
    names = [topic for topic in narrowest(coalition) if topic not in done and topic not in gaps]
    if names:
        count = len(names)
        yield summary(
            RULE,
            coalition,
            ngettext(
                "nobody is responsible for {count} topic", "nobody is responsible for {count} topics", count
            ).format(count=count),
            names,
            _("write in the responsibilities who does it, or put the topic under `gaps` with the reason"),
        )
