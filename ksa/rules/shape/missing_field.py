r"""A field that every record of this kind needs is not there, or is empty.

## Why is this wrong?
A partner without a name cannot be found, and an agreement without steps agrees nothing. What ksa makes of the record
would have a hole in that place.

The mark `verified` is not needed, but it cannot stand there empty: `verified: nee` says that nobody has checked a fact.

## How to mend
Fill in the field. Do you not know it yet? Then leave the whole record out until you do, or say in `note` what is still
to be found out.

## Wrong
```yaml partners.yaml
partners:
  - id: kraamzorg-de-wieg
    kind: kraamzorg
    domain: medisch
    status: aangesloten
```

## Right
```yaml partners.yaml
partners:
  - id: kraamzorg-de-wieg
    name: Kraamzorg De Wieg
    kind: kraamzorg
    domain: medisch
    status: aangesloten
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("missing-field", Severity.ERROR)
