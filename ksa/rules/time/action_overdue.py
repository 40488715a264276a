r"""An action is not done, and its day has passed.

## Why is this wrong?
Colleagues count on what was promised at the table. When the list holds old promises, nobody trusts the list, and the
action that does matter is lost among them.

It is said of an action with status `gepland`, `lopend` or `onbekend`.

## How to mend
Ask the owner. Is it done? Write `status: klaar` and `done_on`. Does it take longer? Choose a new `due`. Is it off?
Write `status: vervallen`, and in `result` the reason.

## Wrong
```yaml coalition/actions.yaml
actions:
  - id: folder-borstvoeding
    title: Folder over borstvoeding
    kind: materiaal
    owner: jgz-almere
    due: 2026-03
    status: lopend
```

## Right
```yaml coalition/actions.yaml
actions:
  - id: folder-borstvoeding
    title: Folder over borstvoeding
    kind: materiaal
    owner: jgz-almere
    due: 2026-03
    status: klaar
    done_on: 2026-02
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

RULE = Rule("action-overdue", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the actions that should be done by now."""
    for late in passed(coalition, "action", on):
        if late.place.value("status") == "onbekend":
            message = _("this action was due on {day}, and it is not known whether it was done")
        else:
            message = _("this action was due on {day}")
        yield Diagnostic(
            RULE.id,
            message.format(day=in_words(late.day)),
            (late.place.at(*late.steps),),
            _("is it done? Write `status: klaar` and `done_on`; else choose a new `due` or write `status: vervallen`"),
            record=late.name,
            field="due",
        )
