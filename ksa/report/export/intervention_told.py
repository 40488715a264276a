"""The interventions that a report tells, each with what is worked out of it once."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ksa.coalition.calendar import RECOGNISED_FOR, recognised_until
from ksa.coalition.coalition import Record
from ksa.language import _
from ksa.language.dates import in_words
from ksa.model.date import holds
from ksa.model.intervention import Intervention
from ksa.model.vocabulary import NOT_ON_OFFER
from ksa.report.export.days import said
from ksa.report.export.scope import Scope
from ksa.search.shape import Task


class Told(NamedTuple):
    """An intervention, and the tasks that are done by it, each with the id of its topic."""

    scope: Scope
    record: Record[Intervention]
    work: tuple[tuple[str, Task], ...]

    @property
    def item(self) -> Intervention:
        """The intervention itself."""
        return self.record.item

    @property
    def recognised_until(self) -> date | None:
        """The last day of its recognition: as it says, or as that lasts for its level."""
        found = recognised_until(self.item.evidence) if self.item.evidence else None
        return found[-1] if found else None

    @property
    def is_assumed(self) -> bool:
        """Whether that day is not what the record says, but what follows from the usual term."""
        evidence = self.item.evidence
        return self.recognised_until is not None and evidence is not None and evidence.until is None

    @property
    def is_over(self) -> bool:
        """Whether that day is over; the recognition may have been extended where the day is assumed."""
        return self.recognised_until is not None and self.recognised_until < self.scope.on

    @property
    def actions(self) -> tuple[str, ...]:
        """What is done once about it, such as a training: by title."""
        found = (one.item for one in self.scope.coalition.actions if self.record.id in one.item.interventions)
        return tuple(dict.fromkeys(one.title for one in found))

    @property
    def agreements(self) -> tuple[str, ...]:
        """The agreements that say who does something by it."""
        found = (task["agreement"] for _topic, task in self.work if task["agreement"])
        return tuple(dict.fromkeys(one for one in found if one in self.scope.known["agreements"]))

    def remarks(self) -> Iterator[str]:
        """What nobody should miss who wants to use it."""
        item, on = self.item, self.scope.on
        if item.available == NOT_ON_OFFER:
            yield _("this is not on offer")
        if not holds(None, item.until, on):
            yield _("this was on offer until {day}").format(day=said(item.until))
        if not holds(item.since, None, on):
            yield _("this is on offer from {day}").format(day=said(item.since))
        if self.is_over:
            yield self._over()

    def _over(self) -> str:
        last, evidence = self.recognised_until, self.item.evidence
        day = in_words(last) if last else ""
        if not self.is_assumed:
            return _("the recognition has run out: it lasted until {day}").format(day=day)
        text = _(
            "by the usual term of {years} years the recognition lasted until {day};"
            " it is not said whether it was extended"
        )
        return text.format(years=RECOGNISED_FOR[evidence.level] if evidence else "", day=day)


def told(scope: Scope) -> list[Told]:
    """The interventions that are wanted: those asked for by id, else all that are on offer or may come to be.

    Of two with one id, it is the first.
    """
    first: dict[str, Record[Intervention]] = {}
    for record in scope.coalition.interventions:
        first.setdefault(record.id, record)
    among = [first[one] for one in scope.ids if one in first] if scope.ids else first.values()
    work = _work(scope)
    return [Told(scope, one, tuple(work.get(one.id, ()))) for one in among if _is_wanted(scope, one.item)]


def _is_wanted(scope: Scope, item: Intervention) -> bool:
    may_come = item.available != NOT_ON_OFFER and holds(None, item.until, scope.on)
    return (may_come or bool(scope.ids)) and scope.fits(
        phases=item.phases.phases,
        areas=item.areas,
        topics=item.topics,
        partners=(*item.owner, *item.executed_by),
    )


def _work(scope: Scope) -> dict[str, list[tuple[str, Task]]]:
    """The tasks that are done by each intervention."""
    found: dict[str, list[tuple[str, Task]]] = {}
    for topic in scope.known["topics"].values():
        for task in topic["tasks"]:
            if task["intervention"]:
                found.setdefault(task["intervention"], []).append((topic["id"], task))
    return found
