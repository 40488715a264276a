r"""A comment says that a finding may stay, but there is no such finding.

## Why is this wrong?
The comment stays behind after the fault is mended, or it never worked: the rule in it is misspelt, or it stands in
another place than the finding. The next fault in that place would then stay unseen.

Errors about texts, shape, references and privacy cannot be suppressed, so a comment for one of those does nothing
either.

## How to mend
Take the comment away, or correct the rule. It belongs on the line of the finding, or on a line of its own right above
the record, the list item or the field.

## Wrong
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: babytijd
    roles: signaleren
    partner: jgz-almere

  # ksa: ignore[duplicate-responsability] elke dienst heeft een eigen rij
  - topic: postpartum-depressie
    phases: babytijd
    roles: signaleren
    partner: jgz-almere
```

## Right
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: babytijd
    roles: signaleren
    partner: jgz-almere

  # ksa: ignore[duplicate-responsibility] elke dienst heeft een eigen rij
  - topic: postpartum-depressie
    phases: babytijd
    roles: signaleren
    partner: jgz-almere
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("unused-suppression", Severity.WARNING)
