"""`ksa export`: a document for people who never open a terminal."""

from datetime import date
from typing import TYPE_CHECKING

from ksa.cli import options
from ksa.cli.command import Command
from ksa.cli.errors import CannotRunError, Exit
from ksa.cli.page import Example, Page
from ksa.language import N_, _

if TYPE_CHECKING:
    from ksa.cli.destination import Destination
    from ksa.cli.exporting import Export


def export(
    report: options.ReportName = None,
    ids: options.ReportIds = None,
    *,
    format_: options.FileFormat = None,
    output: options.ExportOutput = None,
    split: options.Split = False,
    check: options.Check = None,
    dialect: options.Dialect = None,
    phase: options.Phase = None,
    area: options.Area = None,
    topic: options.Topic = None,
    partner: options.NamedPartner = None,
    on: options.On = None,
    root: options.Root = None,
    quiet: options.Quiet = False,
) -> int:
    """Write a report, or tell whether one is still right, and give the exit code."""
    from ksa.cli import destination, exporting, place, reading, wanted
    from ksa.cli.typed import choice
    from ksa.coalition.narrowed import Wanted
    from ksa.render.documents.making import DIALECTS

    if output is not None and check is not None:
        raise CannotRunError(
            _("`{option}` and `{other}` do not go together").format(option="-o", other="--check"),
            _("`{option}` writes nothing: it looks at a file that is there").format(option="--check"),
        )
    chosen = exporting.report(report)
    start = place.here()
    option, path = ("-o", output) if check is None else ("--check", check)
    target = destination.chosen(format_, path, start, split=split, option=option)
    spoken = DIALECTS[choice("--dialect", dialect, DIALECTS)] if dialect is not None else "excel"
    moment = exporting.moment()
    day = reading.day_asked(on, moment.date() if moment else date.today())  # noqa: DTZ011 - the clock is read here
    read = reading.read(place.find(root, start), start, quiet=quiet)
    scope = exporting.scope(read, day, chosen, ids or (), wanted.Typed(None, phase, area, topic, partner))
    asked = exporting.Export(chosen, scope, spoken, moment)
    if not asked.ids():
        return _nothing(asked, is_narrowed=bool(ids) or scope.wanted != Wanted())
    if check is not None:
        return _checked(asked, target, quiet=quiet)
    files = {name: one.content(target.form) for name, one in asked.files(target).items()}
    destination.write(target, start, files, quiet=quiet)
    return Exit.FINE


def _nothing(asked: "Export", *, is_narrowed: bool) -> int:
    """Tell that there is nothing to export about what was asked, or at all; and what was left out, if anything was."""
    from ksa.cli import console
    from ksa.model.kinds import BY_PLURAL
    from ksa.render import clean
    from ksa.report.document import Callout
    from ksa.text.personal import mask

    left_out = [block.text for block in asked.made.blocks if isinstance(block, Callout)]
    none = _("there are no {kinds} yet").format(kinds=_(BY_PLURAL[asked.report.records].labels))
    about = _("there is nothing to export that is about this")
    for text in [*left_out, about] if is_narrowed else left_out or [none]:
        console.tell(_("note: {text}").format(text=clean.line(mask(text))) + "\n")
    return Exit.FOUND


def _checked(asked: "Export", target: "Destination", *, quiet: bool) -> int:
    """Tell which files are no longer right."""
    from ksa.cli import console, place
    from ksa.cli.stale import stale
    from ksa.render import clean

    found = stale(target, place.here(), asked.files(target))
    if not quiet:
        told = [one.text for one in found] or [_("`{path}` is up to date").format(path=target.path)]
        if any(one.is_mended for one in found):
            told.append(_("  help: {help}").format(help=_("write it again, with `-o` instead of `--check`")))
        console.answer("".join(f"{clean.line(line)}\n" for line in told))
    return Exit.FOUND if found else Exit.FINE


COMMAND = Command(
    "export",
    export,
    Page(
        N_("Who needs this on paper, in Word or in Excel?"),
        (
            N_("Choose a report: `partners`, `agreements`, `interventions`, `responsibilities` or `topics`."),
            N_(
                "The end of the file's name chooses the format: `.md`, `.html`, `.csv`, `.tsv`, `.xlsx`, `.docx`,"
                " `.pdf` or `.json`."
            ),
            N_("Ids limit the report to these records; the options limit it to what is about something."),
        ),
        (
            Example("ksa export partners -o partners.xlsx", N_("write all partners to a workbook")),
            Example(
                "ksa export agreements ka-postpartum-depressie -o afspraak.pdf",
                N_("write one agreement to print and sign"),
            ),
            Example(
                "ksa export responsibilities --area almere-haven -o haven.html",
                N_("write a page on who does what there"),
            ),
            Example(
                "ksa export agreements --split --format docx -o afspraken/",
                N_("write a text for Word for each agreement"),
            ),
            Example("ksa export topics --format csv --dialect rfc4180", N_("give the topics to a program")),
        ),
        N_("nothing was found, or with `--check` a file is stale"),
    ),
)
