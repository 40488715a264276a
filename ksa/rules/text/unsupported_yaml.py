r"""A file uses a part of YAML that is not used here.

Those parts are anchors (`&`), aliases (`*`), merge keys (`<<`), tags (`!`), directives (`%`) and a second document
(`---` halfway).

## Why is this wrong?
These files have to read like a form. With such signs, a reader has to look elsewhere for what a line means, and most
people do not know them. Often they were not meant at all: a text simply begins with `*` or `!`.

## How to mend
Put quotes around a text that begins with such a sign. Was it meant? Then write the value out.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
    urgent: !Bel 112 als de baby niet meer drinkt
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
    urgent: "!Bel 112 als de baby niet meer drinkt"
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("unsupported-yaml", Severity.ERROR)
