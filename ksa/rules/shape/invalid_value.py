r"""A value is not one of those that the field knows, or not of its form.

## Why is this wrong?
A fixed list of values keeps the data comparable: `aangesloten` must not also be called `lid`. And a phone number, an
address or a code that is not one leads to nobody.

## How to mend
Choose one of the values in the message, or write the value in the form that the message shows.

## Wrong
```yaml partners.yaml
partners:
  - id: kraamzorg-de-wieg
    name: Kraamzorg De Wieg
    kind: kraamzorg
    domain: medisch
    status: aangeslotn
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

RULE = Rule("invalid-value", Severity.ERROR)
