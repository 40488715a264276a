r"""A partner signed another text than the agreement has now.

## Why is this wrong?
Somebody put a name under a promise, and after that the promise changed. The partner may not know. Then two colleagues
keep to two different agreements, and a parent falls between them.

The `digest` in a signature is a fingerprint of what was agreed: the title, the topics, the phases, the parties, the
reason, the signal, the target groups, the steps, the escalation, the consent, and how parents were involved. The
status, dates, owner, notes, sources and the layout are not in it. Of two signatures of one partner the newest counts.

## How to mend
Show the partner what has changed and have the agreement signed again. Then type the date, and the `digest` that the
message gives. Only the digest, without a new signature, would hide what happened.

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
    - partner: jgz-almere
      signed_on: 2026-04-01
      digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
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
      signed_on: 2026-05-20
      digest: sha256:26c678d0e8ce4cac6ad8790fb406a29479c2830610cf3b42bff139c0e3184569
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.digest import digest
from ksa.coalition.mentions import departed
from ksa.coalition.parties import may_sign, newest, signing
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _, ngettext
from ksa.model.agreement import Agreement
from ksa.model.wording import listed
from ksa.rules.rule import Rule

RULE = Rule("stale-signature", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the signatures below another text; those below the same one are told together."""
    for record in signing(coalition, on):
        now = digest(record.item)
        if any(signature.digest != now for signature in record.item.signatures):
            for numbers in _stale(coalition, record.item, now, on).values():
                yield _diagnostic(record, numbers, now)


def _stale(coalition: Coalition, agreement: Agreement, now: str, on: date) -> dict[str, list[int]]:
    """The numbers of the stale signatures, by the digest of what was signed."""
    can_sign_again = (may_sign(coalition, agreement) or coalition.partner_of.keys()) - departed(coalition, on).keys()
    stale: dict[str, list[int]] = {}
    for partner, number in newest(agreement, now).items():
        signed = agreement.signatures[number].digest
        if signed != now and partner in can_sign_again:
            stale.setdefault(signed, []).append(number)
    return stale


def _diagnostic(record: Record[Agreement], numbers: list[int], now: str) -> Diagnostic:
    partners = tuple(record.item.signatures[number].partner for number in numbers)
    message = ngettext(
        "{count} partner signed another text than this agreement has now: {partners}",
        "{count} partners signed another text than this agreement has now: {partners}",
        len(partners),
    )
    first, *others = numbers
    return Diagnostic(
        RULE.id,
        message.format(count=len(partners), partners=listed(partners)),
        (
            record.place.at("signatures", first, "digest"),
            *(record.place.at("signatures", other, "digest", text=_("the same text")) for other in others),
        ),
        _("have it signed again, then put the new date and `digest: {digest}`").format(digest=now),
        record=record.name,
        field=f"signatures.{first}.digest",
    )
