r"""A partner acts in a phase or area in which it does not work.

## Why is this wrong?
A family is handed over to a partner that is not there for them: too early, too late, or in another part of the city.
Or the partner does work there, and its own record is out of date.

This rule compares the steps of agreements and the responsibilities with the `phases` of the partner, and the `areas` of
a responsibility with those of the partner. To have one phase or piece of ground in common is enough, and a partner that
names none may act in all. A partner may also be told of a family before its own phases begin, and hear back after them.

## How to mend
Ask the partner. Does it work in that phase or area? Then complete its own `phases` or `areas`. Otherwise correct the
step or the responsibility, or name another partner.

## Wrong
```yaml partners.yaml
partner:
  id: kraamzorg-almere
  name: Kraamzorg Almere
  kind: kraamzorg
  domain: medisch
  status: aangesloten
  phases: kraamperiode
```
```yaml coalition/responsibilities.yaml
responsibility:
  topic: postpartum-depressie
  phases: babytijd
  roles: voorlichten
  partner: kraamzorg-almere
```

## Right
```yaml partners.yaml
partner:
  id: kraamzorg-almere
  name: Kraamzorg Almere
  kind: kraamzorg
  domain: medisch
  status: aangesloten
  phases: kraamperiode
```
```yaml coalition/responsibilities.yaml
responsibility:
  topic: postpartum-depressie
  phases: kraamperiode
  roles: voorlichten
  partner: kraamzorg-almere
```
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ksa.coalition.chains import Link, running
from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.duties import idle
from ksa.coalition.territory import narrower, overlap
from ksa.diagnostic import Diagnostic, Label, Severity
from ksa.language import _, ngettext
from ksa.model.agreement import Agreement
from ksa.model.date import holds
from ksa.model.partner import Partner
from ksa.model.responsibility import Responsibility
from ksa.model.vocabulary import PHASE, THOUSAND_DAYS
from ksa.model.wording import listed
from ksa.rules.rule import Rule
from ksa.text.locate import Route

RULE = Rule("outside-partner-phase", Severity.INFO)

_REPORTS_BACK = "terugkoppelen"
_THOUSAND_DAYS = frozenset(THOUSAND_DAYS)
_MOMENT = {phase: number for number, phase in enumerate(PHASE.labels)}

_Holder = Record[Agreement] | Record[Responsibility]


class _Outside(NamedTuple):
    """A partner that acts outside its phases or areas: where its name stands, and in which it acts there."""

    partner: str
    route: Route
    acts_in: tuple[str, ...]


class _Strangers(dict[tuple[str, ...], frozenset[str]]):
    """For phases: the partners that work in none of them."""

    def __init__(self, coalition: Coalition) -> None:
        """Keep who works in which phases; who works in all the 1000 days is a stranger nowhere."""
        by_phases: dict[tuple[str, ...], list[str]] = {}
        for record in coalition.partners:
            by_phases.setdefault(record.item.phases.phases, []).append(record.item.id)
        self._by_phases = {own: names for own, names in by_phases.items() if not _THOUSAND_DAYS.issubset(own)}
        self.anywhere = frozenset().union(*self._by_phases.values())

    def __missing__(self, phases: tuple[str, ...]) -> frozenset[str]:
        """Work it out once for all that have the same phases."""
        among = [names for own, names in self._by_phases.items() if set(own).isdisjoint(phases)]
        found = self[phases] = frozenset().union(*among)
        return found


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the partners that act outside their own phases or areas."""
    strangers = _Strangers(coalition)
    for chain in running(coalition, on) if strangers.anywhere else ():
        if strangers.anywhere.isdisjoint(chain.actors):
            continue
        found = [one for link in chain.links for one in _in_link(coalition, link, strangers[link.phases])]
        if found:
            yield from _outside_phases(coalition, chain.record, found, on)
    settled = {record.item.id for record in coalition.partners if record.item.areas}
    for row in coalition.responsibilities:
        item = row.item
        if not strangers.anywhere.isdisjoint(item.partner) and (in_row := _in_row(item, strangers)):
            if holds(item.since, item.until, on):
                yield from _outside_phases(coalition, row, in_row, on)
        elif item.areas and not settled.isdisjoint(item.partner) and holds(item.since, item.until, on):
            yield from _outside_areas(coalition, row, on)


