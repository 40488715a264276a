"""What stands around the records of a report in JSON: which shape it has, where it comes from, what was asked."""

from collections.abc import Iterable, Mapping
from typing import Any

from ksa.report.export.scope import Scope


def envelope(scope: Scope, schema: str, kind: str, records: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The data of a report: its records stand below their kind."""
    about = scope.about
    return {
        "schema": schema,
        "coalition": about.coalition,
        "on": about.on.isoformat(),
        "commit": about.commit or None,
        "filters": _filters(scope),
        kind: list(records),
    }


def _filters(scope: Scope) -> dict[str, Any]:
    wanted = scope.wanted
    return {
        "ids": list(scope.ids),
        "topic": wanted.topic or None,
        "phases": list(wanted.phase),
        "area": wanted.area or None,
        "partner": wanted.partner or None,
    }
