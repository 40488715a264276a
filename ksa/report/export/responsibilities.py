"""The report on responsibilities: who does what, as tables of topics by phases, and what nobody does."""

from collections.abc import Iterator, Sequence

from ksa.language import _
from ksa.report import words
from ksa.report.document import Block, Cell, Document, Heading, Items, Paragraph, Table
from ksa.report.export import masthead, naming, work
from ksa.report.export.duty_data import data
from ksa.report.export.duty_every import every, nobody
from ksa.report.export.duty_gaps import gaps
from ksa.report.export.duty_rows import Told, told
from ksa.report.export.envelope import envelope
from ksa.report.export.matrix import by_group, explained, matrix
from ksa.report.export.scope import Scope
from ksa.report.export.uncertain import uncertain
from ksa.report.export.urgent import urgent

SCHEMA = "ksa.export-responsibilities/1"
"""As docs/export-responsibilities.schema.json describes it."""


def report(scope: Scope) -> Document:
    """Who does what for the topics that are wanted; the gaps are as easy to see as the rest."""
    several = told(scope)
    title = _title(scope)
    shown = masthead.below(scope, title, _blocks(scope, several))
    first = every(scope, several)
    others = (matrix(scope, several), gaps(scope, several), nobody(scope, several))
    sheets = (first, *(table for table in others if table.rows))
    plain = envelope(scope, SCHEMA, "topics", (data(scope, one) for one in several))
    return Document(title, shown, first, plain, sheets, scope.about)


def _title(scope: Scope) -> str:
    if scope.wanted.area:
        return _("Who does what in {area}").format(area=words.areas(scope.known, (scope.wanted.area,)))
    return _("Who does what")


def _blocks(scope: Scope, several: Sequence[Told]) -> Iterator[Block]:
    yield from uncertain(scope, "topic", "responsibility", "gap", "agreement", "partner")
    if not several:
        yield Paragraph(_("There is no topic about this."))
    yield from urgent(scope, scope.ids)
    yield from _matrix(scope, several)
    if scope.ids:
        yield from work.in_detail(scope, [(one.topic["id"], task) for one in several for task in one.tasks], level=2)
    missing = gaps(scope, several)
    if missing.rows:
        yield Heading(2, _("What is missing"))
        # For people the marks say what is an example, and the labels which topic it is.
        shown = Table(missing.columns[1:-1], tuple(row[1:-1] for row in missing.rows))
        yield naming.filled(shown, "label")
    if free := [one for one in several if one.is_free]:
        yield Heading(2, _("What nobody has"))
        yield Paragraph(_("Of these topics nobody is written down, in no phase, and nor is the reason."))
        yield from _free(scope, free)


def _matrix(scope: Scope, several: Sequence[Told]) -> Iterator[Block]:
    """A table a group: together they are the matrix, each without the phases in which its topics have nothing."""
    groups = by_group([one for one in several if one.is_in_matrix])
    tables = [matrix(scope, ones)._replace(title="") for _group, ones in groups]
    if groups:
        yield Heading(2, _("By topic and phase"))
    if text := " ".join(explained(scope, tables)):
        yield Paragraph(text)
    for (group, _ones), table in zip(groups, tables, strict=True):
        if len(groups) > 1:
            yield Heading(3, _group(scope, group))
        yield table


def _free(scope: Scope, free: Sequence[Told]) -> Iterator[Block]:
    """The topics that nobody has, behind the widest topic to which each belongs."""
    for group, ones in by_group(free):
        cells = (Cell(words.example(one.topic["label"], verified=one.topic["verified"])) for one in ones)
        yield Items(_group(scope, group), tuple(cells))


def _group(scope: Scope, group: str) -> str:
    return naming.topic(scope, group) if group else _("Other topics")
