r"""Two partners coordinate the same topic at the same time.

## Why is this wrong?
Coordinating is keeping the overview. When two do that apart, each thinks that the other one calls the parents, or both
call. For parents one person must be the one to turn to.

This rule speaks when two rows have the topic and a phase in common, and areas and dates too. Partners in one row do it
together: that is one answer. It does not speak of two rows that have a partner in common: that one keeps the overview.
A row with `when` holds in a case of its own, and is left out.

## How to mend
Choose who coordinates, or put both partners in one row when they do it together. Does each do it in another case, area
or time? Then say so with `when`, `areas`, `since` or `until`.

## Wrong
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: babytijd
    roles: coordineren
    partner: jgz-almere

  - topic: postpartum-depressie
    phases: [babytijd, peutertijd]
    roles: [behandelen, coordineren]
    partner: huisartsen-almere
```

## Right
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: babytijd
    roles: coordineren
    partner: jgz-almere

  - topic: postpartum-depressie
    phases: peutertijd
    roles: [behandelen, coordineren]
    partner: huisartsen-almere
```
"""

from collections.abc import Hashable, Iterator
from datetime import date
from typing import NamedTuple

from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.duties import areas_of
from ksa.coalition.territory import ground
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.responsibility import Responsibility
from ksa.model.vocabulary import NOT_AT_WORK
from ksa.model.wording import listed
from ksa.rules.rule import Rule
from ksa.rules.summary import shortened

RULE = Rule("two-coordinators", Severity.WARNING)

_COORDINATES = "coordineren"

_MOST_COMPARED = 16
"""With so many of the rows that may clash a row is compared: the first is enough, and all pairs would take too long."""

_MOST_SPELLS = 4
"""So many pairs of a first and a last day of one row are looked at, for the same reason."""

_MOST_NAMES = 3

_Row = Record[Responsibility]


class _Spell(NamedTuple):
    """From when to when partners of a row coordinate, and on which ground; none means everywhere.

    `widest_first` has the same areas as `ground`, in that order.
    """

    first: date
    last: date
    widest_first: tuple[str, ...]
    ground: frozenset[str]


