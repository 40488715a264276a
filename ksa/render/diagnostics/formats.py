"""The formats of findings: the one place to add a format besides its own file."""

from collections.abc import Callable

from ksa.render.diagnostics import concise, full, json
from ksa.render.diagnostics.report import Report

FORMATS: dict[str, Callable[[Report], str]] = {
    "full": full.render,
    "concise": concise.render,
    "json": json.render,
}
