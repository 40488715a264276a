r"""Nobody has checked for over a year how to reach a partner.

## Why is this wrong?
Mailboxes close and desks move. A professional who writes to an old address waits for an answer that does not come, and
the parent waits too.

It is said of the contacts of a partner and of its `referral`: once a partner, however many they are. What is marked as
an example with `verified: nee` is left out, and so are a contact without `email` and `phone`, and partners that are
wished for or departed.

## How to mend
Call or write to the partner. Is all of it still right? Put the day on which you asked in `checked_on`, with each
contact and in `referral`.

## Wrong
```yaml partners.yaml
partners:
  - id: bibliotheek
    name: Bibliotheek Almere
    kind: bibliotheek
    domain: sociaal
    status: netwerkpartner
    contacts:
      - function: balie
        email: info@bibliotheek.example.nl
        checked_on: 2024-05-13
```

## Right
```yaml partners.yaml
partners:
  - id: bibliotheek
    name: Bibliotheek Almere
    kind: bibliotheek
    domain: sociaal
    status: netwerkpartner
    contacts:
      - function: balie
        email: info@bibliotheek.example.nl
        checked_on: 2026-05-13
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.calendar import NEVER, Deadline, passed
from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Label, Severity
from ksa.language import _
from ksa.rules.rule import Rule
from ksa.text.locate import dotted

RULE = Rule("contact-unchecked", Severity.INFO)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the partners with a contact or a referral that was not checked in the last twelve months."""
    by_partner: dict[object, list[Deadline]] = {}
    for late in passed(coalition, "contact", on):
        by_partner.setdefault(late.place, []).append(late)
    for together in by_partner.values():
        first = together[0]
        yield Diagnostic(
            RULE.id,
            _("it was not checked in the last 12 months how to reach `{partner}`").format(
                partner=first.place.value("name")
            ),
            tuple(map(_label, together)),
            _("ask the partner whether it is still right, and write `checked_on: {day}`").format(day=on),
            record=first.name,
            field=dotted(first.steps),
        )


def _label(late: Deadline) -> Label:
    if late.day != NEVER:
        return late.place.at(*late.steps, text=_("too long ago"))
    if late.steps[0] == "contacts":
        return late.place.at(*late.steps, "function", text=_("never checked"))
    return late.place.key(*late.steps, text=_("never checked"))
