"""What everybody does for a topic: the rows of responsibilities and the steps of agreements, fitted together."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ksa.coalition.chains import Link, in_force
from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.duties import areas_of, at_work, duties
from ksa.language.fold import fold
from ksa.model.agreement import Agreement
from ksa.model.date import holds
from ksa.model.responsibility import Responsibility
from ksa.model.vocabulary import EVERY_PROFESSIONAL, PHASE, ROLE, WISHED
from ksa.search.contacts import contact_for
from ksa.search.shape import Task

_PHASES = {phase: number for number, phase in enumerate(PHASE.labels)}
_ROLES: dict[str | None, int] = {role: number for number, role in enumerate(ROLE.labels)}
_NO_ROLE = len(_ROLES)


class Tasks(NamedTuple):
    """What those who are at work do for a topic, and what wished partners would do; in the order of the chain."""

    done: list[Task]
    wished: list[Task]


NO_TASKS = Tasks([], [])


class _Promise(NamedTuple):
    """A step of an agreement that holds, and its line."""

    record: Record[Agreement]
    link: Link
    line: int


class _Doer(NamedTuple):
    """A partner that does something for a topic, where, and which of its contacts to call."""

    id: str
    areas: list[str]
    contact: int | None


_Cell = tuple[str, str, str | None]
"""A partner, a phase and a role."""


def tasks(coalition: Coalition, on: date) -> dict[str, Tasks]:
    """The tasks for each topic that has any on a day."""
    rows, steps = duties(coalition, on), _steps(coalition, on)
    partners = [record.item for record in coalition.partners if holds(record.item.since, record.item.until, on)]
    workers = {EVERY_PROFESSIONAL, *(partner.id for partner in partners if at_work(partner, on))}
    wished = {partner.id for partner in partners if partner.status == WISHED}
    found = {}
    for topic in dict.fromkeys((*rows, *steps)):
        made = _fitted(coalition, topic, rows.get(topic, ()), steps.get(topic, ()))
        made.sort(key=lambda task: (_PHASES[task["phase"]], _ROLES.get(task["role"], _NO_ROLE)))
        found[topic] = Tasks(
            [task for task in made if task["partner"] in workers], [task for task in made if task["partner"] in wished]
        )
    return found


def _steps(coalition: Coalition, on: date) -> dict[str, list[_Promise]]:
    found: dict[str, list[_Promise]] = {}
    for chain in in_force(coalition, on):
        record = chain.record
        promises = [
            _Promise(record, link, record.place.at("steps", link.number, "action").span.line) for link in chain.links
        ]
        for topic in record.item.topics:
            found.setdefault(topic, []).extend(promises)
    return found


def _fitted(
    coalition: Coalition, topic: str, rows: Sequence[Record[Responsibility]], promises: Sequence[_Promise]
) -> list[Task]:
    """The rows, each with the step that says the same, and after them the steps that no row says."""
    by_cell: dict[_Cell, list[_Promise]] = {}
    for promise in promises:
        for cell in _cells(promise.link):
            by_cell.setdefault(cell, []).append(promise)
    found: list[Task] = []
    for row in rows:
        line = row.place.name().span.line
        for doer in _doers(coalition, topic, row.item):
            for phase in row.item.phases.phases:
                for role in row.item.roles:
                    of_cell = by_cell.get((doer.id, phase, role), [])
                    step = _same(row.item, of_cell)
                    if step:
                        of_cell.remove(step)
                    agreement = step.record.item.id if step else _showing(promises, doer.id, phase)
                    found.append(_of_row(row, line, doer, (phase, role), step, agreement))
    for (actor, when, as_what), left in by_cell.items():
        doer = _doer(coalition, topic, actor)
        found += [_of_step(promise, doer, when, as_what) for promise in left]
    return found


def _cells(link: Link) -> Iterator[_Cell]:
    for actor in link.step.from_:
        if actor == EVERY_PROFESSIONAL or actor in link.senders:
            for phase in link.phases:
                for role in link.step.roles or (None,):
                    yield actor, phase, role


def _doers(coalition: Coalition, topic: str, row: Responsibility) -> list[_Doer]:
    return [_doer(coalition, topic, partner, row) for partner in row.partner]


def _doer(coalition: Coalition, topic: str, partner: str, row: Responsibility | None = None) -> _Doer:
    record = coalition.partner_of.get(partner)
    item = record.item if record else None
    areas = areas_of(row, item) if row else item.areas if item else ()
    contact = contact_for(item, topic, areas, row.contact if row else None) if item else None
    return _Doer(partner, list(areas), contact)


def _same(row: Responsibility, promises: list[_Promise]) -> _Promise | None:
    """The step that says the same as a row: of the agreement that it names, and under its condition or always."""
    when = row.when and fold(row.when)
    always = None
    for promise in promises:
        said = promise.link.step.when
        if row.agreement in (None, promise.record.item.id):
            if (said and fold(said)) == when:
                return promise
            if said is None and always is None:
                always = promise
    return always


def _showing(promises: Sequence[_Promise], partner: str, phase: str) -> str | None:
    """The agreement whose steps show a partner in a phase, to act or to receive."""
    for promise in promises:
        link = promise.link
        if phase in link.phases and (partner in link.step.from_ or partner in link.step.to):
            return promise.record.item.id
    return None


def _is_verified(promise: _Promise) -> bool:
    return promise.record.item.verified and promise.link.step.verified


def _consent(link: Link) -> str | None:
    """What a parent must have agreed to: the agreement's own word is for steps between organisations."""
    return link.consent if link.between else link.step.consent


def _of_row(  # noqa: PLR0913, PLR0917 - a row, one cell of it, and what fits that
    row: Record[Responsibility],
    line: int,
    doer: _Doer,
    at: tuple[str, str],
    promise: _Promise | None,
    agreement: str | None,
) -> Task:
    item, step = row.item, promise.link.step if promise else None
    return {
        "phase": at[0],
        "role": at[1],
        "partner": doer.id,
        "profession": item.profession or (step.profession if step else None),
        "areas": doer.areas,
        "when": item.when,
        "action": step.action if step else None,
        "to": list(step.to) if step else [],
        "contact": doer.contact,
        "term": step.within.typed if step and step.within else None,
        "consent": _consent(promise.link) if promise else None,
        "agreement": item.agreement or agreement,
        "step": promise.link.number + 1 if promise else None,
        "intervention": item.intervention,
        "since": item.since and item.since.typed,
        "until": item.until and item.until.typed,
        "note": "; ".join(dict.fromkeys(filter(None, (item.note, step.note if step else None)))) or None,
        "role_verified": item.verified,
        # What is shown of a step counts too: a draft with an example of a term makes the whole an example.
        "verified": item.verified and (promise is None or _is_verified(promise)),
        "path": row.place.path,
        "line": line,
    }


def _of_step(promise: _Promise, doer: _Doer, phase: str, role: str | None) -> Task:
    agreement, link = promise.record.item, promise.link
    step = link.step
    return {
        "phase": phase,
        "role": role,
        "partner": doer.id,
        "profession": step.profession,
        "areas": doer.areas,
        "when": step.when,
        "action": step.action,
        "to": list(step.to),
        "contact": doer.contact,
        "term": step.within and step.within.typed,
        "consent": _consent(link),
        "agreement": agreement.id,
        "step": link.number + 1,
        "intervention": None,
        "since": agreement.since and agreement.since.typed,
        "until": agreement.until and agreement.until.typed,
        "note": step.note,
        "role_verified": _is_verified(promise),
        "verified": _is_verified(promise),
        "path": promise.record.place.path,
        "line": promise.line,
    }
