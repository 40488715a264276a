r"""A partner that does not take part yet is counted on.

## Why is this wrong?
The coalition would like this partner to take part, but it does not yet. Whoever reads the list thinks that the work is
done. A parent is then referred to somebody who knows nothing of it.

This rule looks at responsibilities, at the steps, parties and owner of agreements, also of drafts, and at who owns or
carries out an intervention that is on offer now. A plan for later may well name a wished partner: an intervention that
is `gepland`, for example.

It also speaks of a partner whose own `since` is still to come, while a responsibility, an adopted agreement or an
intervention that is on offer counts on it by now.

## How to mend
Does the partner take part by now? Then change its `status` or `since`. Otherwise name who does it until then, or give
the work itself a later `since`. Does nobody do it?
Then write a gap, so that everyone knows.

## Wrong
```yaml partners.yaml
partners:
  - id: babysteun
    name: Babysteun
    kind: informele-zorg
    domain: informeel
    status: gewenst
```
```yaml coalition/responsibilities.yaml
responsibility:
  topic: postpartum-depressie
  phases: kraamperiode
  roles: begeleiden
  partner: babysteun
```

## Right
```yaml partners.yaml
partners:
  - id: babysteun
    name: Babysteun
    kind: informele-zorg
    domain: informeel
    status: gewenst
```
```yaml coalition/gaps.yaml
gap:
  topic: postpartum-depressie
  phases: kraamperiode
  roles: begeleiden
  reason: Babysteun doet nog niet mee.
  review_on: 2027-03
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.mentions import Mention, coming, mentions, wished
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.intervention import Intervention
from ksa.model.vocabulary import ON_OFFER
from ksa.rules.named_here import named_here
from ksa.rules.rule import Rule

RULE = Rule("wished-partner-at-work", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find where a partner is counted on that is only wished for, or that is still to come."""
    wanted, later = wished(coalition), coming(coalition, on)
    if not wanted and not later:
        return
    for mention in mentions(coalition, on):
        partner = mention.partner.item.id
        if partner in later:
            yield _too_early(mention)
        elif partner in wanted and not _is_plan(mention):
            yield named_here(
                RULE,
                mention,
                _("`{partner}` does not take part yet, but is counted on here").format(partner=partner),
                mention.partner.place.at("status", text=_("here stands that it is only wished for")),
                _("does it take part by now? Then change its `status`; otherwise name who does it until then"),
            )


def _too_early(mention: Mention) -> Diagnostic:
    partner = mention.partner.item
    return named_here(
        RULE,
        mention,
        _("`{partner}` takes part only from {since} on, but is counted on here already").format(
            partner=partner.id, since=partner.since
        ),
        mention.partner.place.at("since", text=_("from then on it takes part")),
        _("does it take part by now? Then correct this `since`; otherwise name who does it until then"),
    )


def _is_plan(mention: Mention) -> bool:
    item = mention.holder.item
    return isinstance(item, Intervention) and item.available != ON_OFFER
