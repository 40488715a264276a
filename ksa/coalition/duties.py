"""Who has which topic on a day: the rows of responsibilities that hold then."""

from datetime import date

from ksa.coalition.coalition import Coalition, Record
from ksa.model.date import holds
from ksa.model.partner import Partner
from ksa.model.responsibility import Responsibility
from ksa.model.vocabulary import NOT_AT_WORK, RESIDENTS

Rows = dict[str, list[Record[Responsibility]]]


def duties(coalition: Coalition, on: date) -> Rows:
    """The rows that hold on a day, by topic, in the order of the files."""
    return coalition.once(_duties, on)


def _duties(coalition: Coalition, on: date) -> Rows:
    found: Rows = {}
    for row in coalition.responsibilities:
        item = row.item
        since, until = item.since, item.until
        if (since is None and until is None) or holds(since, until, on):
            found.setdefault(item.topic, []).append(row)
    return found


def at_work(partner: Partner, on: date) -> bool:
    """Whether a partner does something for the coalition on a day: it is neither wished for nor departed."""
    return partner.status not in NOT_AT_WORK and holds(partner.since, partner.until, on)


def idle(coalition: Coalition, on: date) -> frozenset[str]:
    """The ids of the partners that are not at work on a day."""
    return coalition.once(_idle, on)


def _idle(coalition: Coalition, on: date) -> frozenset[str]:
    return frozenset(record.item.id for record in coalition.partners if not at_work(record.item, on))


def nobody(coalition: Coalition, on: date) -> frozenset[str]:
    """Who does nothing for the coalition on a day: the partners that are not at work, and parents."""
    return coalition.once(_nobody, on)


def _nobody(coalition: Coalition, on: date) -> frozenset[str]:
    return idle(coalition, on) | RESIDENTS


def areas_of(row: Responsibility, partner: Partner | None) -> tuple[str, ...]:
    """Where a partner does what a row says: the row's own areas, else the partner's; none means everywhere."""
    return row.areas or (partner.areas if partner else ())
