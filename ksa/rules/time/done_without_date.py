r"""An action is done, but nobody wrote when.

## Why is this wrong?
Who looks back at a year wants to know what was done in it. Without a date the action is in no year, and a training
cannot be repeated in time.

## How to mend
Add `done_on`. You need not know the day: a month, a quarter or a year will do. Can nobody tell any more? Then leave it,
and put `# ksa: ignore[done-without-date]` on a line above the action, with the reason.

## Wrong
```yaml coalition/actions.yaml
actions:
  - id: folder-borstvoeding
    title: Folder over borstvoeding
    kind: materiaal
    owner: jgz-almere
    status: klaar
```

## Right
```yaml coalition/actions.yaml
actions:
  - id: folder-borstvoeding
    title: Folder over borstvoeding
    kind: materiaal
    owner: jgz-almere
    status: klaar
    done_on: 2026-Q1
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.vocabulary import DONE
from ksa.rules.rule import Rule

RULE = Rule("done-without-date", Severity.INFO)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the actions that are done without a date."""
    for record in coalition.actions:
        if record.item.status == DONE and record.item.done_on is None:
            yield Diagnostic(
                RULE.id,
                _("this action is done, but it does not say when"),
                (record.place.at("status"),),
                _("add `done_on`; a month or a year will do"),
                record=record.name,
                field="status",
            )
