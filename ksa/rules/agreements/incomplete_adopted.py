r"""An agreement is adopted, and something is missing that makes it binding.

## Why is this wrong?
`vastgesteld` tells colleagues: we hold each other to this. Then they must be able to see at which level it was agreed,
since when, and when you look at it again. And the owner must have signed. Without that it is a plan, and nobody calls
when a parent gets no answer.

An adopted agreement has `level`, `adopted_on`, `evaluate_on`, and a signature of every partner that owns it. Does a
body own it? Then one of its members signs, so the body needs members.

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
from ksa.coalition.parties import adopted, members, signatories
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.agreement import Agreement
from ksa.model.wording import listed
from ksa.rules.rule import Rule

RULE = Rule("incomplete-adopted", Severity.ERROR)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the adopted agreements that lack a field or the signature of an owner."""
    for record in adopted(coalition, on):
        agreement = record.item
        unsigned = _unsigned_owners(coalition, agreement, on)
        if unsigned or not (agreement.level and agreement.adopted_on and agreement.evaluate_on):
            yield _diagnostic(coalition, record, unsigned, on)


def _unsigned_owners(coalition: Coalition, agreement: Agreement, on: date) -> list[str]:
    """The owners for whom nobody signed, as far as somebody can; also a body that has nobody who can."""
    signed = {signature.partner for signature in agreement.signatures}
    return [
        owner
        for owner in agreement.owner
        if owner not in signed
        and signed.isdisjoint(signatories(coalition, owner))
        and (owner in members(coalition) or owner in coalition.partner_of.keys() - departed(coalition, on).keys())
    ]


def _diagnostic(coalition: Coalition, record: Record[Agreement], unsigned: list[str], on: date) -> Diagnostic:
    agreement = record.item
    fields = {
        "level": agreement.level,
        "adopted_on": agreement.adopted_on,
        "evaluate_on": agreement.evaluate_on,
    }
    bodies = [owner for owner in unsigned if owner in members(coalition)]
    lacking = [f"`{field}`" for field, value in fields.items() if not value]
    lacking += [_signature(owner, is_body=owner in bodies) for owner in unsigned]
    notes = [_who_can_sign(coalition, body, on) for body in bodies]
    if unsigned:
        notes.append(_("a signature below the text of now has `digest: {digest}`").format(digest=digest(agreement)))
    return Diagnostic(
        RULE.id,
        _("this agreement is adopted, but lacks: {fields}").format(fields=", ".join(lacking)),
        (record.place.at("status"),),
        _("fill in what is missing; or is it not adopted yet? Then make its status `in-consultatie`"),
        "; ".join(notes),
        record=record.name,
        field="status",
    )


def _signature(owner: str, *, is_body: bool) -> str:
    if is_body:
        return _("the signature of a member of `{body}`").format(body=owner)
    return _("the signature of `{owner}`").format(owner=owner)


def _who_can_sign(coalition: Coalition, body: str, on: date) -> str:
    can = tuple(sorted(members(coalition)[body] - departed(coalition, on).keys()))
    if can:
        return _("of `{body}` can sign: {names}").format(body=body, names=listed(can))
    return _("`{body}` has no members who can sign: put them in `members`").format(body=body)
