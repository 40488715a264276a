r"""Two rows of responsibilities say the same.

## Why is this wrong?
Who reads the list sees the partner twice. Who changes one row forgets the other, and then they contradict each other.

The order of roles, partners and phases makes no difference, and neither do `note`, `source` and `verified`.

## How to mend
Take one of the two away. Did you mean two different things? Then say in one row what is different, for example with
`when`, `areas` or `profession`.

## Wrong
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: [kraamperiode, babytijd]
    roles: signaleren
    partner: jgz-almere

  - topic: postpartum-depressie
    phases: [babytijd, kraamperiode]
    roles: signaleren
    partner: jgz-almere
```

## Right
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: [kraamperiode, babytijd]
    roles: signaleren
    partner: jgz-almere
```
"""

from collections.abc import Hashable, Iterator
from datetime import date
from itertools import chain

from ksa.coalition.coalition import Coalition, Record
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.language.fold import fold
from ksa.model.responsibility import Responsibility
from ksa.rules.rule import Rule

RULE = Rule("duplicate-responsibility", Severity.WARNING)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the rows with the same content."""
    # Most rows differ in these two already; to compare the whole of them takes longer.
    alike: dict[Hashable, list[Record[Responsibility]]] = {}
    for row in coalition.responsibilities:
        alike.setdefault((row.item.topic, row.item.phases.phases), []).append(row)
    known: dict[Hashable, Record[Responsibility]] = {}
    for row in chain.from_iterable(rows for rows in alike.values() if len(rows) > 1):
        first = known.setdefault(_content(row.item), row)
        if first is not row:
            yield Diagnostic(
                RULE.id,
                _("this row says the same as an earlier one"),
                (row.place.at("topic", text=_("here again")), first.place.at("topic", text=_("the first one"))),
                _("take one of the two away"),
                record=row.name,
            )


def _content(row: Responsibility) -> Hashable:
    return (
        row.topic,
        row.phases.phases,
        frozenset(row.roles),
        frozenset(row.partner),
        frozenset(row.areas),
        row.profession and fold(row.profession),
        row.when and fold(row.when),
        row.contact and fold(row.contact),
        row.intervention,
        row.agreement,
        row.since and row.since.first,
        row.until and row.until.last,
    )
