r"""A partner gets a referral and never reports back.

## Why is this wrong?
Who refers a family does not know whether help came, or whether it stayed at a letter. So the colleague has to ring, or
asks the parents, who thought that it was arranged. Reporting back is what makes colleagues trust one another.

Every partner that receives in a step with the role `verwijzen` must be in a later step that goes to the sender or to
`verwijzer`. This holds for urgent steps too. It does not hold for emergency care, and not for parents. It is an error
once the agreement is adopted.

## How to mend
Ask the partner that receives what it can tell, and when. Add that as a later step to `verwijzer`. Does another partner
report for it? Put both in `from`, or say so with `# ksa: ignore[unanswered-referral]` and the reason.

## Wrong
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: concept
  owner: jgz-almere
  consent: toestemming
  steps:
    - {from: jgz-almere, to: huisartsen-almere, action: bellen, roles: verwijzen, within: 1 dag}
    - {from: huisartsen-almere, to: moeder, action: onderzoeken, within: 1 week}
```

## Right
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
  status: concept
  owner: jgz-almere
  consent: toestemming
  steps:
    - {from: jgz-almere, to: huisartsen-almere, action: bellen, roles: verwijzen, within: 1 dag}
    - {from: huisartsen-almere, to: verwijzer, action: antwoorden, within: 1 week}
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.chains import Chain, Link, all_known, running
from ksa.coalition.coalition import Coalition
from ksa.coalition.kin import Kin, kin
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.vocabulary import EVERY_PROFESSIONAL, RESIDENTS
from ksa.model.wording import listed
from ksa.rules.rule import Rule

RULE = Rule("unanswered-referral", Severity.WARNING)

_REFER = "verwijzen"
_WHOEVER_REFERRED = "verwijzer"


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the referrals of which nobody hears."""
    related = kin(coalition)
    for chain in running(coalition, on):
        if len(chain.steps) == 1 or _all_told(chain):  # too-few-steps says the former
            continue
        unanswered = _unanswered(chain, related)
        if unanswered and all_known(coalition, chain):
            for link, silent in unanswered:
                yield _diagnostic(chain, link, silent)


def _all_told(chain: Chain) -> bool:
    """Whether all to whom is referred tell the `verwijzer` later on, in so many words: quickly seen, and mostly so."""
    telling: set[str] = set()
    for step in reversed(chain.steps):
        if _REFER in step.roles and not telling.issuperset(step.to):
            return False
        if _WHOEVER_REFERRED in step.to:
            telling.update(step.from_)
    return True


def _unanswered(chain: Chain, related: Kin) -> list[tuple[Link, tuple[str, ...]]]:
    """The referrals, each with the partners that never answer it; from the last step back, to see what comes after."""
    found: list[tuple[Link, tuple[str, ...]]] = []
    heard: dict[str, set[str]] = {}
    for link in reversed(chain.links):
        step = link.step
        if _REFER in step.roles:
            silent = tuple([one for one in link.receivers if not _answers(one, link, heard, related)])
            if silent:
                found.append((link, silent))
        if link.between:
            for sender in step.from_:
                if sender in heard:
                    heard[sender].update(step.to)
                else:
                    heard[sender] = set(step.to)
    return found


def _answers(receiver: str, link: Link, heard: dict[str, set[str]], related: Kin) -> bool:
    """Whether a partner, or one that it is a part of, tells somebody who referred to it; `heard` is who tells whom."""
    told = heard.get(receiver)
    if told is not None and _WHOEVER_REFERRED in told:
        return True
    referrers = [one for one in link.step.from_ if one != receiver and one not in RESIDENTS]
    if not referrers:
        return True
    wanted = {_WHOEVER_REFERRED, EVERY_PROFESSIONAL, *referrers}.union(*(related.get(one, ()) for one in referrers))
    answering = (receiver, EVERY_PROFESSIONAL, *related.get(receiver, ()))
    return any(not wanted.isdisjoint(heard.get(one, ())) for one in answering)


def _diagnostic(chain: Chain, link: Link, silent: tuple[str, ...]) -> Diagnostic:
    place, names = chain.record.place, listed(silent)
    one = len(silent) == 1
    return Diagnostic(
        RULE.id,
        _("who refers never hears back from {names}").format(names=names),
        (place.within(silent[0], "steps", link.number, "to") if one else place.at("steps", link.number, "to"),),
        _("add a later step from {names} to `verwijzer`, with the role `terugkoppelen`").format(names=names),
        record=chain.record.name,
        field=f"steps.{link.number}.to",
        severity=Severity.ERROR if chain.adopted else None,
    )
