r"""A record has a field that its kind does not know.

## Why is this wrong?
A field with a slip of the pen is not read: what stands behind it would silently be lost. The names of the fields are
English. What stands in them is Dutch.

## How to mend
Correct the name, or move the field to the record that it belongs to: its depth says which one that is. What fits in no
field can stand in `note`.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
    sinonyms: [zogen, kolven]
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
    synonyms: [zogen, kolven]
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("unknown-field", Severity.ERROR)
