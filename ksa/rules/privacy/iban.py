r"""The number of a bank account stands in the data.

A number counts when it has the form of an IBAN of some country and its check digits are right.

## Why is this wrong?
Nobody pays through these files. The account of a person is nobody's business, and that of an organisation is of use to
whoever sends false bills. What lands in git stays there, also when a later version no longer has it.

## How to mend
Take the number out. Does it belong to a person, and was the file pushed or shared before? Then tell your privacy
officer.

## Wrong
```yaml coalition/actions.yaml
actions:
  - id: babypakketten
    title: Babypakketten uitdelen
    kind: actie
    status: lopend
    result: Giften kunnen naar NL02 ABNA 0123 4567 89
```

## Right
```yaml coalition/actions.yaml
actions:
  - id: babypakketten
    title: Babypakketten uitdelen
    kind: actie
    status: lopend
    result: Giften zijn welkom, zie de website
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.privacy.sightings import sightings
from ksa.rules.rule import Rule
from ksa.text.personal.iban import ibans

RULE = Rule("iban", Severity.WARNING)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the account numbers."""
    for sighting in sightings(coalition, ibans, "number"):
        yield sighting.finding(
            RULE.id,
            _("this looks like the number of a bank account"),
            _("take it out: nobody pays through these files"),
        )
