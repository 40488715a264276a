r"""An agreement is adopted, and something is missing that makes it binding.

## Why is this wrong?
`vastgesteld` tells colleagues: we hold each other to this. Then they must be able to see at which level it was agreed,
since when, and when you look at it again. And the owner must have signed. Without that it is a plan, and nobody calls
when a parent gets no answer.

An adopted agreement has `level`, `adopted_on`, `evaluate_on`, and a signature of every partner that owns it. Does a
body own it? Then one of its members signs.

## How to mend
Fill in what is missing; the message gives the `digest` for a signature. Is the agreement not adopted yet? Then make its
`status` `in-consultatie`.

## Wrong
```yaml
  status: vastgesteld
  owner: jgz-almere
  level: uitvoering
  adopted_on: 2026-04-01
```

## Right
```yaml
  status: vastgesteld
  owner: jgz-almere
  level: uitvoering
  adopted_on: 2026-04-01
  evaluate_on: 2027-04
  signatures:
    - partner: jgz-almere
      signed_on: 2026-04-01
      digest: sha256:26c678d0e8ce4cac6ad8790fb406a29479c2830610cf3b42bff139c0e3184569
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.digest import digest
from ksa.coalition.mentions import departed
from ksa.coalition.parties import adopted, signatories
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.agreement import Agreement
from ksa.rules.rule import Rule

RULE = Rule("incomplete-adopted", Severity.ERROR)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the adopted agreements that lack a field or the signature of an owner."""
    for record in adopted(coalition, on):
        agreement = record.item
        unsigned = _unsigned_owners(coalition, agreement, on)
        if unsigned or not (agreement.level and agreement.adopted_on and agreement.evaluate_on):
            yield _diagnostic(record, unsigned)


def _unsigned_owners(coalition: Coalition, agreement: Agreement, on: date) -> list[str]:
    """The owners who can sign, and for whom nobody did."""
    signed = {signature.partner for signature in agreement.signatures}
    return [
        owner
        for owner in agreement.owner
        if owner not in signed
        and signed.isdisjoint(signers := signatories(coalition, owner))
        and not departed(coalition, on).keys() >= signers
    ]


def _diagnostic(record: Record[Agreement], unsigned: list[str]) -> Diagnostic:
    agreement = record.item
    fields = {
        "level": agreement.level,
        "adopted_on": agreement.adopted_on,
        "evaluate_on": agreement.evaluate_on,
    }
    lacking = [f"`{field}`" for field, value in fields.items() if not value]
    lacking += [_("the signature of `{owner}`").format(owner=owner) for owner in unsigned]
    note = _("a signature below the text of now has `digest: {digest}`").format(digest=digest(agreement))
    return Diagnostic(
        RULE.id,
        _("this agreement is adopted, but lacks: {fields}").format(fields=", ".join(lacking)),
        (record.place.at("status"),),
        _("fill in what is missing; or is it not adopted yet? Then make its status `in-consultatie`"),
        note if unsigned else "",
        record=record.name,
        field="status",
    )
