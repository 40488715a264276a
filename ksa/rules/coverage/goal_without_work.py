r"""No agreement, intervention, action or indicator names a goal.

A principle (`kind: uitgangspunt`) needs nothing: it says how you work, not what you want to reach. What is withdrawn or
dropped does not count. Does nothing at all name a goal? Then there is one finding for all goals together.

## Why is this wrong?
At the conference somebody asks what became of the goal, and nobody can tell. Often there is work for it, but it is not
linked. Sometimes there is none.

## How to mend
Name the goal under `goals` of the agreement, intervention, action or indicator that serves it. Is there none? Then put
an action on the list for it, or drop the goal.

## Wrong
```yaml coalition/coalition.yaml
coalition:
  id: kansrijke-start-almere
  name: Kansrijke Start Almere
  municipalities: {name: Almere}
  goals: {id: punt-9, kind: punt, title: Vaders doen mee}
```

## Right
```yaml coalition/coalition.yaml
coalition:
  id: kansrijke-start-almere
  name: Kansrijke Start Almere
  municipalities: {name: Almere}
  goals: {id: punt-9, kind: punt, title: Vaders doen mee}

actions:
  - id: vaderavond
    title: Avond voor vaders
    kind: bijeenkomst
    goals: punt-9
    status: gepland
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.chains import chains
from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, RecordName, Severity
from ksa.language import _
from ksa.model.vocabulary import DROPPED
from ksa.rules.rule import Rule
from ksa.rules.summary import summary

RULE = Rule("goal-without-work", Severity.INFO, of_the_whole=True)

_PRINCIPLE = "uitgangspunt"


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the goals that nothing works on; one finding when nothing names any goal."""
    named = _named(coalition)
    goals = [
        goal.id
        for record in coalition.profiles
        for goal in record.item.goals
        if goal.id not in named and goal.kind != _PRINCIPLE
    ]
    if not goals:
        return
    help_ = _("name it under `goals` of what serves it, or plan an action for it")
    if not named:
        message = _("no agreement, intervention, action or indicator names a goal")
        yield summary(RULE, coalition, message, goals, help_)
        return
    for goal in goals:
        yield Diagnostic(
            RULE.id,
            _("no agreement, intervention, action or indicator names the goal `{goal}`").format(goal=goal),
            (coalition.ids["goal"][goal][0].name(),),
            help_,
            record=RecordName("goal", goal),
        )


def _named(coalition: Coalition) -> set[str]:
    found: set[str] = set()
    for agreement in chains(coalition):
        found.update(agreement.record.item.goals)
    for intervention in coalition.interventions:
        found.update(intervention.item.goals)
    for indicator in coalition.indicators:
        found.update(indicator.item.goals)
    for action in coalition.actions:
        if action.item.status != DROPPED:
            found.update(action.item.goals)
    return found
