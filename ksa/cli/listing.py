"""`ksa list`: which records are there?"""

from ksa.cli import options
from ksa.cli.command import Command
from ksa.cli.errors import Exit
from ksa.cli.page import Example, Page
from ksa.language import N_


def list_records(
    kind: options.RecordKind = None,
    *,
    status: options.Status = None,
    phase: options.Phase = None,
    area: options.Area = None,
    topic: options.Topic = None,
    partner: options.NamedPartner = None,
    format_: options.DocumentFormat = None,
    output: options.Output = None,
    on: options.On = None,
    root: options.Root = None,
    quiet: options.Quiet = False,
) -> int:
    """List the records of a kind, or the kinds, and give the exit code."""
    from ksa.cli import answering, wanted
    from ksa.coalition.narrowed import narrowed
    from ksa.report.kind_list import kind_list
    from ksa.report.record_list import listed, record_list

    typed = wanted.Typed(status, phase, area, topic, partner)
    of = wanted.kind(kind) if kind is not None else None
    wanted.check(of, typed)
    asked = answering.asked(form=format_, output=output, on=on, root=root, quiet=quiet)
    if of is None:
        answering.answer(asked, kind_list(asked.coalition))
        return Exit.FINE
    about = wanted.wanted(asked.coalition, of, typed)
    found = [listed(entry, asked.on, asked.seen) for entry in narrowed(asked.coalition, of, about)]
    answering.answer(asked, record_list(asked.coalition, of, found, about))
    return Exit.FINE if found else Exit.FOUND


COMMAND = Command(
    "list",
    list_records,
    Page(
        N_("Which records are there?"),
        (
            N_("Without a kind you get the list of kinds, with how many records there are of each."),
            N_("A record that does not hold on the day that you ask about is in the list too, and says so."),
        ),
        (
            Example("ksa list", N_("show of what there is a list")),
            Example("ksa list partners --status gewenst", N_("show the partners that are wished for")),
            Example(
                "ksa list interventions --phase zwangerschap --area almere-haven",
                N_("show what is on offer there in pregnancy"),
            ),
            Example(
                "ksa list agreements --partner jgz-almere --format json",
                N_("give the agreements of a partner to a program"),
            ),
        ),
        N_("nothing was found"),
        N_("something was found"),
    ),
)
