r"""Two steps give different terms for the same work.

## Why is this wrong?
Both say what the same partner does for the same receiver, about the same topic, in the same phase and role. One says
three days, the other two weeks. Each colleague keeps to the one that they know, and parents notice.

It compares the agreements that hold today. Terms that can both be kept are fine: `5 werkdagen` and `1 week`, or
`binnen 2 dagen` and `na 4 weken`. Within one agreement only steps with the same `action` are compared: otherwise they
are different things to do.

Does one agreement give several terms for this work, because the partner does it more than once? Then these terms are
not compared with other agreements. A new agreement may differ from the old one that it `replaces`.

## How to mend
Agree with both partners on one term. Are both right? Then say what makes the difference. In `when`, `profession`,
`to_profession` or `carrier`, one of the two steps is enough. In `phases`, say it in both steps.

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

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import reduce
from operator import attrgetter, or_
from typing import NamedTuple

from ksa.coalition.coalition import Coalition
from ksa.coalition.promises import Promise, bits_by, promises, same_work
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.language.fold import fold
from ksa.model.term import Now, Rhythm, Span, Term
from ksa.model.term_conflict import conflict, limits
from ksa.rules.rule import Rule

RULE = Rule("contradicting-terms", Severity.WARNING)

_LIMITS = frozenset({"binnen", "uiterlijk"})
_most = attrgetter("most")

_Exempt = dict[str, set[str]]
"""For an agreement, those that its steps are not compared with."""


class _Claim(NamedTuple):
    """What one part of a promise's term says; `number` is that of the promise."""

    number: int
    promise: Promise
    least: float
    most: float


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the pairs of steps, each once, so that every step that contradicts another is in one of them."""
    among = promises(coalition, on)
    exempt = _exempt(among)
    pairs: dict[tuple[int, int], None] = {}
    for agreement, claims in _comparable(among):
        for one, other in _contradictions(claims, {} if agreement else exempt):
            pairs[min(one, other), max(one, other)] = None
    for earlier, later in pairs:
        yield _diagnostic(among[earlier], among[later])


def _comparable(among: list[Promise]) -> Iterator[tuple[int, list[_Claim]]]:
    """Claims about one thing in the same circumstances: of one agreement and action, or of all agreements (0).

    Of an agreement that gives several terms for the same work, any may be the one that is meant for another agreement.
    """
    series = _series(among)
    found: dict[tuple[int, object], list[_Claim]] = {}
    for number, promise in enumerate(among):
        term = promise.term
        holders = [] if number in series else [(0, "")]
        if _holds_once(term):
            holders.append((id(promise.chain), fold(promise.link.step.action)))
        for place, part in enumerate(term.parts):
            built = (place, *term.links) if place else ()
            for about, least, most in limits(part):
                for holder, action in holders:
                    key: tuple[int, object] = (holder, (action, promise.circumstances, built, about))
                    found.setdefault(key, []).append(_Claim(number, promise, least, most))
    for key, claims in found.items():
        if len({claim.promise.term.typed for claim in claims}) > 1:
            yield key[0], claims


def _series(among: list[Promise]) -> set[int]:
    """The promises of agreements that have another term for the same work."""
    alike: dict[tuple[object, ...], list[int]] = {}
    for number, promise in enumerate(among):
        alike.setdefault((id(promise.chain), promise.circumstances, promise.term.comparable), []).append(number)
    found: set[int] = set()
    for numbers in alike.values():
        typed = bits_by([among[number].term.typed for number in numbers])
        if len(typed) > 1:
            work = same_work([among[number] for number in numbers])
            found.update(n for n, same in zip(numbers, work, strict=True) if same & ~typed[among[n].term.typed])
    return found


def _holds_once(term: Term) -> bool:
    """Whether one action cannot have two such terms: `2 weken na bevalling` may be one of several visits."""
    first = term.parts[0]
    if isinstance(first, Span):
        is_series = len(first.numbers.values) > 1 and not first.numbers.is_range
        return not is_series and (first.direction in _LIMITS or not (first.direction or first.event))
    return isinstance(first, Now | Rhythm)


def _exempt(among: list[Promise]) -> _Exempt:
    """An agreement itself, what it replaces and what replaces it."""
    found: _Exempt = {}
    for promise in among:
        agreement = promise.chain.record.item
        if agreement.id not in found or agreement.id not in found[agreement.id]:
            found.setdefault(agreement.id, set()).update((agreement.id, *agreement.replaces))
            for other in agreement.replaces:
                found.setdefault(other, set()).add(agreement.id)
    return found


def _contradictions(claims: list[_Claim], exempt: _Exempt) -> Iterator[tuple[int, int]]:
    """The numbers of promises that contradict: each with the shortest one, and what is left with the longest."""
    pairs = list(_with_shortest(claims, exempt))
    yield from pairs
    told = {number for pair in pairs for number in pair}
    mirrored = [one._replace(least=-one.most, most=-one.least) for one in claims]
    yield from (pair for pair in _with_shortest(mirrored, exempt) if pair[0] not in told)


def _with_shortest(claims: list[_Claim], exempt: _Exempt) -> Iterator[tuple[int, int]]:
    ordered = sorted(claims, key=_most)
    ends = [one.most for one in ordered]
    holders = bits_by([one.promise.chain.record.item.id for one in ordered])
    hidden = {one: reduce(or_, [holders.get(two, 0) for two in exempt.get(one, ())], 0) for one in holders}
    for one, same in zip(ordered, same_work([one.promise for one in ordered]), strict=True):
        shorter = same & ((1 << bisect_left(ends, one.least)) - 1) & ~hidden[one.promise.chain.record.item.id]
        if shorter:
            first = ordered[(shorter & -shorter).bit_length() - 1]
            if conflict(first.promise.term, one.promise.term):
                yield one.number, first.number


def _diagnostic(earlier: Promise, later: Promise) -> Diagnostic:
    (first_record, _actors), (record, _others) = earlier.chain, later.chain
    first_step, step = earlier.link.step, later.link.step
    first_number, number = earlier.link.number, later.link.number
    return Diagnostic(
        RULE.id,
        _("the term `{term}` contradicts `{other}`").format(term=later.term, other=earlier.term),
        (
            record.place.at("steps", number, "within", text=_("this term")),
            first_record.place.at("steps", first_number, "within", text=_("the other term, for the same work")),
        ),
        _("agree on one term, or say what makes the difference, for example in `when`"),
        _("both say what `{sender}` does for `{receiver}`: `{role}`, about `{topic}`, in phase `{phase}`").format(
            sender=_shared(first_step.from_, step.from_),
            receiver=_shared(first_step.to, step.to),
            role=_shared(first_step.roles, step.roles),
            topic=_shared(first_record.item.topics, record.item.topics),
            phase=_shared(earlier.link.phases, later.link.phases),
        ),
        record=record.name,
        field=f"steps.{number}.within",
    )


def _shared(names: tuple[str, ...], others: tuple[str, ...]) -> str:
    return next(filter(set(others).__contains__, names))
