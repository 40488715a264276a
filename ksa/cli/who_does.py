"""`ksa who-does`: who does this?"""

from typing import TYPE_CHECKING

from ksa.cli import options
from ksa.cli.command import Command
from ksa.cli.errors import CannotRunError, Exit
from ksa.cli.page import Example, Page
from ksa.language import N_, _

if TYPE_CHECKING:
    from ksa.cli.answering import Asked
    from ksa.cli.narrowing import Narrowing
    from ksa.search.shape import Index


def who_does(
    question: options.Question = None,
    *,
    partner: options.Partner = None,
    phase: options.Phase = None,
    area: options.Area = None,
    role: options.Role = None,
    format_: options.DocumentFormat = None,
    output: options.Output = None,
    on: options.On = None,
    root: options.Root = None,
    quiet: options.Quiet = False,
) -> int:
    """Answer a question, or tell what a partner does, and give the exit code."""
    from ksa.cli import answering, narrowing

    words = " ".join(question or ()).strip()
    if bool(words) is (partner is not None):
        raise CannotRunError(
            _("ask about one thing: a question, or a partner after `{option}`").format(option="--partner"),
            _("such as `{command}`").format(command="ksa who-does postpartum-depressie"),
        )
    asked = answering.asked(form=format_, output=output, on=on, root=root, quiet=quiet)
    from ksa.search.index import index

    made = index(asked.coalition, asked.on)
    chosen = narrowing.Narrowing(
        narrowing.phases(phase),
        None if area is None else narrowing.area(area, made),
        narrowing.roles(role),
    )
    found = _about(asked, made, partner, chosen) if partner is not None else _asked(asked, made, words, chosen)
    return Exit.FINE if found else Exit.FOUND


def _asked(asked: "Asked", made: "Index", words: str, chosen: "Narrowing") -> bool:
    from ksa.cli import console
    from ksa.cli.answering import answer
    from ksa.report.who_does import who_does as document
    from ksa.search.ask import ask
    from ksa.search.elsewhere import elsewhere
    from ksa.search.place import unknown_place

    found = ask(made, words, phases=chosen.phases, area=chosen.area, roles=chosen.roles)
    found = found._replace(elsewhere=elsewhere(made, found))
    place = unknown_place(made, found)
    if place and not asked.quiet:
        told = _("`{place}` is no area of this coalition; `{command}` gives the list")
        console.tell(_("note: {text}").format(text=told.format(place=place, command="ksa list areas")) + "\n")
    answer(asked, document(made, found, asked.seen, asked.unread))
    return found.is_somebody


def _about(asked: "Asked", made: "Index", partner: str, chosen: "Narrowing") -> bool:
    from ksa.cli import console, narrowing, refusal
    from ksa.cli.absent import absent
    from ksa.cli.answering import answer
    from ksa.report.partner_work import partner_work
    from ksa.search.work import work

    if why := absent(asked.coalition, partner, made, asked.on):
        console.tell(refusal.text(why))
        return False
    name = narrowing.partner(partner, made)
    found = work(made, name, chosen.filters)
    answer(asked, partner_work(made, found, asked.seen, asked.unread))
    return found.is_something


COMMAND = Command(
    "who-does",
    who_does,
    Page(
        N_("Who does this?"),
        (
            N_("Type a topic, an abbreviation or a whole question. You may misspell it."),
            N_("With `--partner` you see what one partner does."),
        ),
        (
            Example("ksa who-does postpartum-depressie", N_("show who has this topic, phase by phase")),
            Example("ksa who-does wie helpt bij schulden tijdens zwangerschap", N_("ask a question")),
            Example("ksa who-does huilbaby --area almere-haven", N_("only who works there")),
            Example("ksa who-does --partner jgz-almere", N_("show what this partner does")),
        ),
        N_("nobody was found"),
        N_("somebody was found"),
    ),
)
