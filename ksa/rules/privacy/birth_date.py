r"""A date of birth stands in the data.

A whole date counts when it follows a word such as `geboren` or `geboortedatum`. A year, a month or an age does not, nor
does the first or last day for a whole group: `kinderen geboren vanaf 1 januari 2024`. A field that asks for a date of
birth counts too.

## Why is this wrong?
With a date of birth and a few other facts, people recognise a family. These files tell what organisations agree: nobody
needs to know about whom. What lands in git stays there, also when a later version no longer has it.

## How to mend
Take the date out; an age or a period says enough. Was the file pushed or shared before? Then tell your privacy officer:
the date has to be removed from the history as well.

## Wrong
```yaml coalition/actions.yaml
actions:
  - id: overdracht-oefenen
    title: Overdracht oefenen
    kind: actie
    status: lopend
    result: Geoefend met een meisje, geboren op 3 mei 2021
```

## Right
```yaml coalition/actions.yaml
actions:
  - id: overdracht-oefenen
    title: Overdracht oefenen
    kind: actie
    status: lopend
    result: Geoefend met een peuter
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.privacy.sightings import sightings
from ksa.rules.rule import Rule
from ksa.text.personal.birth import birth_dates

RULE = Rule("birth-date", Severity.ERROR)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the dates of birth."""
    for sighting in sightings(coalition, birth_dates, "birth"):
        yield sighting.finding(
            RULE.id,
            _("this looks like somebody's date of birth"),
            _("take it out; an age says enough, such as `2,5 jaar`"),
        )
