"""Topics with who does what as plain values, as docs/export-responsibilities.schema.json describes them."""

from typing import Any

from ksa.coalition.coalition import Record
from ksa.model.responsibility import Gap
from ksa.report.export import naming, work
from ksa.report.export.duty_rows import Told, is_late
from ksa.report.export.scope import Scope


def data(scope: Scope, told: Told) -> dict[str, Any]:
    """A topic; dates as they were typed."""
    return {
        "id": told.topic["id"],
        "label": told.topic["label"],
        "group": {"id": told.group, "label": naming.topic(scope, told.group)},
        "nobody": told.is_free,
        "tasks": [work.plain(scope, task) for task in told.tasks],
        "wished": [work.plain(scope, task) for task in told.wished],
        "gaps": [gap(scope, one) for one in told.gaps],
        "verified": told.topic["verified"],
    }


def gap(scope: Scope, record: Record[Gap]) -> dict[str, Any]:
    """A gap."""
    item = record.item
    return {
        "phases": list(item.phases.phases),
        "roles": list(item.roles),
        "areas": list(item.areas),
        "reason": item.reason,
        "since": item.since and item.since.typed,
        "decided_on": item.decided_on and item.decided_on.typed,
        "review_on": item.review_on.typed,
        "late": is_late(scope, record),
        "note": item.note,
        "verified": item.verified,
    }
