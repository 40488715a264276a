r"""A partner has no contact with a mail address or a phone number.

A website is not enough, nor is a way to refer: a colleague wants to ask something first, or hear why no answer came.

Partners that are wished for or that have departed need no contact. A partner that is a part of another needs none when
the other has one. A partner without tasks of its own needs none when one of its parts has one. Does no partner have a
contact? Then there is one finding for all of them together.

## Why is this wrong?
The responsibilities say that this partner helps, but nobody can call or mail it. A worry about a family then waits
until somebody happens to know a colleague there.

## How to mend
Ask the partner for a function that one can call or mail, with a shared mailbox or a number of the organisation. Use no
name or number of a person: people change jobs, and the function stays.

## Wrong
```yaml coalition/kraamzorg.yaml
partners:
  - id: kraamzorg-almere
    name: Kraamzorg Almere
    kind: kraamzorg
    domain: medisch
    status: aangesloten
    website: https://www.kraamzorg-almere.example.nl
```

## Right
```yaml coalition/kraamzorg.yaml
partners:
  - id: kraamzorg-almere
    name: Kraamzorg Almere
    kind: kraamzorg
    domain: medisch
    status: aangesloten
    contacts:
      - function: aandachtsfunctionaris
        email: kansrijkestart@kraamzorg-almere.example.nl
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.coverage import busy
from ksa.coalition.duties import idle
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.partner import Partner
from ksa.rules.rule import Rule
from ksa.rules.summary import summary

RULE = Rule("partner-without-contact", Severity.WARNING, of_the_whole=True)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the partners that nobody can reach; one finding when that is so for all."""
    mute = [record for record in coalition.partners if not _can_be_reached(record.item)]
    if not mute:
        return
    absent = idle(coalition, on)
    reached = coalition.partner_of.keys() - {record.item.id for record in mute} - absent
    through = {above for one in reached for above in coalition.partner_of[one].item.part_of} - busy(coalition, on)
    found = [
        record
        for record in mute
        if record.item.id not in absent
        and reached.isdisjoint(record.item.part_of)
        and record.item.id not in through  # it has no task of its own, and a part of it can be reached
    ]
    help_ = _("add a function with `email` or `phone` under `contacts`")
    if len(found) > 1 and not reached:
        message = _("no partner has a contact with a mail address or a phone number")
        yield summary(RULE, coalition, message, [record.item.id for record in found], help_)
        return
    for record in found:
        yield Diagnostic(
            RULE.id,
            _("partner `{partner}` has no contact with a mail address or a phone number").format(
                partner=record.item.id
            ),
            (record.place.key("contacts") if record.item.contacts else record.place.name(),),
            help_,
            record=record.name,
        )


def _can_be_reached(partner: Partner) -> bool:
    return any(contact.email or contact.phone for contact in partner.contacts)
