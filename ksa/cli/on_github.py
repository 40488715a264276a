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


def tell(report: Report, environment: Mapping[str, str], *, annotate: bool) -> None:
    """Write the annotations on stderr, which leaves the answer as it is; and the summary where GitHub wants it."""
    from ksa.render.diagnostics import github

    if annotate:
        console.tell(github.render(report))
    summary = environment.get("GITHUB_STEP_SUMMARY")
    if summary:
        try:
            _append(Path(summary), report)
        except (OSError, ValueError) as error:
            why = reason(error) if isinstance(error, OSError) else _("there is no such file")
            text = _("the summary of this step cannot be written: {reason}").format(reason=why)
            console.tell(_("note: {text}").format(text=text) + "\n")


def _append(path: Path, report: Report) -> None:
    from ksa.render.diagnostics import markdown

    with path.open("ab") as file:
        room = _MOST_BYTES - file.tell()
        file.write(markdown.render_within(report, room).encode("utf-8", "backslashreplace"))
