r"""No file says which coalition this is.

## Why is this wrong?
Every list and every report carries the name of the coalition, and the areas, goals and bodies that other records point
at stand in its record.

## How to mend
Make `coalition/coalition.yaml`, as in the example below. Are you in the right folder? Then `partners.yaml` stands there
too, or a folder `coalition`.

## Wrong
```yaml coalition/coalition.yaml
# nog te schrijven
```

## Right
```yaml coalition/coalition.yaml
coalition:
  id: kansrijke-start-almere
  name: Kansrijke Start Almere
  municipalities:
    - name: Almere
      code: GM0034
```
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("no-coalition", Severity.ERROR)
