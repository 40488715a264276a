"""The report on partners: who takes part, how to reach each, what it does and receives, and what is missing."""

from collections.abc import Iterator, Sequence

from ksa.language import _
from ksa.model.vocabulary import PARTNER_STATUS
from ksa.report.document import Block, Callout, Document, Heading, Paragraph
from ksa.report.export import (
    masthead,
    naming,
    partner_duties,
    partner_missing,
    partner_offer,
    partner_signed,
    partner_steps,
)
from ksa.report.export.days import said
from ksa.report.export.envelope import envelope
from ksa.report.export.partner_data import data
from ksa.report.export.partner_facts import facts, name, overview
from ksa.report.export.partner_sheets import sheets
from ksa.report.export.partner_told import Told, told
from ksa.report.export.scope import Scope
from ksa.report.export.uncertain import uncertain

SCHEMA = "ksa.export-partners/1"
"""As docs/export-partners.schema.json describes it."""


def report(scope: Scope) -> Document:
    """The partners that are wanted: with several an overview first, then each in full."""
    several = told(scope)
    shown = masthead.below(
        scope, _("Partner") if len(several) == 1 else _("Partners"), _blocks(scope, several), of_one=len(several) == 1
    )
    tables = sheets(several)
    plain = envelope(scope, SCHEMA, "partners", map(data, several))
    title = several[0].item.name if len(several) == 1 else _("Partners")
    return Document(title, shown, tables[0], plain, tables, scope.about)


def _blocks(scope: Scope, several: Sequence[Told]) -> Iterator[Block]:
    is_one = len(several) == 1
    yield from uncertain(scope, "partner", "responsibility", "agreement", "intervention", "action", "instrument")
    if not several:
        yield Paragraph(_("There is no partner about this."))
    elif not is_one:
        yield Heading(2, _("Overview"))
        yield overview(several)
        yield from _shared(scope, several)
    for one in several:
        yield from _partner(one)
    if is_one:
        yield from _shared(scope, several)


def _shared(scope: Scope, several: Sequence[Told]) -> Iterator[Block]:
    """What is missing of all partners: it is not said again below each."""
    if found := partner_missing.shared(one.missing for one in several):
        yield Heading(2, _("For the whole coalition"))
        yield Heading(3, _("What is missing"))
        yield partner_missing.table(scope, found)


def _partner(one: Told) -> Iterator[Block]:
    item, scope = one.item, one.scope
    yield Heading(2, name(one), naming.label(PARTNER_STATUS, item.status), anchor=item.id)
    yield from _callouts(one)
    yield facts(one)
    work = _("What this partner would do") if one.is_wished else _("Responsibilities")
    for title, table in (
        (work, partner_duties.table(one)),
        (_("Steps in agreements"), partner_steps.table(scope, one.steps)),
        (_("Interventions"), partner_offer.offer_table(one.offers)),
        (_("Actions"), partner_offer.doing_table(one.doings)),
        (_("Instruments"), partner_offer.tool_table(one.tools)),
        (_("Signed"), partner_signed.table(one.signed)),
        (_("What is missing"), partner_missing.table(scope, (lack for lack in one.missing if not lack.is_shared))),
    ):
        if table.rows:
            yield Heading(3, title)
            yield table


def _callouts(one: Told) -> Iterator[Callout]:
    """That it does not take part, or not any more, or not yet."""
    item = one.item
    if one.is_wished:
        yield Callout("note", _("this partner is wished for, but does not take part yet"))
    elif one.is_gone:
        until = said(item.until)
        text = _("this partner took part until {day}") if until else _("this partner no longer takes part")
        yield Callout("warning", text.format(day=until))
    elif one.is_coming:
        yield Callout("note", _("this partner takes part from {day}").format(day=said(item.since)))
