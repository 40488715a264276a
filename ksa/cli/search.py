"""`ksa search`: where is this mentioned?"""

from ksa.cli import options
from ksa.cli.command import Command
from ksa.cli.errors import CannotRunError, Exit
from ksa.cli.page import Example, Page
from ksa.cli.typed import choice, names
from ksa.language import N_, _


def search(
    question: options.Question = None,
    *,
    kind: options.Kind = None,
    format_: options.DocumentFormat = None,
    output: options.Output = None,
    on: options.On = None,
    root: options.Root = None,
    quiet: options.Quiet = False,
) -> int:
    """Find records of any kind by their words, and give the exit code."""
    from ksa.cli import answering

    words = " ".join(question or ()).strip()
    if not words:
        raise CannotRunError(
            _("type what you look for"), _("such as `{command}`").format(command="ksa search lactatiekundige")
        )
    asked = answering.asked(form=format_, output=output, on=on, root=root, quiet=quiet)
    from ksa.report.found_records import found_records
    from ksa.search.find import find
    from ksa.search.index import index

    made = index(asked.coalition, asked.on)
    known = dict.fromkeys(record["kind"] for record in made["records"])
    kinds = [choice("--kind", name, known) for name in names(kind)]
    found = find(made, words, kinds=kinds)
    answering.answer(asked, found_records(words, found, asked.seen))
    return Exit.FINE if found else Exit.FOUND


COMMAND = Command(
    "search",
    search,
    Page(
        N_("Where is this mentioned?"),
        (N_("Records of every kind are found: topics, partners, interventions, agreements, and more."),),
        (
            Example("ksa search EPDS", N_("show where this is mentioned, best first")),
            Example("ksa search roken --kind agreement", N_("only agreements")),
        ),
        N_("nothing was found"),
    ),
)
