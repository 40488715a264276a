"""The report on interventions: what parents can get, from whom, and what is known about whether it works."""

from collections.abc import Iterable, Iterator, Sequence

from ksa.language import _
from ksa.report import words
from ksa.report.document import Block, Callout, Document, Heading, Paragraph
from ksa.report.export import intervention_facts as facts
from ksa.report.export import masthead, naming, work
from ksa.report.export.envelope import envelope
from ksa.report.export.intervention_data import data
from ksa.report.export.intervention_sheets import sheets
from ksa.report.export.intervention_told import Told, told
from ksa.report.export.scope import Scope
from ksa.report.export.uncertain import uncertain

SCHEMA = "ksa.export-interventions/1"
"""As docs/export-interventions.schema.json describes it."""


def report(scope: Scope) -> Document:
    """The interventions that are wanted: with several an overview first, then each in full."""
    several = told(scope)
    title = several[0].item.name if len(several) == 1 else _("Interventions")
    above = _("Intervention") if len(several) == 1 else _("Interventions")
    shown = masthead.below(scope, above, _blocks(scope, several), of_one=len(several) == 1)
    tables = sheets(several)
    plain = envelope(scope, SCHEMA, "interventions", map(data, several))
    return Document(title, shown, tables[0], plain, tables, scope.about)


def _blocks(scope: Scope, several: Sequence[Told]) -> Iterator[Block]:
    yield from uncertain(scope, "intervention")
    if not several:
        yield Paragraph(_("There is no intervention about this."))
    elif len(several) > 1:
        yield Heading(2, _("Overview"))
        yield facts.overview(several)
    for one in several:
        yield from _intervention(one)


def _intervention(one: Told) -> Iterator[Block]:
    item = one.item
    yield Heading(2, words.example(item.name, verified=item.verified), anchor=item.id)
    for remark in one.remarks():
        yield Callout("warning", remark)
    if item.aim:
        yield Paragraph(item.aim)
    yield facts.facts(one)
    yield from _section(_("How it works"), (Paragraph(item.approach),) if item.approach else ())
    materials = naming.filled(facts.materials(one.scope, item.materials), "title")
    yield from _section(_("Materials"), (materials,) if materials.rows else ())
    yield from _section(_("Who uses it"), (work.table(one.scope, one.work),) if one.work else ())


def _section(title: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks below their heading; nothing where there are none."""
    if shown := tuple(blocks):
        yield Heading(3, title)
        yield from shown
