r"""An agreement does not say how parents were involved.

## Why is this wrong?
An agreement is made for parents. They know what happens between two appointments, and which words hurt or help. Made
without them, it fits the organisations better than the families. So start from people's own world, and
involve them.

The concepts are told together. Of an agreement that is in consultation or adopted, it is told by itself.

## How to mend
Let a few parents read along before colleagues sign. A parent panel, or two mothers at the baby clinic, is enough to
begin with. Then write in `parents_involved` how it was done, without their names.

## Wrong
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: in-consultatie
  owner: jgz-almere
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
  parents_involved: Drie moeders lazen mee en schrapten een formulier.
  steps:
    - from: jgz-almere
      to: moeder
      action: vragen hoe het voeden gaat
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.chains import running
from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _, ngettext
from ksa.model.vocabulary import DRAFT
from ksa.rules.rule import Rule
from ksa.rules.summary import summary

RULE = Rule("parents-not-involved", Severity.INFO)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the agreements that are silent about parents; one finding for all drafts."""
    silent = [chain.record for chain in running(coalition, on) if chain.record.item.parents_involved is None]
    drafts = [record.item.id for record in silent if record.item.status == DRAFT]
    for record in silent:
        if record.item.status != DRAFT:
            yield Diagnostic(
                RULE.id,
                _("this agreement does not say how parents were involved"),
                (record.place.name(),),
                _help(),
                record=record.name,
                field="parents_involved",
            )
    if drafts and coalition.whole:
        yield _of_drafts(coalition, drafts)


def _of_drafts(coalition: Coalition, drafts: list[str]) -> Diagnostic:
    message = ngettext(
        "{count} concept of an agreement does not say how parents are involved",
        "{count} concepts of agreements do not say how parents are involved",
        len(drafts),
    )
    return summary(RULE, coalition, message.format(count=len(drafts)), drafts, _help())


def _help() -> str:
    return _("let parents read along, and write in `parents_involved` how")
