"""Interventions as plain values, as docs/export-interventions.schema.json describes them."""

from typing import Any

from ksa.model.date import Date
from ksa.report.export import naming, work
from ksa.report.export.intervention_told import Told


def data(told: Told) -> dict[str, Any]:
    """An intervention with what it names; dates as they were typed."""
    item, scope = told.item, told.scope
    return {
        "id": item.id,
        "name": item.name,
        "aliases": list(item.aliases),
        "available": item.available,
        "since": _typed(item.since),
        "until": _typed(item.until),
        "verified": item.verified,
        "owner": _named(told, item.owner),
        "executed_by": _named(told, item.executed_by),
        "topics": [{"id": one, "label": naming.topic(scope, one)} for one in dict.fromkeys(item.topics)],
        "phases": list(item.phases.phases),
        "target_groups": list(item.target_groups),
        "age_from": item.age_from,
        "age_to": item.age_to,
        "areas": list(item.areas),
        "entry": item.entry,
        "cost": item.cost,
        "aim": item.aim,
        "approach": item.approach,
        "requirements": list(item.requirements),
        "evidence": _evidence(told),
        "goals": [{"id": one, "title": naming.goal(scope, one)} for one in item.goals],
        "materials": [
            {
                "title": one.title,
                "url": one.url,
                "audience": one.audience,
                "language": one.language,
                "version": one.version,
                "review_on": _typed(one.review_on),
                "verified": one.verified,
            }
            for one in item.materials
        ],
        "agreements": [{"id": one, "title": scope.known["agreements"][one]["title"]} for one in told.agreements],
        "actions": list(told.actions),
        "tasks": [{"topic": topic, **work.plain(scope, task)} for topic, task in told.work],
        "note": item.note,
        "source": item.source,
    }


def _evidence(told: Told) -> dict[str, Any] | None:
    found, last = told.item.evidence, told.recognised_until
    if found is None:
        return None
    return {
        "level": found.level,
        "assessed_by": found.assessed_by,
        "recognised_on": _typed(found.recognised_on),
        "until": last and last.isoformat(),
        "assumed": told.is_assumed,
        "over": told.is_over,
        "note": found.note,
        "verified": found.verified,
    }


def _named(told: Told, several: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"id": one, "name": naming.who(told.scope, one)} for one in dict.fromkeys(several)]


def _typed(when: Date | None) -> str | None:
    return when and when.typed
