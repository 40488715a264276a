r"""A hidden character turns the reading direction of a text.

## Why is this wrong?
Such characters are meant for Arabic and Hebrew. In other text, the screen can show something else than what is in the
file: a reviewer then agrees to a text that nobody saw.

## How to mend
Remove the character. The message says which one it is; VS Code finds it when you search for that code with `.*` on. Is
there a good reason to keep it? Then put `# ksa: ignore[bidirectional-text]` behind it, and the reason.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: "Borst\u202evoeding"
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

RULE = Rule("bidirectional-text", Severity.WARNING)
