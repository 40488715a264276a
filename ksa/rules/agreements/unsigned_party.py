r"""A party to an adopted agreement has not signed it.

## Why is this wrong?
The agreement says what this partner does for parents, and nothing shows that the partner knows it. A colleague refers a
mother, and nobody there expects her.

A party is every partner in the steps and in `parties`. For the owner there is a rule of its own: `incomplete-adopted`.

## How to mend
Ask the partner to sign, and add the signature with the `digest` that the message gives. Does the partner not take part?
Then take it out of the steps and of `parties`.

## Wrong
```yaml
  steps:
    - from: jgz-almere
      to: huisartsen-almere
      action: bellen over een moeder die somber is
  signatures:
    - partner: jgz-almere
      signed_on: 2026-04-01
      digest: sha256:0571ae9c8aa270de9e06aa394ad4718f0b38f4748c48035c3535e2f9c91dd680
```

## Right
```yaml
  steps:
    - from: jgz-almere
      to: huisartsen-almere
      action: bellen over een moeder die somber is
  signatures:
    - partner: jgz-almere
      signed_on: 2026-04-01
      digest: sha256:0571ae9c8aa270de9e06aa394ad4718f0b38f4748c48035c3535e2f9c91dd680

    - partner: huisartsen-almere
      signed_on: 2026-04-08
      digest: sha256:0571ae9c8aa270de9e06aa394ad4718f0b38f4748c48035c3535e2f9c91dd680
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.digest import digest
from ksa.coalition.mentions import departed
from ksa.coalition.parties import adopted, all_parties, beside_owner
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _, ngettext
from ksa.model.agreement import Agreement
from ksa.model.wording import listed
from ksa.rules.rule import Rule

RULE = Rule("unsigned-party", Severity.WARNING)


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the adopted agreements that not all who are party have signed."""
    partners = coalition.partner_of.keys()
    for record in adopted(coalition, on):
        signed = [signature.partner for signature in record.item.signatures]
        silent = all_parties(record.item).difference(signed, record.item.owner)
        missing = silent & partners
        if missing and (missing := missing.difference(departed(coalition, on))):
            yield _diagnostic(record, tuple(party for party in beside_owner(record.item) if party in missing))


def _diagnostic(record: Record[Agreement], unsigned: tuple[str, ...]) -> Diagnostic:
    place, signatures = record.place, record.item.signatures
    count = len(unsigned)
    message = ngettext(
        "{count} party has not signed yet: {partners}", "{count} parties have not signed yet: {partners}", count
    )
    return Diagnostic(
        RULE.id,
        message.format(count=count, partners=listed(unsigned)),
        (place.key("signatures") if signatures else place.name(),),
        _("ask for a signature; or is this no party? Then take it out of the steps and of `parties`"),
        _("a signature below the text of now has `digest: {digest}`").format(digest=digest(record.item)),
        record=record.name,
        field="signatures",
    )
