r"""A number cannot be read, or can be read in two ways.

## Why is this wrong?
`2.400` is 2400 to one reader and 2,4 to another. A number with words in it cannot be compared at all.

## How to mend
Write digits only, without points for the thousands, and with at most one comma: `2400` or `12,5`. What is counted
stands in `unit`.

## Wrong
```yaml coalition/indicators.yaml
indicators:
  - id: geboorten
    name: Geboorten
    kind: uitkomst
    unit: geboorten per jaar
    target: 2.400
```

## Right
```yaml coalition/indicators.yaml
indicators:
  - id: geboorten
    name: Geboorten
    kind: uitkomst
    unit: geboorten per jaar
    target: 2400
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("invalid-number", Severity.ERROR)
