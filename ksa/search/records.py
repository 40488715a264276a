"""The records of a coalition as plain values, one function a kind."""

from collections.abc import Iterable

from ksa.coalition.coalition import Record
from ksa.model.agreement import Agreement
from ksa.model.date import Date
from ksa.model.instrument import Instrument
from ksa.model.intervention import Intervention
from ksa.model.partner import Contact, Partner, Referral
from ksa.model.profile import Area
from ksa.model.responsibility import Gap
from ksa.model.topic import Topic
from ksa.search import shape


def topic(record: Record[Topic], line: int) -> shape.Topic:
    """A topic; what is done for it and what serves it is added by who knows that."""
    item = record.item
    return {
        "id": item.id,
        "label": item.label,
        "synonyms": list(item.synonyms),
        "hidden": list(item.hidden),
        "description": item.description,
        "broader": item.broader,
        "related": list(item.related),
        "urgent": item.urgent,
        "note": item.note,
        "tasks": [],
        "wished": [],
        "gaps": [],
        "interventions": [],
        "agreements": [],
        "instruments": [],
        "verified": item.verified,
        "path": record.place.path,
        "line": line,
    }


def gap(record: Record[Gap], line: int) -> shape.Gap:
    """A gap."""
    item = record.item
    return {
        "phases": list(item.phases.phases),
        "roles": list(item.roles),
        "areas": list(item.areas),
        "reason": item.reason,
        "since": _typed(item.since),
        "decided_on": _typed(item.decided_on),
        "review_on": item.review_on.typed,
        "verified": item.verified,
        "path": record.place.path,
        "line": line,
    }


def partner(record: Record[Partner], line: int) -> shape.Partner:
    """A partner with its contacts."""
    item = record.item
    return {
        "id": item.id,
        "name": item.name,
        "aliases": list(item.aliases),
        "kind": list(item.kind),
        "domain": item.domain,
        "status": item.status,
        "areas": list(item.areas),
        "phases": list(item.phases.phases),
        "topics": list(item.topics),
        "roles": list(item.roles),
        "professions": list(item.professions),
        "contacts": [_contact(one) for one in item.contacts],
        "referral": _referral(item.referral) if item.referral else None,
        "website": item.website,
        "since": _typed(item.since),
        "until": _typed(item.until),
        "verified": item.verified,
        "path": record.place.path,
        "line": line,
    }


def _contact(contact: Contact) -> shape.Contact:
    return {
        "function": contact.function,
        "email": contact.email,
        "phone": contact.phone,
        "hours": contact.hours,
        "topics": list(contact.topics),
        "areas": list(contact.areas),
        "checked_on": _typed(contact.checked_on),
        "note": contact.note,
        "verified": contact.verified,
    }


def _referral(referral: Referral) -> shape.Referral:
    return {
        "route": referral.route,
        "criteria": referral.criteria,
        "self_referral": referral.self_referral,
        "waiting_time": referral.waiting_time,
        "checked_on": _typed(referral.checked_on),
        "note": referral.note,
        "verified": referral.verified,
    }


def intervention(record: Record[Intervention], line: int) -> shape.Intervention:
    """An intervention."""
    item = record.item
    return {
        "id": item.id,
        "name": item.name,
        "aliases": list(item.aliases),
        "topics": list(item.topics),
        "phases": list(item.phases.phases),
        "areas": list(item.areas),
        "available": item.available,
        "owner": list(item.owner),
        "executed_by": list(item.executed_by),
        "cost": item.cost,
        "entry": item.entry,
        "since": _typed(item.since),
        "until": _typed(item.until),
        "verified": item.verified,
        "path": record.place.path,
        "line": line,
    }


def agreement(record: Record[Agreement], line: int) -> shape.Agreement:
    """An agreement; its steps stand with the topics as tasks."""
    item = record.item
    return {
        "id": item.id,
        "title": item.title,
        "topics": list(item.topics),
        "phases": list(item.phases.phases),
        "status": item.status,
        "owner": list(item.owner),
        "signal": item.signal,
        "escalation": item.escalation,
        "since": _typed(item.since),
        "until": _typed(item.until),
        "verified": item.verified,
        "path": record.place.path,
        "line": line,
    }


def instrument(record: Record[Instrument], line: int) -> shape.Instrument:
    """An instrument."""
    item = record.item
    return {
        "id": item.id,
        "name": item.name,
        "aliases": list(item.aliases),
        "topics": list(item.topics),
        "purpose": item.purpose,
        "owner": list(item.owner),
        "used_by": [use.partner for use in item.used_by],
        "website": item.website,
        "verified": item.verified,
        "path": record.place.path,
        "line": line,
    }


def area(item: Area, path: str, line: int, reach: Iterable[str]) -> shape.Area:
    """An area with the areas that count for it."""
    return {
        "id": item.id,
        "label": item.label,
        "aliases": list(item.aliases),
        "reach": list(reach),
        "verified": item.verified,
        "path": path,
        "line": line,
    }


def _typed(day: Date | None) -> str | None:
    return day and day.typed
