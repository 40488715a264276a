"""The formats of findings: the one place to add a format besides its own file."""

from collections.abc import Callable
from typing import NamedTuple

from ksa.render.diagnostics import concise, full, github, gitlab, json, junit, markdown, rdjson, sarif
from ksa.render.diagnostics.report import Report


class Format(NamedTuple):
    """How findings are written.

    `render` gives the whole text. `knows_again` says that it needs the findings' fingerprints. `of_checkout` says that
    a service reads it, which knows files by their path from the top of the repository. `names_version` says that it
    tells which version of ksa wrote it.
    """

    render: Callable[[Report], str]
    knows_again: bool = False
    of_checkout: bool = False
    names_version: bool = False


FORMATS: dict[str, Format] = {
    "full": Format(full.render),
    "concise": Format(concise.render),
    "json": Format(json.render),
    "github": Format(github.render, of_checkout=True),
    "gitlab": Format(gitlab.render, knows_again=True, of_checkout=True),
    "sarif": Format(sarif.render, knows_again=True, of_checkout=True, names_version=True),
    "junit": Format(junit.render, of_checkout=True),
    "rdjson": Format(rdjson.render, of_checkout=True),
    "markdown": Format(markdown.render),
}
