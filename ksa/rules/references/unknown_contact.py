r"""A responsibility names a contact that its partner does not have.

## Why is this wrong?
`contact` says whom to call, by the `function` of one of the partner's contacts. Without such a contact nobody finds a
number.

## How to mend
Write the function as it stands with the partner, or add the contact there. Most rows need no `contact` at all: the
contact whose topics fit is found by itself.

## Wrong
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: babytijd
    roles: signaleren
    partner: jgz-almere
    contact: aandachtsfunctionares
```

## Right
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: babytijd
    roles: signaleren
    partner: jgz-almere
    contact: aandachtsfunctionaris
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition, Entry
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.language.near import near
from ksa.model.vocabulary import EVERY_PROFESSIONAL
from ksa.model.wording import did_you_mean, either, listed
from ksa.rules.rule import Rule
from ksa.text.document import as_list
from ksa.text.hint import short

RULE = Rule("unknown-contact", Severity.ERROR)

_MOST_SHOWN = 8


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the contacts that none of the row's partners has."""
    rows = [row for row in coalition.by_kind.get("responsibility", []) if _contact(row)]
    if not rows:
        return
    partners = {entry.id: entry for entry in coalition.by_kind.get("partner", [])}
    for row in rows:
        names = [name for name in as_list(row.value.get("partner")) if isinstance(name, str)]
        found = [partners.get(name) for name in names if name != EVERY_PROFESSIONAL]
        # A partner that is unknown or not whole may have the contact: that is another fault, reported as such.
        whole = [entry for entry in found if entry and entry.item]
        functions = [function for entry in whole for function in _functions(entry)]
        if len(whole) == len(found) and _contact(row) not in functions:
            yield _diagnostic(row, names, functions)


def _contact(row: Entry) -> str:
    """The contact that a row names; empty when it names none, or not in a form that can be read."""
    contact = row.value.get("contact") if isinstance(row.value, dict) else None
    return contact if isinstance(contact, str) else ""


def _functions(partner: Entry) -> Iterator[str]:
    return (contact["function"] for contact in as_list(partner.value.get("contacts")) if contact)


def _diagnostic(row: Entry, partners: list[str], functions: list[str]) -> Diagnostic:
    contact = _contact(row)
    if meant := near(contact, functions):
        help_ = did_you_mean(meant)
    elif functions:
        help_ = _("choose from: {names}").format(names=listed(tuple(functions[:_MOST_SHOWN])))
    else:
        help_ = _("add the contact to the partner, or leave `contact` out")
    return Diagnostic(
        RULE.id,
        _("there is no contact `{contact}` at {partners}").format(contact=short(contact), partners=either(partners)),
        (row.place.at("contact"),),
        help_,
        record=row.name,
        field="contact",
    )