def _in_link(coalition: Coalition, link: Link, strangers: frozenset[str]) -> Iterator[_Outside]:
    for number, name in enumerate(link.step.from_):
        if name in strangers:
            yield _Outside(name, ("steps", link.number, "from", number), link.phases)
    for number, name in enumerate(link.step.to):
        if name in strangers and not _may_receive(link, coalition.partner_of[name].item):
            yield _Outside(name, ("steps", link.number, "to", number), link.phases)


def _in_row(row: Responsibility, strangers: _Strangers) -> list[_Outside]:
    phases = row.phases.phases
    return [
        _Outside(name, ("partner", number), phases)
        for number, name in enumerate(row.partner)
        if name in strangers[phases]
    ]


def _may_receive(link: Link, partner: Partner) -> bool:
    """Whether it is in order that a partner receives outside its phases: an answer, or word of what is to come."""
    return _REPORTS_BACK in link.step.roles or _MOMENT[link.phases[-1]] < _MOMENT[partner.phases.phases[0]]


def _outside_phases(coalition: Coalition, holder: _Holder, found: list[_Outside], on: date) -> Iterator[Diagnostic]:
    outside = [one for one in found if one.partner not in idle(coalition, on)]
    if outside:
        partners = tuple({one.partner: None for one in outside})
        message = ngettext(
            "{partners} acts here in a phase in which it does not work",
            "{count} partners act here in a phase in which they do not work: {partners}",
            len(partners),
        ).format(count=len(partners), partners=listed(partners))
        yield _diagnostic(coalition, holder, outside, message, "phases")


def _outside_areas(coalition: Coalition, row: Record[Responsibility], on: date) -> Iterator[Diagnostic]:
    outside = [
        _Outside(name, ("partner", number), row.item.areas)
        for number, name in enumerate(row.item.partner)
        if _works_elsewhere(coalition, name, row.item.areas) and name not in idle(coalition, on)
    ]
    if outside:
        partners = tuple(one.partner for one in outside)
        message = ngettext(
            "{partners} acts here in an area in which it does not work",
            "{count} partners act here in an area in which they do not work: {partners}",
            len(partners),
        ).format(count=len(partners), partners=listed(partners))
        yield _diagnostic(coalition, row, outside, message, "areas")


def _works_elsewhere(coalition: Coalition, name: str, areas: tuple[str, ...]) -> bool:
    record = coalition.partner_of.get(name)
    own = record.item.areas if record else ()
    # Of an area that does not exist nobody knows where it lies.
    return not overlap(coalition, areas, own) and narrower(coalition).keys() >= {*areas, *own}


def _diagnostic(coalition: Coalition, holder: _Holder, outside: list[_Outside], message: str, limit: str) -> Diagnostic:
    first = outside[0].route
    return Diagnostic(
        RULE.id,
        message,
        (
            *(holder.place.at(*one.route, text=_("in {names}").format(names=listed(one.acts_in))) for one in outside),
            *_own(coalition, outside, limit),
        ),
        _("is it right? Then complete `{field}` of the partner; otherwise correct it here").format(field=limit),
        record=holder.name,
        field=holder.place.field(*first),
    )


def _own(coalition: Coalition, outside: list[_Outside], limit: str) -> Iterator[Label]:
    """Where each partner itself says in which phases or areas it works."""
    for name in {one.partner: None for one in outside}:
        yield coalition.partner_of[name].place.at(limit, text=_("in these `{partner}` works").format(partner=name))
