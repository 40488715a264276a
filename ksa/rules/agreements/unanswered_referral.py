r"""A partner gets a referral and never reports back.

## Why is this wrong?
Who refers a family does not know whether help came, or whether it stayed at a letter. So the colleague has to ring, or
asks the parents, who thought that it was arranged. Reporting back is what makes colleagues trust one another.

Every partner that receives in a step with the role `verwijzen` must be in a later step that goes to the sender or to
`verwijzer`. Do several partners refer together? Then an answer to one of them is enough. This holds for steps with
`when` too: an answer that comes before such a step does not count for it. It does not hold for emergency care, and not
for parents. It is an error once the agreement is adopted.

## How to mend
Ask the partner that receives what it can tell, and when. Add that as a later step to `verwijzer`, with `within`. Does
another partner report for it? Put both in `from`, or say so with `# ksa: ignore[unanswered-referral]` and the reason.

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
from functools import reduce
from operator import or_
from typing import Literal, NamedTuple

from ksa.coalition.chains import Chain, all_known, readable
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


_Links = dict[str, int]
"""For each actor the steps in which it is, as bits: bit 0 is the first step."""


class _Silent(NamedTuple):
    """The number of a referral, and the partners that never answer it."""

    number: int
    partners: tuple[str, ...]


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the referrals of which nobody hears."""
    for chain in readable(coalition, on):
        if len(chain.steps) == 1 or _all_told(chain):  # too-few-steps says the former
            continue
        unanswered = list(_unanswered(chain, {}))
        if unanswered and all_known(coalition, chain):
            related = kin(coalition, chain.actors)
            for silent in _unanswered(chain, related) if related else unanswered:
                yield _diagnostic(chain, silent)


def _all_told(chain: Chain) -> bool:
    """Whether all to whom is referred tell the `verwijzer` later on, in so many words: quickly seen, and mostly so."""
    telling: set[str] = set()
    for step in reversed(chain.steps):
        if _REFER in step.roles and not telling.issuperset(step.to):
            return False
        if _WHOEVER_REFERRED in step.to:
            telling.update(step.from_)
    return True


def _unanswered(chain: Chain, related: Kin) -> Iterator[_Silent]:
    telling, hearing = _with_kin(_steps_of(chain, "from_"), related), _with_kin(_steps_of(chain, "to"), related)
    everybody_tells = telling.get(EVERY_PROFESSIONAL, 0)
    everybody_hears = hearing.get(EVERY_PROFESSIONAL, 0) | hearing.get(_WHOEVER_REFERRED, 0)
    for number, step in enumerate(chain.steps):
        if _REFER not in step.roles:
            continue
        referrers = dict.fromkeys(one for one in step.from_ if one not in RESIDENTS)
        heard = twice = 0
        for one in referrers:
            twice |= heard & hearing.get(one, 0)
            heard |= hearing.get(one, 0)
        silent = []
        for receiver in dict.fromkeys(step.to):
            own = hearing.get(receiver, 0) if receiver in referrers else 0
            by_others = everybody_hears | twice | (heard & ~own)
            answers = (telling.get(receiver, 0) | everybody_tells) & by_others
            if receiver in chain.actors and len(referrers) > (receiver in referrers) and not answers >> number + 1:
                silent.append(receiver)
        if silent:
            yield _Silent(number, tuple(silent))


def _steps_of(chain: Chain, side: Literal["from_", "to"]) -> _Links:
    """Who tells, or who hears, in which steps: those from one organisation to another."""
    found: _Links = {}
    for link in chain.links:
        if link.between:
            for one in getattr(link.step, side):
                found[one] = found.get(one, 0) | 1 << link.number
    return found


def _with_kin(links: _Links, related: Kin) -> _Links:
    """The same, where a partner also counts as those that it is a part of, and they as that partner."""
    names = links.keys() | related.keys()
    return {one: reduce(or_, [links.get(other, 0) for other in (one, *related.get(one, ()))]) for one in names}


def _diagnostic(chain: Chain, silent: _Silent) -> Diagnostic:
    place, names, number = chain.record.place, listed(silent.partners), silent.number
    one, when = len(silent.partners) == 1, chain.steps[number].when
    note = _("it is about the step with `when: {when}`; an answer in an earlier step does not count for it")
    return Diagnostic(
        RULE.id,
        _("who refers never hears back from {names}").format(names=names),
        (place.within(silent.partners[0], "steps", number, "to") if one else place.at("steps", number, "to"),),
        _("add a later step from {names} to `verwijzer`, with the role `terugkoppelen` and a term (`within`)").format(
            names=names
        ),
        note.format(when=when) if when else "",
        record=chain.record.name,
        field=f"steps.{number}.to",
        severity=Severity.ERROR if chain.adopted else None,
    )
