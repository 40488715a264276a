"""What stands at the top of every report: where it comes from, what of it was asked, and what its marks mean."""

from collections.abc import Iterable, Iterator, Sequence

from ksa.language import _
from ksa.language.dates import in_words
from ksa.report import words
from ksa.report.document import Block, Cell, Facts, Heading, Table
from ksa.report.export import naming
from ksa.report.export.scope import Scope


def below(scope: Scope, title: str, blocks: Iterable[Block], *, of_one: bool = False) -> tuple[Block, ...]:
    """The blocks of a report below its title, where it comes from, to what it is limited, and what its marks mean.

    One that is `of_one` record needs not say which: that stands below it.
    """
    told = tuple(blocks)
    about = scope.about
    texts = (
        (_("Coalition"), words.example(about.coalition, verified=_is_checked(scope)) if about.coalition else ""),
        (_("As of"), in_words(about.on)),
        (_("Version in git"), about.version),
        (_("Only"), "; ".join(limits(scope._replace(ids=()) if of_one else scope))),
    )
    facts = Facts(tuple((name, (Cell(text),)) for name, text in texts if text))
    lines = legend((facts, *told))
    explained = ((_("Legend"), tuple(map(Cell, lines))),) if lines else ()
    return Heading(1, title), Facts((*facts.rows, *explained)), *told


def _is_checked(scope: Scope) -> bool:
    """Whether what is said of the coalition itself is more than an example."""
    return all(profile.item.verified for profile in scope.coalition.profiles)


def limits(scope: Scope) -> Iterator[str]:
    """To what a report is limited, each limit in a few words."""
    index, wanted = scope.known, scope.wanted
    if scope.ids:
        yield ", ".join(scope.ids)
    if wanted.topic:
        topic = index["topics"].get(wanted.topic)
        yield _("topic {name}").format(name=topic["label"] if topic else wanted.topic)
    if wanted.phase:
        yield _("phase {name}").format(name=naming.phases(wanted.phase))
    if wanted.area:
        yield _("area {name}").format(name=words.areas(index, (wanted.area,)))
    if wanted.partner:
        yield _("partner {name}").format(name=words.name(index, wanted.partner))


def legend(blocks: Iterable[Block]) -> tuple[str, ...]:
    """What the marks mean that stand in these blocks, and so does a column of `no`s."""
    return tuple(_explained(tuple(blocks)))


def _explained(blocks: Sequence[Block]) -> Iterator[str]:
    texts: list[str] = []
    _gather(blocks, texts)
    told = "\n".join(texts)
    for mark, meaning in (
        (words.mark(), _("{mark}: an example, nobody has checked it")),
        (words.sometimes(), _("{mark}: only under a condition")),
    ):
        if mark in told:
            yield meaning.format(mark=mark)
    columns = (column for block in blocks if isinstance(block, Table) for column in block.columns)
    if found := next((column for column in columns if column.key == "verified"), None):
        yield _("{column}: where it says `{no}`, it is an example, nobody has checked it").format(
            column=found.title, no=_("no")
        )


def _gather(value: object, texts: list[str]) -> None:
    """Add every text within a block."""
    if isinstance(value, str):
        texts.append(value)
    elif isinstance(value, tuple):
        for inner in value:
            _gather(inner, texts)
