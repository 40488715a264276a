"""The report on topics: the thesaurus of a coalition, and who has each topic."""

from collections.abc import Iterator, Sequence

from ksa.language import _
from ksa.report import words
from ksa.report.document import Block, Callout, Cell, Column, Document, Facts, Heading, Paragraph, Table
from ksa.report.export import masthead, naming, work
from ksa.report.export.envelope import envelope
from ksa.report.export.scope import Scope
from ksa.report.export.topic_data import data, sheet
from ksa.report.export.topic_told import Told, told
from ksa.report.export.uncertain import uncertain

SCHEMA = "ksa.export-topics/1"
"""As docs/export-topics.schema.json describes it."""


def report(scope: Scope) -> Document:
    """The topics that are wanted, by the alphabet: with several a table first, then what more there is of each.

    Who does what in which phase is only told of the topics that were asked for by id.
    """
    several = told(scope)
    title = several[0].topic["label"] if len(several) == 1 else _("Topics")
    shown = masthead.below(
        scope, _("Topic") if len(several) == 1 else _("Topics"), _blocks(scope, several), of_one=len(several) == 1
    )
    table = sheet(several)
    plain = envelope(scope, SCHEMA, "topics", map(data, several))
    return Document(title, shown, table, plain, (table,), scope.about)


def _blocks(scope: Scope, several: Sequence[Told]) -> Iterator[Block]:
    yield from uncertain(scope, "topic")
    if not several:
        yield Paragraph(_("There is no topic about this."))
    elif len(several) > 1:
        yield Heading(2, _("Overview"))
        yield _overview(several)
    for one in several:
        yield from _topic(one, is_full=bool(scope.ids) or len(several) == 1)


def _overview(several: Sequence[Told]) -> Table:
    columns = (
        Column("topic", _("Topic")),
        Column("synonyms", _("Also called")),
        Column("broader", _("Broader")),
        Column("who", _("Who")),
    )
    rows = tuple(
        (
            Cell(_label(one)),
            Cell(", ".join(one.topic["synonyms"])),
            Cell(naming.topics(one.scope, one.broader)),
            Cell(", ".join(one.who())),
        )
        for one in several
    )
    return naming.filled(Table(columns, rows), "topic", "who")


def _label(one: Told) -> str:
    return words.example(one.topic["label"], verified=one.topic["verified"])


def _topic(one: Told, *, is_full: bool) -> Iterator[Block]:
    """A topic below its heading; nothing where the table has told it all."""
    blocks = tuple(_more(one, is_full=is_full))
    if blocks or is_full:
        yield Heading(2, _label(one), anchor=one.topic["id"])
        yield from blocks


def _more(one: Told, *, is_full: bool) -> Iterator[Block]:
    """What there is to tell of a topic; in full also what the table says of it."""
    topic, scope = one.topic, one.scope
    if topic["description"]:
        yield Paragraph(topic["description"])
    if topic["urgent"]:
        yield Callout("urgent", topic["urgent"])
    facts = (
        (_("Also called"), topic["synonyms"] if is_full else ()),
        (_("Broader"), (naming.topic(scope, above) for above in one.broader) if is_full else ()),
        (_("Narrower"), (naming.topic(scope, below) for below in one.narrower)),
        (_("Related"), (naming.topic(scope, near) for near in one.related)),
        (_("Who"), () if scope.ids else one.who_does()),
        (_("On offer"), one.interventions()),
        (_("Agreements"), one.agreements()),
        (_("Instruments"), one.instruments()),
        (_("Remark"), filter(None, [topic["note"]])),
    )
    rows = ((name, tuple(map(Cell, texts))) for name, texts in facts)
    if shown := tuple((name, cells) for name, cells in rows if cells):
        yield Facts(shown)
    if scope.ids:
        yield from work.in_detail(scope, [(topic["id"], task) for task in one.tasks], level=3)
