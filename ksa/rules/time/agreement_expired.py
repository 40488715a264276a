r"""The last day of an agreement has passed.

## Why is this wrong?
Partners still work by the agreement, or no longer do: nobody can tell. What a parent may expect then depends on who is
at work that day.

It is not said of an agreement that is withdrawn, nor of one that an adopted agreement has in its `replaces`, once that
one has begun.

## How to mend
Does the agreement still work? Agree with the parties on a new last day, and change `until`. Leave `until` out when it
has no end: `evaluate_on` sees to it that you look at it again. Is it over? Then write `status: ingetrokken`.

## Wrong
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: in-consultatie
  owner: jgz-almere
  until: 2025
  steps:
    - from: jgz-almere
      to: moeder
      action: vragen hoe het voeden gaat
```

## Right
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: in-consultatie
  owner: jgz-almere
  until: 2027
  steps:
    - from: jgz-almere
      to: moeder
      action: vragen hoe het voeden gaat
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.calendar import passed
from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.language.dates import in_words
from ksa.rules.rule import Rule
from ksa.text.locate import dotted

RULE = Rule("agreement-expired", Severity.WARNING, of_the_whole=True)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the agreements of which the last day has passed."""
    for late in passed(coalition, "agreement", on):
        yield Diagnostic(
            RULE.id,
            _("the last day of this agreement was {day}").format(day=in_words(late.day)),
            (late.place.at(*late.steps),),
            _("agree with the parties on a new `until`, or write `status: ingetrokken`"),
            record=late.name,
            field=dotted(late.steps),
        )
