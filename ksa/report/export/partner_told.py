"""The partners that a report tells, each with what is worked out of it once."""

from collections.abc import Iterator
from typing import NamedTuple

from ksa.coalition.coalition import Record
from ksa.coalition.mentions import coming, departed
from ksa.model.partner import Partner
from ksa.model.vocabulary import WISHED
from ksa.report.export.partner_missing import Missing, missing
from ksa.report.export.partner_offer import Doing, Offer, Tool, doings, offers, tools
from ksa.report.export.partner_signed import Signed, signed
from ksa.report.export.partner_steps import Taking, takings
from ksa.report.export.scope import Scope
from ksa.search import records, shape
from ksa.search.shape import Task

Work = list[tuple[str, Task]]
"""Tasks, each with the id of its topic, in the order of the topics."""


class Told(NamedTuple):
    """A partner with all that fits the scope: `work` is what it does, or would do if it is wished for."""

    scope: Scope
    record: Record[Partner]
    work: Work
    steps: list[Taking]
    offers: list[Offer]
    doings: list[Doing]
    tools: list[Tool]
    signed: list[Signed]
    missing: list[Missing]

    @property
    def item(self) -> Partner:
        """The partner itself."""
        return self.record.item

    @property
    def plain(self) -> shape.Partner:
        """The partner as answers have it."""
        return records.partner(self.record, 0)

    @property
    def contacts(self) -> list[shape.Contact]:
        """Its contacts, but for those that are for other topics or areas than are wanted."""
        fits = self.scope.fits
        return [one for one in self.plain["contacts"] if fits(areas=one["areas"], topics=one["topics"] or None)]

    @property
    def is_wished(self) -> bool:
        """Whether it is only wished for."""
        return self.item.status == WISHED

    @property
    def is_gone(self) -> bool:
        """Whether it no longer takes part."""
        return self.item.id in departed(self.scope.coalition, self.scope.on)

    @property
    def is_coming(self) -> bool:
        """Whether it is to take part from a later day on."""
        return self.item.id in coming(self.scope.coalition, self.scope.on)


def told(scope: Scope) -> list[Told]:
    """The partners that are wanted: those asked for by id, else all that take part, or may come to.

    Of two with one id, it is the first.
    """
    first: dict[str, Record[Partner]] = {}
    for record in scope.coalition.partners:
        first.setdefault(record.id, record)
    among = [first[one] for one in dict.fromkeys(scope.ids) if one in first] if scope.ids else first.values()
    gone = departed(scope.coalition, scope.on)
    found = _all_told(scope, [one for one in among if scope.ids or one.id not in gone])
    return [one for one in found if _is_wanted(one)]


def _all_told(scope: Scope, chosen: list[Record[Partner]]) -> Iterator[Told]:
    work, steps, lacks = _work(scope), takings(scope), missing(scope)
    offered, done, tooled, signatures = offers(scope), doings(scope), tools(scope), signed(scope)
    for record in chosen:
        one = record.id
        yield Told(
            scope,
            record,
            work.get(one, []),
            steps.get(one, []),
            offered.get(one, []),
            done.get(one, []),
            tooled.get(one, []),
            signatures.get(one, []),
            lacks.get(one, []),
        )


def _work(scope: Scope) -> dict[str, Work]:
    """The wanted tasks of each partner, also of those that are wished for."""
    found: dict[str, Work] = {}
    for topic in scope.topics():
        known = scope.known["topics"][topic]
        for task in (*known["tasks"], *known["wished"]):
            if scope.fits(phases=(task["phase"],), areas=task["areas"]):
                found.setdefault(task["partner"], []).append((topic, task))
    return found


def _is_wanted(one: Told) -> bool:
    """Whether it does something that is wanted, or its own phases, areas and expertise are; and it is who is wanted.

    A part of the wanted partner, and who is run by it, is about that partner too.
    """
    item, scope = one.item, one.scope
    if not scope.fits(partners=(item.id, *item.part_of, *item.run_by)):
        return False
    fits = scope.fits(phases=item.phases.phases, areas=item.areas, topics=item.topics)
    return fits or bool(one.work) or (bool(one.steps) and scope.fits(areas=item.areas))
