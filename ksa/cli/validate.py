"""`ksa validate`: is our coalition in order?"""

import os
from datetime import date
from typing import TYPE_CHECKING

from ksa.cli import console, options
from ksa.cli.command import Command
from ksa.cli.errors import CannotRunError, Exit
from ksa.cli.page import Example, Page
from ksa.cli.typed import choice, day, names
from ksa.language import N_, _

if TYPE_CHECKING:
    from ksa.diagnostic import Diagnostic


def validate(
    paths: options.Paths = None,
    *,
    format_: options.Format = None,
    fail_on: options.FailOn = "error",
    select: options.Select = None,
    ignore: options.Ignore = None,
    statistics: options.Statistics = False,
    output: options.Output = None,
    on: options.On = None,
    root: options.Root = None,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> int:
    """Check the whole coalition, write what was found, and give the exit code."""
    from ksa.cli import place, telling
    from ksa.cli.output import OutputFile
    from ksa.cli.severities import FAIL_ON
    from ksa.coalition.folder import read_folder
    from ksa.coalition.load import load
    from ksa.rules.engine import check

    output = None if output == "-" else output
    least = FAIL_ON[choice("--fail-on", fail_on or "", FAIL_ON)]
    on_screen = output is None and console.is_terminal()
    form = telling.form(format_, statistics=statistics, on_screen=on_screen)
    selection = telling.selection(names(select), names(ignore))
    today = day("KSA_ON" if on == os.environ.get("KSA_ON") else "--on", on) if on else date.today()  # noqa: DTZ011 - here
    start = place.here()
    folder = place.find(root, start)
    file = None if output is None else OutputFile(output, start)

    read = read_folder(folder)
    if not read.sources and all(finding.rule == "unread-file" for finding in read.diagnostics):
        raise _nothing_to_read(place.seen(folder, start) if root is None else root, read.diagnostics)
    loaded = load(read.sources, read.diagnostics)
    report = telling.report(
        loaded, check(loaded, today, selection), on=today, paths=paths or [], root=folder, start=start
    )
    if file is None:
        report = report._replace(width=console.width(), colour=console.in_colour(on_screen, os.environ))
    if verbose and not quiet:
        console.tell(telling.details(report, folder))
    answer = telling.answer(form, report)
    if file:
        file.write(answer)
    elif not quiet:
        console.answer(answer)
    if not quiet and (file or form == "concise"):
        console.tell(telling.summary(report))
    is_bad = least and any(finding.severity and finding.severity >= least for finding in report.findings)
    return Exit.FOUND if is_bad else Exit.FINE


def _nothing_to_read(path: str, unread: "tuple[Diagnostic, ...]") -> CannotRunError:
    help_ = ""
    if unread:
        help_ = _("`{path}` is not read: {help}").format(path=unread[0].labels[0].path, help=unread[0].help)
    return CannotRunError(_("no file of a coalition stands in `{path}`").format(path=path), help_)


COMMAND = Command(
    "validate",
    validate,
    Page(
        N_("Is our coalition in order?"),
        (N_("`-q` writes nothing: the exit code says it all. `-v` also tells what was read."),),
        (
            Example("ksa validate", N_("check the coalition in this folder")),
            Example("ksa validate coalition/topics.yaml", N_("show only what was found in this file")),
            Example("ksa validate --select privacy --fail-on warning", N_("check for personal data, and be strict")),
            Example("ksa validate --format json -o findings.json", N_("keep the findings in a file")),
        ),
        N_("something was found that is as bad as `--fail-on` says, or worse"),
    ),
)
