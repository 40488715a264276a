"""The formats of findings: the one place to add a format besides its own file."""

from collections.abc import Callable
from typing import NamedTuple

from ksa.render.diagnostics import concise, full, json
from ksa.render.diagnostics.report import Report


class Format(NamedTuple):
    """How findings are written.

    `render` gives the whole text. `knows_again` says that it needs the findings' fingerprints. `of_checkout` says that
    a service reads it, which knows files by their path from the top of the repository.
    """

    render: Callable[[Report], str]
    knows_again: bool = False
    of_checkout: bool = False


FORMATS: dict[str, Format] = {
    "full": Format(full.render),
    "concise": Format(concise.render),
    "json": Format(json.render),
}
