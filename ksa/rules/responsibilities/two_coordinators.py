r"""Two partners coordinate the same topic at the same time.

## Why is this wrong?
Coordinating is keeping the overview. When two do that apart, each thinks that the other one calls the parents, or both
call. For parents one person must be the one to turn to.

This rule speaks when two rows have the topic and a phase in common, and areas and dates too. Partners in one row do it
together: that is one answer. A row with `when` holds in a case of its own, and is left out.

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
from ksa.coalition.territory import overlap
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.responsibility import Responsibility
from ksa.model.vocabulary import NOT_AT_WORK
from ksa.model.wording import listed
from ksa.rules.rule import Rule

RULE = Rule("two-coordinators", Severity.WARNING)

_COORDINATES = "coordineren"

_Row = Record[Responsibility]


class _Seat(NamedTuple):
    """Where and when one partner of a row coordinates."""

    areas: tuple[str, ...]
    first: date
    last: date


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the rows that give a topic a second coordinator."""
    by_topic: dict[str, list[_Row]] = {}
    for row in coalition.responsibilities:
        if _COORDINATES in row.item.roles and row.item.when is None:
            by_topic.setdefault(row.item.topic, []).append(row)
    for rows in by_topic.values():
        if len(rows) > 1:
            yield from _clashes(coalition, rows, on)


def _clashes(coalition: Coalition, rows: list[_Row], on: date) -> Iterator[Diagnostic]:
    known: dict[Hashable, tuple[_Row, list[_Seat]]] = {}  # rows that differ, so that many of the same take no time
    for row in rows:
        item = row.item
        seats = _seats(coalition, item, on)
        for earlier, others in known.values():
            start = _start(coalition, item, earlier.item, seats, others)
            if start is not None:
                yield _diagnostic(row, earlier, start, on)
                break
        known.setdefault((item.partner, item.phases.phases, item.areas, item.since, item.until), (row, seats))


def _seats(coalition: Coalition, row: Responsibility, on: date) -> list[_Seat]:
    """Where and when the partners of a row coordinate, from a day on; those that are not at work do not."""
    found = []
    for name in row.partner:
        record = coalition.partner_of.get(name)
        if record is None or record.item.status in NOT_AT_WORK:
            continue
        limits = (row, record.item)
        first = max((limit.since.first for limit in limits if limit.since), default=on)
        last = min((limit.until.last for limit in limits if limit.until), default=date.max)
        found.append(_Seat(areas_of(row, record.item), max(first, on), last))
    return found


def _start(
    coalition: Coalition, row: Responsibility, other: Responsibility, seats: list[_Seat], others: list[_Seat]
) -> date | None:
    """The first day on which two rows give one topic two coordinators; None when they never do."""
    if not set(row.partner).isdisjoint(other.partner) or set(row.phases.phases).isdisjoint(other.phases.phases):
        return None
    return min(
        (
            max(one.first, two.first)
            for one in seats
            for two in others
            if max(one.first, two.first) <= min(one.last, two.last) and overlap(coalition, one.areas, two.areas)
        ),
        default=None,
    )


def _diagnostic(row: _Row, earlier: _Row, start: date, on: date) -> Diagnostic:
    shared = tuple(phase for phase in row.item.phases.phases if phase in earlier.item.phases.phases)
    return Diagnostic(
        RULE.id,
        _("two coordinators for `{topic}` in {phases}").format(topic=row.item.topic, phases=listed(shared)),
        (
            row.place.at("partner", text=_("this row names one")),
            earlier.place.at("partner", text=_("and so does this one")),
        ),
        _("choose one, put both in one row, or say with `when`, `areas`, `since` or `until` who does it when"),
        _("this is so from `{day}` on").format(day=start) if start > on else "",
        record=row.name,
        field="partner",
    )
