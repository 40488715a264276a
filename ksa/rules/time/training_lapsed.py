r"""A training should have been repeated, and was not.

## Why is this wrong?
People change jobs and forget. Who never had the training, or had it long ago, sees less and asks less: a mother who is
not well is then missed.

It is not said when a later training is there for all the same topics, or for all the same interventions. A training
that is planned is enough.

## How to mend
Plan the training again, and add it as an action of its own, with the same topics or interventions. Is it no longer
needed? Then take `repeat_by` away.

## Wrong
```yaml coalition/actions.yaml
actions:
  - id: scholing-somberheid
    title: Scholing over somberheid
    kind: scholing
    topics: mentale-gezondheid
    status: klaar
    done_on: 2022-11
    repeat_by: 2025
```

## Right
```yaml coalition/actions.yaml
actions:
  - id: scholing-somberheid
    title: Scholing over somberheid
    kind: scholing
    topics: mentale-gezondheid
    status: klaar
    done_on: 2025-11
    repeat_by: 2028
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

RULE = Rule("training-lapsed", Severity.WARNING, of_the_whole=True)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the trainings that should have been repeated."""
    for late in passed(coalition, "training", on):
        yield Diagnostic(
            RULE.id,
            _("this training should have been repeated by {day}").format(day=in_words(late.day)),
            (late.place.at(*late.steps),),
            _("plan it again as an action of its own, or take `repeat_by` away when it is no longer needed"),
            record=late.name,
            field=dotted(late.steps),
        )
