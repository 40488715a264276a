"""`ksa show`: what stands in this record, and what refers to it?"""

from typing import TYPE_CHECKING

from ksa.cli import options
from ksa.cli.command import Command
from ksa.cli.errors import CannotRunError, Exit
from ksa.cli.page import Example, Page
from ksa.cli.typed import did_you_mean, listed
from ksa.language import N_, _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ksa.coalition.coalition import Coalition, Entry


def show(
    name: options.RecordName = None,
    *,
    format_: options.DocumentFormat = None,
    output: options.Output = None,
    on: options.On = None,
    root: options.Root = None,
    quiet: options.Quiet = False,
) -> int:
    """Tell everything about one record, and give the exit code."""
    from ksa.cli import answering, console, refusal

    typed = " ".join(name or ()).strip()
    if not typed:
        raise CannotRunError(
            _("type the id of a record"), _("such as `{command}`").format(command="ksa show jgz-almere")
        )
    asked = answering.asked(form=format_, output=output, on=on, root=root, quiet=quiet)
    from ksa.coalition.lookup import meant
    from ksa.report.record import record

    found = meant(asked.coalition, typed)
    if not found:
        console.tell(refusal.text(_nothing(asked.coalition, typed)))
        return Exit.FOUND
    answering.answer(asked, record(asked.coalition, _only(typed, found), asked.on, asked.seen))
    return Exit.FINE


def _only(typed: str, found: "Sequence[Entry]") -> "Entry":
    if len(found) == 1:
        return found[0]
    names = [f"{entry.kind.name}:{entry.id}" for entry in found]
    raise CannotRunError(
        _("`{name}` is more than one record").format(name=typed), _("choose {names}").format(names=listed(names))
    )


def _nothing(coalition: "Coalition", typed: str) -> CannotRunError:
    """Why nothing is shown, with what may have been meant."""
    from ksa.coalition.lookup import ids, names, with_kind

    kind, rest = with_kind(typed)
    message = (
        _("there is no {kind} `{id}`").format(kind=_(kind.label), id=rest)
        if kind
        else _("there is no record `{name}`").format(name=typed)
    )
    near = did_you_mean(rest, ids(coalition, kind)) or did_you_mean(rest, names(coalition, kind))
    command = f"ksa list {kind.plural}" if kind else "ksa list"
    return CannotRunError(message, near or _("`{command}` gives the list").format(command=command))


COMMAND = Command(
    "show",
    show,
    Page(
        N_("What stands in this record, and what refers to it?"),
        (
            N_("Type an id, a name or another word for it. Do several records share it? Put the kind before it."),
            N_("Everything is shown, also what does not hold on the day that you ask about."),
        ),
        (
            Example("ksa show jgz-almere", N_("show all about this partner")),
            Example("ksa show intervention:multisignaal", N_("show the intervention, not another record with this id")),
            Example("ksa show Postpartum depressie", N_("show what is called so")),
        ),
        N_("there is no such record"),
        N_("something was found"),
    ),
)
