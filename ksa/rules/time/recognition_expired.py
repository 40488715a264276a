r"""The recognition of an intervention on offer has run out.

## Why is this wrong?
A recognition says that experts looked at the intervention and found that it is well made, or that it works. It holds
for some years, because knowledge changes. Whoever shows an old one to parents or to a funder promises too much.

A recognition as `goed-beschreven` lasts 3 years, a higher one 5 years, counted from `recognised_on`. Does the register
give another day? Then `until` says so, and counts. It is only said of interventions with `available: ja`.

## How to mend
Look the intervention up in the register of recognised interventions. Was it recognised again? Put the new day in
`recognised_on`. Was it not? Then change `level`, for example to `niet-beoordeeld`, and say in `note` what it was
before.

## Wrong
```yaml coalition/interventions.yaml
interventions:
  - id: stevig-ouderschap
    name: Stevig Ouderschap
    executed_by: jgz-almere
    topics: postpartum-depressie
    phases: babytijd
    available: ja
    evidence:
      level: eerste-aanwijzingen
      recognised_on: 2017-09-14
```

## Right
```yaml coalition/interventions.yaml
interventions:
  - id: stevig-ouderschap
    name: Stevig Ouderschap
    executed_by: jgz-almere
    topics: postpartum-depressie
    phases: babytijd
    available: ja
    evidence:
      level: eerste-aanwijzingen
      recognised_on: 2022-09-14
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.calendar import RECOGNISED_FOR, Deadline, passed
from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.language.dates import in_words
from ksa.rules.rule import Rule
from ksa.text.locate import dotted

RULE = Rule("recognition-expired", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the interventions on offer whose recognition has run out."""
    for late in passed(coalition, "recognition", on):
        yield Diagnostic(
            RULE.id,
            _("the recognition of this intervention lasted until {day}").format(day=in_words(late.day)),
            (late.place.at(*late.steps),),
            _("look up whether it was recognised again, and correct `recognised_on` or `level`"),
            _how_found(late),
            late.name,
            dotted(late.steps),
        )


def _how_found(late: Deadline) -> str:
    level = str(late.place.value("evidence", "level"))
    if late.steps[-1] == "until":
        return ""
    words = _("there is no `until`: a recognition as `{level}` lasts {years} years from `recognised_on`")
    return words.format(level=level, years=RECOGNISED_FOR[level])
