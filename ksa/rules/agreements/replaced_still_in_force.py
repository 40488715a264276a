r"""A new agreement takes the place of an old one, and the old one still stands.

## Why is this wrong?
Colleagues find two agreements about the same thing. One keeps to the old steps, another to the new ones. Parents get
two answers.

A new agreement counts from the day that it is adopted and holds. As long as it is a concept, the old one goes on.

## How to mend
Give the old agreement the status `ingetrokken`, or its last day in `until`. Does the new one not take its place? Then
take the old one out of `replaces`.

## Wrong
```yaml
- id: ka-borstvoeding
  status: vastgesteld
  replaces: ka-voedingsadvies

- id: ka-voedingsadvies
  status: vastgesteld
```

## Right
```yaml
- id: ka-borstvoeding
  status: vastgesteld
  replaces: ka-voedingsadvies

- id: ka-voedingsadvies
  status: ingetrokken
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.chains import running
from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.parties import adopted
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.agreement import Agreement
from ksa.model.date import holds
from ksa.rules.rule import Rule

RULE = Rule("replaced-still-in-force", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the agreements that stand beside the one that takes their place."""
    replacing = [
        record for record in adopted(coalition, on) if record.item.replaces and holds(record.item.since, None, on)
    ]
    stands = {chain.record.item.id: chain.record for chain in running(coalition, on)} if replacing else {}
    for record in replacing:
        for number, name in enumerate(record.item.replaces):
            if name == record.item.id:
                yield _of_itself(record, number)
            elif name in stands:
                yield _diagnostic(record, number, stands[name])


def _of_itself(record: Record[Agreement], number: int) -> Diagnostic:
    return Diagnostic(
        RULE.id,
        _("`{new}` says that it takes the place of itself").format(new=record.item.id),
        (record.place.at("replaces", number),),
        _("put the id of the old agreement in `replaces`, or leave `replaces` out"),
        record=record.name,
        field=f"replaces.{number}",
    )


def _diagnostic(record: Record[Agreement], number: int, old: Record[Agreement]) -> Diagnostic:
    return Diagnostic(
        RULE.id,
        _("`{new}` takes the place of `{old}`, but that one still stands").format(new=record.item.id, old=old.item.id),
        (
            record.place.at("replaces", number),
            old.place.at("until" if old.item.until else "status", text=_("this does not end it yet")),
        ),
        _("give `{old}` the status `ingetrokken` or its last day in `until`, or take it out of `replaces`").format(
            old=old.item.id
        ),
        record=record.name,
        field=f"replaces.{number}",
    )
