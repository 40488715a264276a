r"""A term counts from an event that looks misspelt.

## Why is this wrong?
`2 weken na bevaling` can be read, but it is not known that it counts from the same day as `2 weken na bevalling`. So
the two cannot be compared, and the wrong word stands in every text that is made of it.

You may use other events than those that are known. This rule only speaks when one letter makes the difference.

## How to mend
Correct the word. Is it right as it stands? Then put `# ksa: ignore[unknown-event]` behind it, and the reason.

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
      within: 2 weken na bevaling
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
      within: 2 weken na bevalling
```
"""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.events import is_known_event, near_event
from ksa.model.term import parse
from ksa.model.term_place import words_at
from ksa.model.wording import did_you_mean
from ksa.rules.rule import Rule

RULE = Rule("unknown-event", Severity.INFO)


class _Slip(NamedTuple):
    """A misspelt event in a term, at `typed[start:end]`, and what was probably meant."""

    start: int
    end: int
    meant: str


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the events in terms that are a letter away from a known one."""
    for record in coalition.agreements:
        for number, step in enumerate(record.item.steps):
            if step.within is None:
                continue
            typed = step.within.typed
            for slip in _slips(typed):
                yield Diagnostic(
                    RULE.id,
                    _("`{event}` is not a known event").format(event=typed[slip.start : slip.end]),
                    (words_at(record.place, typed, slip.start, slip.end, "steps", number, "within"),),
                    did_you_mean([slip.meant]),
                    _("other events may be used too, but only the known ones can be compared"),
                    record=record.name,
                    field=f"steps.{number}.within",
                )


@lru_cache(maxsize=4096)
def _slips(typed: str) -> tuple[_Slip, ...]:
    term = parse(typed)
    if all(is_known_event(part.event) for part in term.parts if part.event):
        return ()  # most terms: so it is not worked out where each word stands
    return tuple(
        _Slip(place.start, place.end, meant) for place in term.events if (meant := near_event(place.event)) is not None
    )
