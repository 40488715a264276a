r"""A date or a period cannot be read, or does not exist.

## Why is this wrong?
With its dates ksa works out what is due and what has ended. `1-3-2027` is the first of March to one reader and the
third of January to another.

## How to mend
Write the year first: `2027-03-01`. Do you not know the day? Then `2027-03`, `2027-Q1` or `2027` will do. A period may
also be two years: `2019-2021`.

## Wrong
```yaml coalition/responsibilities.yaml
gaps:
  - topic: postpartum-depressie
    phases: babytijd
    roles: begeleiden
    reason: De wachtlijst is langer dan een half jaar.
    review_on: 1-3-2027
```

## Right
```yaml coalition/responsibilities.yaml
gaps:
  - topic: postpartum-depressie
    phases: babytijd
    roles: begeleiden
    reason: De wachtlijst is langer dan een half jaar.
    review_on: 2027-03-01
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("invalid-date", Severity.ERROR)
