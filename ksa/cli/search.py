"""`ksa search`: where is this mentioned?"""

from ksa.cli import options
from ksa.cli.command import Command
from ksa.cli.errors import CannotRunError, Exit
from ksa.cli.page import Example, Page
from ksa.cli.typed import choice, listed, names
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
    kinds = [_kind(name) for name in names(kind)]
    asked = answering.asked(form=format_, output=output, on=on, root=root, quiet=quiet)
    from ksa.report.found_records import found_records
    from ksa.search.find import find
    from ksa.search.index import index

    found = find(index(asked.coalition, asked.on), words, kinds=kinds)
    answering.answer(asked, found_records(words, found, asked.seen, asked.unread))
    return Exit.FINE if found else Exit.FOUND


def _kind(typed: str) -> str:
    """A kind of record with an id, by what the YAML or the reader calls one or many of it.

    Raises:
        CannotRunError: when there is none.
    """
    from ksa.coalition.names import kind_called
    from ksa.model.anatomy import parts
    from ksa.model.kinds import BY_PLURAL

    able = [kind for kind in BY_PLURAL.values() if "id" in parts(kind.model)]
    found = kind_called(typed)
    if found in able:
        return found.name
    labels = [_(kind.label) for kind in able]
    known = dict.fromkeys((*labels, *(kind.name for kind in able)))
    return choice("--kind", typed, known, _("choose {names}").format(names=listed(labels)))


COMMAND = Command(
    "search",
    search,
    Page(
        N_("Where is this mentioned?"),
        (N_("Records of every kind are found: topics, partners, interventions, agreements, and more."),),
        (
            Example("ksa search EPDS", N_("show where this is mentioned, best first")),
            Example("ksa search roken --kind afspraak", N_("only agreements")),
        ),
        N_("nothing was found"),
        N_("something was found"),
    ),
)
