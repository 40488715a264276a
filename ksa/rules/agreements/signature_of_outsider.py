r"""Somebody signed an agreement and is no party to it.

## Why is this wrong?
Who reads the signatures thinks that this partner takes part. The agreement itself gives it nothing to do. So a
colleague counts on help that nobody promised, or the right partner never signed.

Parties are the owner, the partners in the steps and those in `parties`. Does a body own the agreement? Then its members
may sign too.

## How to mend
Was the wrong partner chosen? Correct it. Does the partner take part? Then name it in a step or in `parties`, and have
the agreement signed again. Else take the signature away.

## Wrong
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: in-consultatie
  owner: jgz-almere
  steps: {from: jgz-almere, to: moeder, action: vragen hoe het voeden gaat}
  signatures:
    - partner: huisartsen-almere
      signed_on: 2026-04-01
      digest: sha256:26c678d0e8ce4cac6ad8790fb406a29479c2830610cf3b42bff139c0e3184569
```

## Right
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: in-consultatie
  owner: jgz-almere
  steps: {from: jgz-almere, to: moeder, action: vragen hoe het voeden gaat}
  signatures:
    - partner: jgz-almere
      signed_on: 2026-04-01
      digest: sha256:26c678d0e8ce4cac6ad8790fb406a29479c2830610cf3b42bff139c0e3184569
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.parties import all_parties, may_sign, signing
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.agreement import Agreement
from ksa.rules.rule import Rule

RULE = Rule("signature-of-outsider", Severity.ERROR)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the signatures of partners that are known, and no party."""
    for record in signing(coalition, on):
        if all_parties(record.item).issuperset([signature.partner for signature in record.item.signatures]):
            continue
        welcome = may_sign(coalition, record.item)
        if welcome is not None:
            for number, signature in enumerate(record.item.signatures):
                if signature.partner not in welcome and signature.partner in coalition.partner_of:
                    yield _diagnostic(record, number, signature.partner)


def _diagnostic(record: Record[Agreement], number: int, partner: str) -> Diagnostic:
    return Diagnostic(
        RULE.id,
        _("`{partner}` signed, but is no party to this agreement").format(partner=partner),
        (record.place.at("signatures", number, "partner"),),
        _("take the signature away; or does `{partner}` take part? Then name it in a step or in `parties`").format(
            partner=partner
        ),
        record=record.name,
        field=f"signatures.{number}.partner",
    )
