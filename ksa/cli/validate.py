"""`ksa validate`: is our coalition in order?"""

import os
from typing import TYPE_CHECKING

from ksa.cli import console, options
from ksa.cli.command import Command
from ksa.cli.errors import CannotRunError, Exit
from ksa.cli.page import Example, Page
from ksa.cli.typed import choice, day, names
from ksa.language import N_, _, ngettext

if TYPE_CHECKING:
    from pathlib import Path

    from ksa.cli.output import OutputFile
    from ksa.cli.telling import Known
    from ksa.cli.validation import Validation


def validate(
    paths: options.Paths = None,
    *,
    format_: options.Format = None,
    fail_on: options.FailOn = "error",
    select: options.Select = None,
    ignore: options.Ignore = None,
    new_since: options.NewSince = None,
    baseline: options.Baseline = None,
    write_baseline: options.WriteBaseline = None,
    watch: options.Watch = False,
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
    from ksa.cli.validation import Validation

    output = None if output == "-" else output
    _refuse_together(("--new-since", new_since), ("--baseline", baseline), ("--write-baseline", write_baseline))
    others = {
        "--watch": watch,
        "--statistics": statistics,
        "--format": format_ is not None,
        "--output": output is not None,
        _("PATH"): bool(paths),
    }
    for name, is_given in others.items():
        _refuse_together((name, is_given or None), ("--write-baseline", write_baseline))
    least = FAIL_ON[choice("--fail-on", fail_on or "", FAIL_ON)]
    form = telling.form(format_, statistics=statistics, on_screen=output is None and console.is_terminal())
    selection = telling.selection(names(select), names(ignore))
    asked_day = day("KSA_ON" if on == os.environ.get("KSA_ON") else "--on", on) if on else None
    start = place.here()
    folder = place.find(root, start)
    record = None if write_baseline in (None, "-") else OutputFile(str(write_baseline), start, "--write-baseline")
    file = None if output is None else OutputFile(output, start)
    validation = Validation(
        root=folder,
        start=start,
        day=asked_day,
        selection=selection,
        form=form,
        fail_on=least,
        paths=paths or [],
        known=telling.NOTHING_KNOWN,
        file=file,
        quiet=quiet,
        verbose=verbose,
    )
    if write_baseline is not None:
        if record:
            _refuse_another_file(write_baseline, start)
        return _recorded(validation, record, write_baseline)
    validation = validation._replace(known=_known(validation, new_since, baseline))
    if not watch:
        return validation.show(validation.look())
    from ksa.cli import watching

    watching.watch(watching.changes(folder), validation)
    return Exit.FINE


def _refuse_together(*options: tuple[str, object]) -> None:
    given = [name for name, value in options if value is not None]
    if len(given) > 1:
        raise CannotRunError(
            _("`{one}` and `{other}` do not go together").format(one=given[0], other=given[1]),
            _("leave one of the two out"),
        )


def _known(validation: "Validation", new_since: str | None, baseline: str | None) -> "Known":
    from ksa.cli.telling import NOTHING_KNOWN, Known

    if new_since is not None:
        from ksa.cli.look import Asked, look_back

        asked = Asked(validation.on, validation.selection)
        before = look_back(validation.look(), validation.root, new_since, asked, os.environ)
        return Known(before.marks, new_since, exact=True, unjudged=before.unjudged)
    if baseline is not None:
        from ksa.cli.baseline import read

        return read(baseline, validation.start)
    return NOTHING_KNOWN


def _refuse_another_file(name: str, start: "Path") -> None:
    """Never write a baseline over what is none: its name may be a slip of the hand."""
    from ksa.cli.baseline import read

    if not (start / name).exists():
        return
    try:
        read(name, start)
    except CannotRunError as error:
        raise CannotRunError(
            error.message, _("choose another name after `{option}`").format(option="--write-baseline")
        ) from error


def _recorded(validation: "Validation", file: "OutputFile | None", name: str) -> int:
    """Keep all that is found in a file, or write it on stdout; then nothing is new any more."""
    from ksa.cli.baseline import written
    from ksa.render import clean
    from ksa.text.personal import mask

    look = validation.look()
    if file is None:
        console.answer(written(look))
    else:
        file.write(written(look))
    if file and not validation.quiet:
        text = ngettext("{count} finding is in `{path}` now", "{count} findings are in `{path}` now", len(look.found))
        console.tell(clean.line(mask(text.format(count=len(look.found), path=name))) + "\n")
    return Exit.FINE


COMMAND = Command(
    "validate",
    validate,
    Page(
        N_("Is our coalition in order?"),
        (
            N_("`-q` writes nothing: the exit code says it all. `-v` also tells what was read."),
            N_(
                "Where GitHub Actions runs it, each finding also becomes an annotation of its line, and the summary of"
                " the step lists them all."
            ),
        ),
        (
            Example("ksa validate", N_("check the coalition in this folder")),
            Example("ksa validate coalition/topics.yaml", N_("show only what was found in this file")),
            Example("ksa validate --select privacy --fail-on warning", N_("check for personal data, and be strict")),
            Example("ksa validate --new-since origin/main", N_("show only what was not found yet there")),
            Example("ksa validate --format json -o findings.json", N_("keep the findings in a file")),
        ),
        N_("something was found that is as bad as `--fail-on` says, or worse"),
    ),
)
