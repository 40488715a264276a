"""The report on agreements: each with who does what for whom, as a picture and in a table, and who signed it."""

from collections.abc import Iterable, Iterator, Sequence

from ksa.language import _, ngettext
from ksa.report.document import Block, Callout, Document, Heading, Paragraph
from ksa.report.export import agreement_words as said
from ksa.report.export import masthead
from ksa.report.export.agreement_attention import attention
from ksa.report.export.agreement_chain import chain
from ksa.report.export.agreement_choice import chosen, past
from ksa.report.export.agreement_data import data
from ksa.report.export.agreement_facts import overview, title_block
from ksa.report.export.agreement_indicators import table as indicator_table
from ksa.report.export.agreement_results import evaluation_table, goal_facts
from ksa.report.export.agreement_sheets import sheets
from ksa.report.export.agreement_signatures import signatures, to_sign
from ksa.report.export.agreement_steps import steps
from ksa.report.export.agreement_told import Told, told
from ksa.report.export.days import said as in_words
from ksa.report.export.envelope import envelope
from ksa.report.export.scope import Scope
from ksa.report.export.uncertain import uncertain
from ksa.report.export.urgent import urgent

SCHEMA = "ksa.export-agreements/1"
"""As docs/export-agreements.schema.json describes it."""


def report(scope: Scope) -> Document:
    """The agreements that are wanted: with several an overview first, then each in full."""
    several = [told(scope, record) for record in chosen(scope)]
    above = _("Chain agreement") if len(several) == 1 else _("Chain agreements")
    shown = masthead.below(scope, above, _blocks(scope, several), of_one=len(several) == 1)
    tables = sheets(several)
    plain = envelope(scope, SCHEMA, "agreements", map(data, several))
    title = several[0].item.title if len(several) == 1 else _("Chain agreements")
    return Document(title, shown, tables[0], plain, tables, scope.about)


def _blocks(scope: Scope, several: Sequence[Told]) -> Iterator[Block]:
    is_one = len(several) == 1
    yield from _left_out(scope)
    if not several:
        yield Paragraph(_("There is no agreement about this."))
    elif not is_one:
        yield Heading(2, _("Overview"))
        yield overview(several)
    for one in several:
        yield from _agreement(one, is_one=is_one)


def _left_out(scope: Scope) -> Iterator[Block]:
    """What a reader may miss: agreements that cannot be read, or are past their end without another in their place."""
    yield from uncertain(scope, "agreement")
    if over := [f"{record.id} ({in_words(record.item.until)})" for record in past(scope)]:
        text = ngettext(
            "{count} agreement is past its last day and is not here: {ids}",
            "{count} agreements are past their last day and are not here: {ids}",
            len(over),
        )
        yield Callout("warning", text.format(count=len(over), ids=", ".join(over)))


def _agreement(one: Told, *, is_one: bool) -> Iterator[Block]:
    item = one.item
    yield Heading(2, said.title(item), f"{said.status(item)} · {item.id}", anchor=item.id, new_page=not is_one)
    for remark in attention(one):
        yield Callout("warning", remark.text)
    yield from urgent(one.scope, item.topics)
    yield title_block(one)
    yield from _section(_("Why"), _texts(item.reason))
    yield from _section(_("The signal"), _texts(item.signal))
    yield from _section(_("The chain"), (chain(one), steps(one)))
    yield from _section(_("When it goes wrong"), _texts(item.escalation))
    yield from _section(_("What parents did"), _texts(item.parents_involved))
    yield from _section(_("Parties and signatures"), signatures(one))
    yield from _section(_("Goals"), (goal_facts(one),) if item.goals else ())
    yield from _section(_("Indicators"), (indicator_table(one),) if item.indicators else ())
    yield from _section(_("Evaluations"), (evaluation_table(item),) if item.evaluations else ())
    yield from _section(_("Source"), _texts(item.source))
    yield from _section(_("To sign"), to_sign(one))


def _section(title: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks below their heading; nothing where there are none."""
    if told_blocks := tuple(blocks):
        yield Heading(3, title)
        yield from told_blocks


def _texts(text: str | None) -> tuple[Paragraph, ...]:
    return (Paragraph(text),) if text else ()
