r"""A term cannot be read.

## Why is this wrong?
A term is a promise: within so many days somebody hears something. `zsm` promises nothing, and a word with a slip of the
pen cannot be compared with what others promise.

## How to mend
Write it as people say it, with digits and with whole words: `binnen 5 werkdagen`, `uiterlijk 14 dagen na bevalling`,
`direct bij spoed`, `voor week 20`, `dag 8-10`, `elk kwartaal`, `op verzoek`. Two terms may be joined with `of` or with
`, daarna`.

## Wrong
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: concept
  owner: jgz-almere
  steps:
    - from: jgz-almere
      to: moeder
      action: vragen hoe het voeden gaat
      within: binnen 5 werkdgen
```

## Right
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: concept
  owner: jgz-almere
  steps:
    - from: jgz-almere
      to: moeder
      action: vragen hoe het voeden gaat
      within: binnen 5 werkdagen
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("invalid-term", Severity.ERROR)
