r"""The word at the top of a file is no kind of record.

## Why is this wrong?
That word says what follows: `partners:`, `topics:`, `agreement:`. Without it, nothing below it is read. The name of the
file does not matter.

## How to mend
Correct the word. Does the file begin with fields such as `id:`? Then write the word above them, and put two spaces in
front of every line below it.

## Wrong
```yaml partners.yaml
partnrs:
  - id: kraamzorg-de-wieg
    name: Kraamzorg De Wieg
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

RULE = Rule("unknown-kind", Severity.ERROR)
