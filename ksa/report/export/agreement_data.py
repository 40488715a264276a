"""Agreements as plain values, as docs/export-agreements.schema.json describes them."""

from collections.abc import Iterable
from typing import Any

from ksa.coalition.chains import OUTSIDE, Link
from ksa.coalition.coalition import Record
from ksa.coalition.parties import beside_owner
from ksa.model.date import Date
from ksa.model.indicator import Indicator
from ksa.model.number import Number
from ksa.report.export import naming
from ksa.report.export.agreement_attention import attention
from ksa.report.export.agreement_indicators import Measured, indicators, measured
from ksa.report.export.agreement_results import goals
from ksa.report.export.agreement_steps import consent, links
from ksa.report.export.agreement_told import Told
from ksa.report.export.scope import Scope


def data(told: Told) -> dict[str, Any]:
    """An agreement with what it names; dates as they were typed."""
    item, scope = told.item, told.scope
    return {
        "id": item.id,
        "title": item.title,
        "status": item.status,
        "verified": item.verified,
        "version": item.version,
        "level": item.level,
        "owner": _named(scope, item.owner),
        "parties": _named(scope, beside_owner(item)),
        "topics": [{"id": one, "label": naming.topic(scope, one)} for one in dict.fromkeys(item.topics)],
        "phases": list(item.phases.phases),
        "target_groups": list(item.target_groups),
        "adopted_on": _typed(item.adopted_on),
        "since": _typed(item.since),
        "until": _typed(item.until),
        "evaluate_on": _typed(item.evaluate_on),
        "replaces": list(item.replaces),
        "replaced_by": list(told.replaced_by),
        "attention": [{"kind": remark.kind, "text": remark.text} for remark in attention(told)],
        "reason": item.reason,
        "signal": item.signal,
        "consent": item.consent,
        "steps": [_step(scope, link) for link in links(told)],
        "escalation": item.escalation,
        "parents_involved": item.parents_involved,
        "digest": told.digest,
        "signatures": [
            {
                "partner": one.partner,
                "signed_on": one.signed_on.typed,
                "digest": one.digest,
                "is_stale": one.digest != told.digest,
                "verified": one.verified,
            }
            for one in item.signatures
        ],
        "to_sign": [party.id for party in told.parties if party.must_sign],
        "goals": [{"id": one, "title": goal and goal.title, "text": goal and goal.text} for one, goal in goals(told)],
        "indicators": [_indicator(told, one, record) for one, record in indicators(told)],
        "evaluations": [
            {
                "held_on": one.held_on.typed,
                "result": one.result,
                "decision": one.decision,
                "verified": one.verified,
            }
            for one in item.evaluations
        ],
        "note": item.note,
        "source": item.source,
    }


def _step(scope: Scope, link: Link) -> dict[str, Any]:
    step = link.step
    return {
        "number": link.number + 1,
        "when": step.when,
        "from": _actors(scope, step.from_),
        "profession": step.profession,
        "to": _actors(scope, step.to),
        "to_profession": step.to_profession,
        "action": step.action,
        "roles": list(step.roles),
        "phases": list(link.phases),
        "within": step.within and step.within.typed,
        "consent": consent(link),
        "carrier": step.carrier,
        "if_no_response": step.if_no_response,
        "note": step.note,
        "source": step.source,
        "verified": link.agreement.verified and step.verified,
    }


def _indicator(told: Told, one: str, record: Record[Indicator] | None) -> dict[str, Any]:
    item = record.item if record else None
    return {
        "id": one,
        "name": item and item.name,
        "kind": item and item.kind,
        "unit": item and item.unit,
        "better": item and item.better,
        "target": item and _number(item.target),
        "verified": item and item.verified,
        "values": [_value(found) for found in measured(told.scope.coalition, record)] if record else [],
    }


def _value(found: Measured) -> dict[str, Any]:
    value, is_hidden = found
    return {
        "period": value.period.typed,
        "value": None if is_hidden else _number(value.value),
        "count": None if is_hidden else _number(value.count),
        "is_hidden": is_hidden,
        "area": value.area,
        "source": value.source,
        "verified": value.verified,
    }


def _named(scope: Scope, ids: Iterable[str]) -> list[dict[str, Any]]:
    return [{"id": one, "name": naming.who(scope, one)} for one in dict.fromkeys(ids)]


def _actors(scope: Scope, ids: Iterable[str]) -> list[dict[str, Any]]:
    return [{**one, "is_partner": one["id"] not in OUTSIDE} for one in _named(scope, ids)]


def _typed(when: Date | None) -> str | None:
    return when and when.typed


def _number(found: Number | None) -> int | float | None:
    """A number as JSON has it: whole where it is."""
    if found is None:
        return None
    whole = int(found.value)
    return whole if whole == found.value else float(found.value)
