"""Partners as plain values, as docs/export-partners.schema.json describes them."""

from collections.abc import Iterable
from typing import Any

from ksa.model.date import Date
from ksa.report.export import naming, work
from ksa.report.export.partner_missing import Missing
from ksa.report.export.partner_offer import Doing, Offer, Tool, is_checked
from ksa.report.export.partner_signed import Signed
from ksa.report.export.partner_steps import Taking
from ksa.report.export.partner_told import Told
from ksa.report.export.scope import Scope


def data(told: Told) -> dict[str, Any]:
    """A partner with what names it; dates as they were typed."""
    item, scope = told.item, told.scope
    numbers = item.identifiers
    return {
        "id": item.id,
        "name": item.name,
        "aliases": list(item.aliases),
        "kind": list(item.kind),
        "domain": item.domain,
        "status": item.status,
        "takes_part": not (told.is_wished or told.is_gone or told.is_coming),
        "part_of": _named(scope, item.part_of),
        "run_by": _named(scope, item.run_by),
        "areas": list(item.areas),
        "phases": list(item.phases.phases),
        "expertise": [{"id": one, "label": naming.topic(scope, one)} for one in dict.fromkeys(item.topics)],
        "roles": list(item.roles),
        "professions": list(item.professions),
        "contacts": [dict(one) for one in told.contacts],
        "referral": told.plain["referral"],
        "website": item.website,
        "identifiers": numbers and {key: getattr(numbers, key) for key in ("kvk", "agb", "ura", "rsin")},
        "since": _typed(item.since),
        "until": _typed(item.until),
        "note": item.note,
        "source": item.source,
        "verified": item.verified,
        "responsibilities": [{"topic": topic, **work.plain(scope, task)} for topic, task in told.work],
        "steps": [_step(scope, one) for one in told.steps],
        "interventions": [_offer(one) for one in told.offers],
        "actions": [_doing(one) for one in told.doings],
        "instruments": [_tool(one) for one in told.tools],
        "signed": [_signed(one) for one in told.signed],
        "missing": [_missing(one) for one in told.missing],
    }


def _step(scope: Scope, taking: Taking) -> dict[str, Any]:
    link = taking.link
    agreement, step = link.agreement, link.step
    return {
        "agreement": {"id": agreement.id, "title": agreement.title, "status": agreement.status},
        "step": link.number + 1,
        "part": taking.part,
        "when": step.when,
        "from": _named(scope, step.from_),
        "profession": step.profession,
        "to": _named(scope, step.to),
        "to_profession": step.to_profession,
        "action": step.action,
        "roles": list(step.roles),
        "phases": list(link.phases),
        "within": step.within and step.within.typed,
        "consent": taking.consent,
        "carrier": step.carrier,
        "if_no_response": step.if_no_response,
        "verified": taking.verified,
    }


def _offer(one: Offer) -> dict[str, Any]:
    item = one.item
    return {
        "id": item.id,
        "name": item.name,
        "owns": one.owns,
        "executes": one.executes,
        "phases": list(item.phases.phases),
        "available": item.available,
        "since": _typed(item.since),
        "until": _typed(item.until),
        "verified": item.verified,
    }


def _doing(one: Doing) -> dict[str, Any]:
    item = one.item
    return {
        "id": item.id,
        "title": item.title,
        "kind": item.kind,
        "owns": one.owns,
        "takes_part": one.takes_part,
        "status": item.status,
        "starts_on": _typed(item.starts_on),
        "due": _typed(item.due),
        "done_on": _typed(item.done_on),
        "result": item.result,
        "verified": item.verified,
    }


def _tool(one: Tool) -> dict[str, Any]:
    return {
        "id": one.item.id,
        "name": one.item.name,
        "owns": one.owns,
        "uses": one.use is not None,
        "since": _typed(one.use.since) if one.use else None,
        "not_used": one.no_use is not None,
        "reason": one.no_use.reason if one.no_use else None,
        "verified": is_checked(one),
    }


def _signed(one: Signed) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "id": one.id,
        "title": one.title,
        "signed_on": one.signed_on.typed,
        "function": one.function,
        "until": _typed(one.until),
        "is_stale": one.is_stale,
        "is_over": one.is_over,
        "verified": one.verified,
    }


def _missing(one: Missing) -> dict[str, Any]:
    finding = one.finding
    return {
        "rule": finding.rule,
        "severity": one.severity.word,
        "message": finding.message,
        "help": finding.help,
        "is_shared": one.is_shared,
        "records": [{"kind": kind, "id": found or None} for kind, found in one.records],
    }


def _named(scope: Scope, ids: Iterable[str]) -> list[dict[str, str]]:
    return [{"id": one, "name": naming.who(scope, one)} for one in dict.fromkeys(ids)]


def _typed(when: Date | None) -> str | None:
    return when and when.typed
