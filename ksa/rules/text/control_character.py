r"""A hidden character stands in a text.

## Why is this wrong?
Nobody sees these characters, but programs act on them: they can wipe out a line on the screen, or keep a word from
being found. YAML forbids most of them. They come along when a text is copied from another program.

## How to mend
Remove the character. The message says which one it is; VS Code finds it when you search for that code with `.*` on.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: "Borst\x1bvoeding"
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("control-character", Severity.ERROR)
