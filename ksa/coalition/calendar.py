"""What falls due: everything that a coalition must do again, or finish, before a day."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple, get_args

from ksa.coalition.coalition import Coalition
from ksa.coalition.dated import EARLIEST_YEAR, reversed_fields
from ksa.diagnostic import RecordName
from ksa.model.action import Action
from ksa.model.agreement import Evaluation
from ksa.model.date import Date, years_after
from ksa.model.intervention import Evidence
from ksa.model.vocabulary import ADOPTED, DONE, DROPPED, NOT_AT_WORK, ON_OFFER, WITHDRAWN
from ksa.text.locate import Place, Route

What = Literal["declaration", "agreement", "evaluation", "recognition", "contact", "action", "training", "gap"]

RECOGNISED_FOR = {
    "goed-beschreven": 3,
    "goed-onderbouwd": 5,
    "eerste-aanwijzingen": 5,
    "goede-aanwijzingen": 5,
    "sterke-aanwijzingen": 5,
}
"""How many years a recognition lasts, for the levels that are one."""

CHECKED_FOR = 1
"""How many years a contact that was checked is trusted."""

NEVER = date.min
"""The day of what was never done: it is late on any day."""

_OPEN = frozenset({"gepland", "lopend", "onbekend"})
_TRAINING = "scholing"


class Deadline(NamedTuple):
    """Something that falls due: `day` is the last day on which it is still in time.

    The record is `name`, at `place`; `steps` lead from it to the field that says the day, in which `typed` was typed.
    After the day `ends` it no longer matters. `before` leads to when it was done the last time, where that is known.
    """

    what: What
    name: RecordName
    place: Place
    steps: Route
    day: date
    typed: str
    ends: date | None = None
    before: Route = ()


Calendar = dict[What, tuple[Deadline, ...]]


def deadlines(coalition: Coalition, before: date = date.max) -> Calendar:
    """What falls due before a day, by what it is, each in the order of the files; without a day, past and future alike.

    What can no longer be late is left out: what is done, dropped or withdrawn. What is replaced ends
    when its successor begins.
    """
    return coalition.once(_deadlines, before)


def passed(coalition: Coalition, what: What, on: date) -> list[Deadline]:
    """What of one sort is late on a day, and still matters then.

    Not by a date that cannot be right: who mends that, sees what is late.
    """
    late = [due for due in deadlines(coalition, on)[what] if due.ends is None or on <= due.ends]
    return [due for due in late if _can_be_right(coalition, due)] if late else late


def _can_be_right(coalition: Coalition, due: Deadline) -> bool:
    if due.day.year < EARLIEST_YEAR:
        return due.day == NEVER
    return (due.place, due.steps) not in reversed_fields(coalition)


def _deadlines(coalition: Coalition, before: date) -> Calendar:
    found: dict[What, list[Deadline]] = {what: [] for what in get_args(What)}
    for read in (_declarations, _agreements, _interventions, _contacts, _actions, _gaps):
        for due in read(coalition, before):
            found[due.what].append(due)
    return {what: tuple(of_it) for what, of_it in found.items()}


def _last(day: Date | None) -> date | None:
    return day and day.last


def _declarations(coalition: Coalition, before: date) -> Iterator[Deadline]:
    """The declaration that lasts longest: the ones before it have a successor."""
    for name, place, profile, _kind, _value in coalition.profiles:
        if profile.declarations:
            numbered = enumerate(profile.declarations)
            number, last = max(numbered, key=lambda one: one[1].until.last)
            if last.until.last < before:
                steps = ("declarations", number, "until")
                yield Deadline("declaration", name, place, steps, last.until.last, last.until.typed)


def _agreements(coalition: Coalition, before: date) -> Iterator[Deadline]:
    replaced = _replaced(coalition)
    for name, place, item, _kind, _value in coalition.agreements:
        if item.status == WITHDRAWN:
            continue
        until, again, held = item.until, item.evaluate_on, item.evaluations
        stands_until = replaced.get(item.id)
        if until and until.last < before:
            yield Deadline("agreement", name, place, ("until",), until.last, until.typed, stands_until)
        if again and again.last < before and not any(one.held_on.last >= again.first for one in held):
            steps, last = ("evaluate_on",), _last_evaluation(held) if held else ()
            ends = min(filter(None, (_last(until), stands_until)), default=None)
            yield Deadline("evaluation", name, place, steps, again.last, again.typed, ends, last)


def _replaced(coalition: Coalition) -> dict[str, date]:
    """The agreements that an adopted one replaces, each with the day before that one begins.

    An agreement that is itself replaced replaces others only as a link in the chain below the one that replaces it: of
    two that replace each other, neither does.
    """
    adopted = {record.item.id: record.item for record in coalition.agreements if record.item.status == ADOPTED}
    earlier = {one for item in adopted.values() for one in item.replaces if one != item.id}
    found: dict[str, date] = {}
    waiting = [item for item in adopted.values() if item.replaces and item.id not in earlier]
    while waiting:
        item = waiting.pop()
        eve = item.since.first - timedelta(days=1) if item.since and item.since.first > date.min else date.min
        for one in set(item.replaces) - {item.id}:
            if one not in found and one in adopted:
                waiting.append(adopted[one])
            found[one] = min(eve, found.get(one, eve))
    return found


def _last_evaluation(held: tuple[Evaluation, ...]) -> Route:
    number, _held = max(enumerate(held), key=lambda one: one[1].held_on.last)
    return ("evaluations", number, "held_on")


def _interventions(coalition: Coalition, before: date) -> Iterator[Deadline]:
    for name, place, item, _kind, _value in coalition.interventions:
        if item.available != ON_OFFER:
            continue
        if item.evidence and (ends := recognised_until(item.evidence)):
            field, typed, day = ends
            if day < before:
                yield Deadline("recognition", name, place, ("evidence", field), day, typed, _last(item.until))


def recognised_until(evidence: Evidence) -> tuple[str, str, date] | None:
    """Until when a recognition lasts, with the field that says so and what was typed in it."""
    if evidence.until:
        return "until", evidence.until.typed, evidence.until.last
    years = RECOGNISED_FOR.get(evidence.level)
    if evidence.recognised_on and years:
        return "recognised_on", evidence.recognised_on.typed, years_after(evidence.recognised_on.last, years)
    return None


def _contacts(coalition: Coalition, before: date) -> Iterator[Deadline]:
    """The contacts of who is at work and the ways to refer to them; not what is an example, or says no way at all."""
    for name, place, item, _kind, _value in coalition.partners:
        if item.status in NOT_AT_WORK or not item.verified:
            continue
        checks: list[tuple[Route, Date | None]] = [
            (("contacts", number), contact.checked_on)
            for number, contact in enumerate(item.contacts)
            if contact.verified and (contact.email or contact.phone)
        ]
        if item.referral and item.referral.verified:
            checks.append((("referral",), item.referral.checked_on))
        for steps, checked in checks:
            if checked is None:
                yield Deadline("contact", name, place, steps, NEVER, "", _last(item.until))
            elif (day := years_after(checked.last, CHECKED_FOR)) < before:
                yield Deadline("contact", name, place, (*steps, "checked_on"), day, checked.typed, _last(item.until))


def _actions(coalition: Coalition, before: date) -> Iterator[Deadline]:
    for name, place, item, _kind, _value in coalition.actions:
        if item.due and item.due.last < before and item.status in _OPEN and not item.done_on:
            yield Deadline("action", name, place, ("due",), item.due.last, item.due.typed)
        again = item.repeat_by if item.kind == _TRAINING and item.status == DONE else None
        if again and again.last < before and not _repeated(item, coalition.once(_latest)):
            yield Deadline("training", name, place, ("repeat_by",), again.last, again.typed)


Latest = dict[tuple[str, str], date]


def _latest(coalition: Coalition) -> Latest:
    """When the last training was, for each topic and intervention; one that is still to come counts too."""
    latest: Latest = {}
    for record in coalition.actions:
        item = record.item
        if item.kind == _TRAINING and item.status != DROPPED:
            when = _when(item)
            for key in (*_keys("topic", item.topics), *_keys("intervention", item.interventions)):
                latest[key] = max(when, latest.get(key, when))
    return latest


def _keys(kind: str, ids: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(kind, one) for one in ids]


def _when(training: Action) -> date:
    """When a training was or will be; undated it is the very first when it is done, and else the very last."""
    dated = training.done_on or training.starts_on or training.due
    if dated:
        return dated.first
    return date.min if training.status == DONE else date.max


def _repeated(training: Action, latest: Latest) -> bool:
    """Whether all its interventions, or all its topics, came back in a later training."""
    mine = _when(training)
    return any(
        all(latest[key] > mine for key in keys)
        for keys in (_keys("intervention", training.interventions), _keys("topic", training.topics))
        if keys
    )


def _gaps(coalition: Coalition, before: date) -> Iterator[Deadline]:
    for name, place, item, _kind, _value in coalition.gaps:
        if item.review_on.last < before:
            yield Deadline("gap", name, place, ("review_on",), item.review_on.last, item.review_on.typed)
