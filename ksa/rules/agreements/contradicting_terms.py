r"""Two steps give different terms for the same work.

## Why is this wrong?
Both say what the same partner does for the same receiver, about the same topic, in the same phase and role. One says
three days, the other two weeks. Each colleague keeps to the one that they know, and parents notice.

It compares agreements that hold today, and only terms that cannot both be kept: `5 werkdagen` and `1 week` go together,
and so do `binnen 2 dagen` and `na 4 weken`. In one agreement it only speaks of steps with the same `action`. An
agreement with several terms for such work has made a series, and an agreement may differ from one that it `replaces`.

## How to mend
Agree with both partners on one term. Are both right? Then say what makes the difference, in `when`, `phases`,
`profession` or `carrier`.

## Wrong
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: babytijd
  status: concept
  owner: jgz-almere
  consent: toestemming
  steps:
    - {from: jgz-almere, to: huisartsen-almere, action: bellen, roles: verwijzen, within: 2 weken}
    - {from: huisartsen-almere, to: verwijzer, action: antwoorden, within: 1 week}
```

## Right
```yaml coalition/agreements/ka-borstvoeding.yaml
agreement:
  id: ka-borstvoeding
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: babytijd
  status: concept
  owner: jgz-almere
  consent: toestemming
  steps:
    - {from: jgz-almere, to: huisartsen-almere, action: bellen, roles: verwijzen, within: 3 werkdagen}
    - {from: huisartsen-almere, to: verwijzer, action: antwoorden, within: 1 week}
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.promises import Promise, Work, same_work
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.language.fold import fold
from ksa.model.term import Span, Term
from ksa.model.term_conflict import conflict
from ksa.rules.rule import Rule

RULE = Rule("contradicting-terms", Severity.WARNING)

_LIMITS = frozenset({"binnen", "uiterlijk"})

_Manner = tuple[str | None, ...]


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the pairs of steps, each once: a step with the first before it that it contradicts."""
    seen: set[tuple[int, int]] = set()
    for work, promises in same_work(coalition, on):
        for earlier, later in (*_within_agreements(promises), *_between_agreements(promises)):
            pair = (id(earlier.link.step), id(later.link.step))
            if pair not in seen:
                seen.add(pair)
                yield _diagnostic(work, earlier, later)


def _within_agreements(promises: list[Promise]) -> Iterator[tuple[Promise, Promise]]:
    """Contradictions within one agreement: there only the same action is the same work, as chains have series too."""
    known: dict[tuple[int, str], Promise] = {}
    for promise in promises:
        if _holds_once(promise.term):
            first = known.setdefault((id(promise.chain), fold(promise.link.step.action)), promise)
            if _contradict(first, promise):
                yield first, promise


def _holds_once(term: Term) -> bool:
    """Whether an action cannot have two such terms: `2 weken na bevalling` may be one of several visits."""
    first = term.parts[0]
    if isinstance(first, Span):
        return bool(first.event) and first.direction in _LIMITS
    return term.kind == "rhythm" or (term.kind == "now" and bool(term.event))


def _between_agreements(promises: list[Promise]) -> Iterator[tuple[Promise, Promise]]:
    """Contradictions between agreements that give one term: of several, a series, any may be the one that is meant."""
    by_kind: dict[tuple[str, str], dict[int, list[Promise]]] = {}
    for promise in promises:
        by_kind.setdefault(promise.term.comparable, {}).setdefault(id(promise.chain), []).append(promise)
    for by_agreement in by_kind.values():
        earlier: dict[_Manner, Promise] = {}
        for later, *others in by_agreement.values():
            if any(other.term.typed != later.term.typed for other in others):
                continue
            first = next((one for one in earlier.values() if _contradict(one, later)), None)
            if first:
                yield first, later
            earlier.setdefault((later.term.typed, *_manner(later)), later)


def _contradict(one: Promise, other: Promise) -> bool:
    return (
        conflict(one.term, other.term)
        and not _replaces(one, other)
        and all(a == b or None in {a, b} for a, b in zip(_manner(one), _manner(other), strict=True))
    )


def _manner(promise: Promise) -> _Manner:
    """Who exactly does it, and how: where both steps say this and differ, the terms may too."""
    step = promise.link.step
    return tuple(text and fold(text) for text in (step.profession, step.to_profession, step.carrier))


def _replaces(one: Promise, other: Promise) -> bool:
    first, second = one.chain.record.item, other.chain.record.item
    return first.id in second.replaces or second.id in first.replaces


def _diagnostic(work: Work, earlier: Promise, later: Promise) -> Diagnostic:
    place, first_place = later.chain.record.place, earlier.chain.record.place
    number, first_number = later.link.number, earlier.link.number
    return Diagnostic(
        RULE.id,
        _("the term `{term}` contradicts `{other}`").format(term=later.term, other=earlier.term),
        (
            place.at("steps", number, "within", text=_("this term")),
            first_place.at("steps", first_number, "within", text=_("the other term, for the same work")),
        ),
        _("agree on one term, or say what makes the difference, for example in `when`"),
        _("both say what `{sender}` does for `{receiver}`: `{role}`, about `{topic}`, in phase `{phase}`").format(
            sender=work.sender, receiver=work.receiver, role=work.role, topic=work.topic, phase=work.phase
        ),
        record=later.chain.record.name,
        field=f"steps.{number}.within",
    )
