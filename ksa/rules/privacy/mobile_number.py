r"""A mobile number stands in the data.

## Why is this wrong?
A mobile number mostly belongs to one person, at work or at home. Whoever takes over from that person cannot be reached
by it, and it stays on the internet. What lands in git stays there, also when a later version no longer has it.

## How to mend
Put the number of the organisation or the team in its place, or only a mailbox. Is it really the number of a team, such
as that of a midwife on call? Then it may stay: put a comment with the reason behind it.

## Wrong
```yaml partners.yaml
partners:
  - id: praktijk-de-boog
    name: Praktijk De Boog
    kind: verloskunde
    domain: medisch
    status: netwerkpartner
    contacts:
      - function: verloskundige
        phone: 06-12345678
```

## Right
```yaml partners.yaml
partners:
  - id: praktijk-de-boog
    name: Praktijk De Boog
    kind: verloskunde
    domain: medisch
    status: netwerkpartner
    contacts:
      - function: verloskundige
        phone: 06-12345678 # ksa: ignore[mobile-number] de diensttelefoon, wie dienst heeft neemt op
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.privacy.sightings import sightings
from ksa.rules.rule import Rule
from ksa.text.personal.mobile import mobile_numbers

RULE = Rule("mobile-number", Severity.WARNING)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the mobile numbers."""
    for sighting in sightings(coalition, mobile_numbers, "number"):
        yield sighting.finding(
            RULE.id,
            _("this is a mobile number, and mostly that belongs to one person"),
            _("put a number of the organisation in its place, or leave it out"),
        )
