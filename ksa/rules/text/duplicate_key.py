r"""A field stands twice in the same record.

## Why is this wrong?
Only one of the two can count, and nobody sees which one. Mostly it is left over from a copy, or two people each added
it.

## How to mend
Keep one of the two. Are both values right? Then make a list of them, if the field may hold one.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
    label: Borstvoeding en kolven
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
    synonyms: borstvoeding en kolven
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("duplicate-key", Severity.ERROR)