class _Seat(NamedTuple):
    """A row with those of its partners that coordinate, and when and where they do; `number` counts rows from 0."""

    number: int
    row: _Row
    partners: tuple[str, ...]
    spells: tuple[_Spell, ...]


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the rows that give a topic a second coordinator."""
    by_topic: dict[str, list[_Row]] = {}
    for row in coalition.responsibilities:
        if _COORDINATES in row.item.roles and row.item.when is None:
            by_topic.setdefault(row.item.topic, []).append(row)
    for rows in by_topic.values():
        if len(rows) > 1 and _share_a_phase(rows):
            yield from _clashes(coalition, rows, on)


def _share_a_phase(rows: list[_Row]) -> bool:
    """Whether any two rows do: quickly seen, and mostly none do."""
    phases = [phase for row in rows for phase in row.item.phases.phases]
    return len(set(phases)) < len(phases)


class _Taken:
    """The seats that are taken for a topic, by where they are: the first few of each place, and of all."""

    def __init__(self) -> None:
        """Start without any."""
        self._seen: set[Hashable] = set()
        self._all: list[_Seat] = []
        self._everywhere: list[_Seat] = []
        self._in_area: dict[str, list[_Seat]] = {}

    def near(self, seat: _Seat) -> list[_Seat]:
        """Some of the seats on ground that this one may share, the first ones first."""
        if _is_everywhere(seat):
            return self._all
        found = {one.number: one for one in self._everywhere}
        for area in _areas(seat):
            found.update((one.number, one) for one in self._in_area.get(area, ()))
            if len(found) > _MOST_COMPARED:
                break
        return [found[number] for number in sorted(found)]

    def add(self, seat: _Seat) -> None:
        """Take a seat, unless another row says the very same."""
        item = seat.row.item
        same = (item.partner, item.phases.phases, item.areas, item.since, item.until)
        if same in self._seen:
            return
        self._seen.add(same)
        places = [self._all]
        if _is_everywhere(seat):
            places.append(self._everywhere)
        else:
            places += [self._in_area.setdefault(area, []) for area in _areas(seat)]
        for seats in places:
            if len(seats) < _MOST_COMPARED:
                seats.append(seat)


def _is_everywhere(seat: _Seat) -> bool:
    return not all(spell.ground for spell in seat.spells)


def _areas(seat: _Seat) -> list[str]:
    return list(dict.fromkeys(area for spell in seat.spells for area in spell.widest_first))


def _clashes(coalition: Coalition, rows: list[_Row], on: date) -> Iterator[Diagnostic]:
    taken = _Taken()
    for number, row in enumerate(rows):
        seat = _seat(coalition, number, row, on)
        if not seat.spells:
            continue
        for earlier in taken.near(seat):
            start = _start(seat, earlier)
            if start is not None:
                yield _diagnostic(seat, earlier, start, on)
                break
        taken.add(seat)


def _seat(coalition: Coalition, number: int, row: _Row, on: date) -> _Seat:
    """When and where the partners of a row coordinate, from a day on; those that are not at work do not."""
    partners = []
    spells: dict[tuple[date, date], dict[str, None] | None] = {}
    for name in row.item.partner:
        record = coalition.partner_of.get(name)
        if record is None or record.item.status in NOT_AT_WORK:
            continue
        limits = (row.item, record.item)
        first = max((limit.since.first for limit in limits if limit.since), default=on)
        last = min((limit.until.last for limit in limits if limit.until), default=date.max)
        when = (max(first, on), last)
        if when[0] <= last:
            partners.append(name)
            areas, known = areas_of(row.item, record.item), spells.setdefault(when, {})
            if not areas:
                spells[when] = None
            elif known is not None:
                known.update(dict.fromkeys(areas))
    first_few = tuple(
        _spell(coalition, *when, tuple(areas or ()))
        for when, areas in sorted(spells.items(), key=lambda spell: spell[0])[:_MOST_SPELLS]
    )
    return _Seat(number, row, tuple(partners), first_few)


def _spell(coalition: Coalition, first: date, last: date, areas: tuple[str, ...]) -> _Spell:
    land = coalition.once(ground, areas) if areas else ()
    return _Spell(first, last, land, frozenset(land))


def _start(seat: _Seat, other: _Seat) -> date | None:
    """The first day on which two rows give one topic two coordinators; None when they never do."""
    row, earlier = seat.row.item, other.row.item
    if not set(row.phases.phases).isdisjoint(earlier.phases.phases) and set(row.partner).isdisjoint(earlier.partner):
        return min(
            (
                max(one.first, two.first)
                for one in seat.spells
                for two in other.spells
                if max(one.first, two.first) <= min(one.last, two.last) and _share(one.ground, two.ground)
            ),
            default=None,
        )
    return None


def _share(one: frozenset[str], two: frozenset[str]) -> bool:
    return not one or not two or not one.isdisjoint(two)


def _diagnostic(seat: _Seat, other: _Seat, start: date, on: date) -> Diagnostic:
    row, earlier = seat.row, other.row
    shared = tuple(phase for phase in row.item.phases.phases if phase in earlier.item.phases.phases)
    here = _("here {partners} coordinate together") if len(seat.partners) > 1 else _("here {partners} coordinates")
    too = _("here {partners} coordinate too") if len(other.partners) > 1 else _("here {partners} coordinates too")
    return Diagnostic(
        RULE.id,
        _("two rows say who coordinates `{topic}` in {phases}").format(topic=row.item.topic, phases=listed(shared)),
        (
            row.place.at("partner", text=here.format(partners=shortened(seat.partners, _MOST_NAMES))),
            earlier.place.at("partner", text=too.format(partners=shortened(other.partners, _MOST_NAMES))),
        ),
        _("choose one, put both in one row, or say with `when`, `areas`, `since` or `until` who does it when"),
        _("this is so from `{day}` on").format(day=start) if start > on else "",
        record=row.name,
        field="partner",
    )
