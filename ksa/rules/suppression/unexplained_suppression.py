r"""A comment says that a finding may stay, but not why.

## Why is this wrong?
Next year nobody knows any more whether the finding may still stay. So a comment without a reason suppresses nothing.

## How to mend
Write the reason behind the bracket, in a few words that a colleague understands.

## Wrong
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: babytijd
    roles: signaleren
    partner: jgz-almere

  # ksa: ignore[duplicate-responsibility]
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

RULE = Rule("unexplained-suppression", Severity.ERROR)
