"""What `ksa validate` does by itself when GitHub Actions runs it: annotations beside the lines, and a summary."""

from collections.abc import Mapping
from pathlib import Path

from ksa.cli import console
from ksa.cli.reasons import reason
from ksa.language import _
from ksa.render.diagnostics.report import Report

_MOST_BYTES = 1024 * 1024
"""GitHub shows no summary of a step that is larger."""


def is_here(environment: Mapping[str, str]) -> bool:
    """Whether GitHub Actions runs this."""
    return environment.get("GITHUB_ACTIONS") == "true"


def may_summarise(environment: Mapping[str, str]) -> bool:
    """Whether there is a place for the summary of this step."""
    path = Path(environment.get("GITHUB_STEP_SUMMARY", ""))
    return path.is_file() or (path.name != "" and path.parent.is_dir() and not path.exists())


def tell(report: Report, environment: Mapping[str, str], *, annotate: bool) -> None:
    """Write the summary where GitHub wants it; and the annotations on stderr, which leaves the answer as it is."""
    from ksa.render.diagnostics import github

    summary = environment.get("GITHUB_STEP_SUMMARY")
    problem = _append(Path(summary), report) if summary else ""
    if annotate:
        console.tell(github.render(report._replace(summarised=bool(summary) and not problem)))
    if problem:
        text = _("the summary of this step cannot be written: {reason}").format(reason=problem)
        console.tell(_("note: {text}").format(text=text) + "\n")


def _append(path: Path, report: Report) -> str:
    """Add the summary to a file; gives the reason when that is not possible."""
    from ksa.render.diagnostics import markdown

    if path.exists() and not path.is_file():
        return _("it is not an ordinary file")
    try:
        with path.open("ab") as file:
            text = markdown.render_within(report, _MOST_BYTES - file.tell() - 1)
            if not text:
                return _("there is no room left")
            file.write(f"\n{text}".encode("utf-8", "backslashreplace"))
    except OSError as error:
        return reason(error)
    return ""
