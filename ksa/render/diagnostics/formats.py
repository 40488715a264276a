"""The formats of findings: the one place to add a format besides its own file."""

from collections.abc import Callable
from typing import NamedTuple

from ksa.render.diagnostics import concise, full, json
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


# What few runs write is loaded when it is asked for: together it would cost every run a hundredth.
def _github(report: Report) -> str:
    from ksa.render.diagnostics import github

    return github.render(report)


def _gitlab(report: Report) -> str:
    from ksa.render.diagnostics import gitlab

    return gitlab.render(report)


def _sarif(report: Report) -> str:
    from ksa.render.diagnostics import sarif

    return sarif.render(report)


def _junit(report: Report) -> str:
    from ksa.render.diagnostics import junit

    return junit.render(report)


def _rdjson(report: Report) -> str:
    from ksa.render.diagnostics import rdjson

    return rdjson.render(report)


def _markdown(report: Report) -> str:
    from ksa.render.diagnostics import markdown

    return markdown.render(report)


FORMATS: dict[str, Format] = {
    "full": Format(full.render),
    "concise": Format(concise.render),
    "json": Format(json.render),
    "github": Format(_github, of_checkout=True),
    "gitlab": Format(_gitlab, knows_again=True, of_checkout=True),
    "sarif": Format(_sarif, knows_again=True, of_checkout=True, names_version=True),
    "junit": Format(_junit, of_checkout=True),
    "rdjson": Format(_rdjson, of_checkout=True),
    "markdown": Format(_markdown),
}
