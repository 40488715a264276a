r"""An agreement should have been evaluated, and was not.

## Why is this wrong?
An agreement that nobody looks at again slowly stops being true: people leave, a desk closes, a term proves too short.
Parents notice that before the partners do.

An evaluation counts when it was held on the day of `evaluate_on` or later. It is not said of an agreement that is
withdrawn or replaced, nor of one whose last day has passed: for that there is `agreement-expired`.

## How to mend
Hold the evaluation with the parties, and write under `evaluations` when it was held and what came of it. Then choose
the next day for `evaluate_on`.

## Wrong
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: in-consultatie
  owner: jgz-almere
  evaluate_on: 2026-03
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
  evaluate_on: 2027-03
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

RULE = Rule("evaluation-overdue", Severity.WARNING, of_the_whole=True)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the agreements that should have been evaluated by now."""
    for late in passed(coalition, "evaluation", on):
        labels = [late.place.at(*late.steps)]
        if late.before:
            labels.append(late.place.at(*late.before, text=_("the last evaluation was before that day")))
        yield Diagnostic(
            RULE.id,
            _("this agreement should have been evaluated by {day}").format(day=in_words(late.day)),
            tuple(labels),
            _("write under `evaluations` when it was held and what came of it, and choose a new `evaluate_on`"),
            record=late.name,
            field="evaluate_on",
        )
