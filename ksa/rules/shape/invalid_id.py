r"""An id has capitals, spaces or other characters that an id cannot have.

## Why is this wrong?
Other records point here by this id, and it also stands in links. So it must be the same on every computer, and easy to
type.

A partner or a body cannot have a word as its id that means somebody else in a step, such as `moeder` or `verwijzer`.

## How to mend
Use lower-case letters, digits and hyphens, at most 64 characters. The name itself may be written as you like, in `name`
or `label`.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: Borstvoeding geven
    label: Borstvoeding geven
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding-geven
    label: Borstvoeding geven
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("invalid-id", Severity.ERROR)
