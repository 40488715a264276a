r"""A file is not written in good YAML.

## Why is this wrong?
The whole file cannot be read, and so nothing in it is checked, found or shown. What other files say of its records
cannot be checked either.

## How to mend
Look at the place in the message, and at the line above it. Often one sign is missing: a space after a colon, a closing
quote or bracket, a few spaces at the start of a line. Mend one fault at a time: the next one shows itself after that.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding: hulp en advies
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: "Borstvoeding: hulp en advies"
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("invalid-yaml", Severity.ERROR)
