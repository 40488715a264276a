r"""A declaration has run out, and no new one was signed.

## Why is this wrong?
In a declaration the boards of partners promise each other people and time. When it has run out, nobody can appeal to it
any more: a professional whose manager says no stands alone.

Only the declaration that lasts longest counts. An older one has its successor.

## How to mend
Was a new declaration signed? Add it to `declarations`, and leave the old one as it is. Is there none yet? Then put it
on the agenda of the boards: this warning is the reminder.

## Wrong
```yaml coalition/coalition.yaml
coalition:
  id: kansrijke-start-almere
  name: Kansrijke Start Almere
  municipalities: {name: Almere}
  declarations:
    - id: intentieverklaring
      title: Intentieverklaring 2022–2024
      signed_on: 2022-11-01
      since: 2022
      until: 2024
      signatories: {partner: jgz-almere}
```

## Right
```yaml coalition/coalition.yaml
coalition:
  id: kansrijke-start-almere
  name: Kansrijke Start Almere
  municipalities: {name: Almere}
  declarations:
    - id: intentieverklaring-2
      title: Intentieverklaring 2025–2027
      signed_on: 2025-01-20
      since: 2025
      until: 2027
      signatories: {partner: jgz-almere}
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

RULE = Rule("declaration-expired", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the last declaration, when it has run out."""
    for late in passed(coalition, "declaration", on):
        if late.place.path in coalition.faulty:
            continue  # a later declaration may stand in what could not be read
        yield Diagnostic(
            RULE.id,
            _("this declaration held until {day}, and there is no later one").format(day=in_words(late.day)),
            (late.place.at(*late.steps),),
            _("was a new one signed? Then add it to `declarations`; if not, put it on the agenda of the boards"),
            record=late.name,
            field=dotted(late.steps),
        )
