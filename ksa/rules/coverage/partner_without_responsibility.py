r"""A partner that takes part has no responsibility.

Partners that are wished for or that have departed are left out. So is a partner that stands in a step of an agreement,
one with `roles` for the coalition as a whole, such as funding or training, one that is a part of a partner with a task,
and one that runs a partner with a task or has it as a part. Does no partner have a responsibility? Then there is one
finding for all of them together.

## Why is this wrong?
Colleagues do not find this partner, whatever topic they look up. They forget that it takes part, and it wonders what it
is there for.

## How to mend
Ask the partner what it does for which topic, and write it in the responsibilities. Does it work for the coalition as a
whole? Then write that in `roles`. Does it do nothing for you now? Then `status: gewenst` or `uitgetreden` fits better.

## Wrong
```yaml coalition/bibliotheek.yaml
partners:
  - id: bibliotheek-almere
    name: Bibliotheek Almere
    kind: bibliotheek
    domain: sociaal
    status: netwerkpartner
```

## Right
```yaml coalition/bibliotheek.yaml
partners:
  - id: bibliotheek-almere
    name: Bibliotheek Almere
    kind: bibliotheek
    domain: sociaal
    status: netwerkpartner

responsibilities:
  - topic: postpartum-depressie
    phases: babytijd
    roles: voorlichten
    partner: bibliotheek-almere
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.coverage import busy
from ksa.coalition.duties import duties, idle
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.rule import Rule
from ksa.rules.summary import summary

RULE = Rule("partner-without-responsibility", Severity.INFO, of_the_whole=True)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the partners without a task; one finding when none has a responsibility."""
    tasked, absent = busy(coalition, on), idle(coalition, on)
    untasked = [
        record
        for record in coalition.partners
        if (partner := record.item).id not in tasked
        and partner.id not in absent
        and not partner.roles
        and tasked.isdisjoint(partner.part_of)
    ]
    if not untasked:
        return
    through = _tasked_through(coalition, tasked - absent)
    found = [record for record in untasked if record.item.id not in through]
    help_ = _("write in the responsibilities what it does, or in `roles` what it does for the coalition as a whole")
    if found and _no_partner_has_one(coalition, on):
        names = [record.item.id for record in found]
        yield summary(RULE, coalition, _("no partner has a responsibility"), names, help_)
        return
    for record in found:
        yield Diagnostic(
            RULE.id,
            _("partner `{partner}` has no responsibility").format(partner=record.item.id),
            (record.place.name(),),
            help_,
            record=record.name,
        )


def _tasked_through(coalition: Coalition, tasked: frozenset[str]) -> set[str]:
    """The partners that run a partner with a task, or of which it is a part."""
    return {
        above
        for record in coalition.partners
        if record.item.id in tasked
        for above in (*record.item.part_of, *record.item.run_by)
    }


def _no_partner_has_one(coalition: Coalition, on: date) -> bool:
    known = coalition.partner_of
    return not any(one in known for rows in duties(coalition, on).values() for row in rows for one in row.item.partner)
