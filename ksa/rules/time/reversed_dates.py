r"""Two dates stand in the wrong order.

## Why is this wrong?
What ends before it begins never holds. A partner with such dates is found on no day at all, and an agreement seems to
have run out already. Mostly one digit is wrong, or the two dates changed places.

A month, a quarter or a year is taken as wide as it can be: `since: 2026-05` and `until: 2026` go together.

## How to mend
Look at both dates, and correct the wrong one.

## Wrong
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: kraamperiode
    roles: nazorg
    partner: jgz-almere
    since: 2027-01-01
    until: 2026-12-31
```

## Right
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: kraamperiode
    roles: nazorg
    partner: jgz-almere
    since: 2026-01-01
    until: 2026-12-31
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.dated import any_reversed, dated, reversed_pairs
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.rule import Rule
from ksa.text.locate import dotted

RULE = Rule("reversed-dates", Severity.ERROR)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the dates that come before one that should be earlier."""
    if not any_reversed(coalition):
        return
    for name, place, steps, dates in dated(coalition):
        for earlier, later in reversed_pairs(dates):
            yield Diagnostic(
                RULE.id,
                _("`{later}` lies before `{earlier}`").format(
                    later=f"{later}: {dates[later]}", earlier=f"{earlier}: {dates[earlier]}"
                ),
                (
                    place.at(*steps, later),
                    place.at(*steps, earlier, text=_("this should be the earlier one")),
                ),
                _("look at both dates, and correct the wrong one"),
                record=name,
                field=dotted((*steps, later)),
            )
