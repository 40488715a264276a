r"""A text, a list or fields stand where something else belongs.

## Why is this wrong?
A record is a number of fields, and most fields hold a text or a list of texts. What has another form cannot be read.
Often a space, a dash or a few spaces at the start of the line make the difference.

## How to mend
Look at the signs: `label: Kolven` is a field, and `- kolven` is an item of a list. What belongs to something stands
below it, two spaces deeper.

## Wrong
```yaml coalition/topics.yaml
topics:
  - borstvoeding
  - kolven
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding

  - id: kolven
    label: Kolven
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("wrong-type", Severity.ERROR)
