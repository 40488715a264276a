r"""The day has passed on which the coalition would look at a gap again.

## Why is this wrong?
A gap is a task that nobody has. The coalition knows it, and promised to look again: until then, parents miss that help.
When the day passes in silence, the gap stays.

## How to mend
Put the gap on the agenda. Is there a partner for it now? Then add a row to `responsibilities` and take the gap away. If
not, write the new decision in `reason` and `decided_on`, and choose a new day for `review_on`.

## Wrong
```yaml coalition/gaps.yaml
gaps:
  - topic: postpartum-depressie
    phases: kraamperiode
    roles: nazorg
    reason: Er is geen geld voor een lotgenotengroep.
    decided_on: 2025-03
    review_on: 2026-03
```

## Right
```yaml coalition/gaps.yaml
gaps:
  - topic: postpartum-depressie
    phases: kraamperiode
    roles: nazorg
    reason: Ook in 2026 is er geen geld voor een lotgenotengroep.
    decided_on: 2026-03
    review_on: 2027-03
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

RULE = Rule("gap-review-overdue", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the gaps that should have been looked at again."""
    for late in passed(coalition, "gap", on):
        yield Diagnostic(
            RULE.id,
            _("the coalition would look at this gap again by {day}").format(day=in_words(late.day)),
            (late.place.at(*late.steps),),
            _("put it on the agenda, and choose a new `review_on`; is it filled? Then take the gap away"),
            record=late.name,
            field=dotted(late.steps),
        )
