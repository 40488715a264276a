"""What partners promised, offer and signed, as flat tables."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from ksa.language import _
from ksa.model.vocabulary import ACTION_KIND, ACTION_STATUS, AGREEMENT_STATUS, AVAILABILITY, CONSENT, ROLE
from ksa.report.document import Cell, Table
from ksa.report.export import naming, partner_offer, partner_signed, partner_steps
from ksa.report.export.days import day, last_day
from ksa.report.export.partner_rows import Row, table
from ksa.report.export.partner_told import Told


def sheets(several: Sequence[Told]) -> tuple[Table, ...]:
    """The steps, interventions, actions, instruments and signatures of partners, whether there are any or not."""
    return (
        _steps(several),
        _interventions(several),
        _actions(several),
        _instruments(several),
        _signatures(several),
    )


def _steps(several: Iterable[Told]) -> Table:
    columns = (
        ("agreement", _("Agreement, id")),
        ("title", _("Agreement")),
        ("status", _("Status")),
        ("step", _("Step")),
        ("part", _("Does or receives")),
        ("when", _("When")),
        ("from", _("From")),
        ("profession", _("Profession")),
        ("to", _("To")),
        ("to_profession", _("Profession that receives")),
        ("action", _("What")),
        ("roles", _("Roles")),
        ("phases", _("Phases")),
        ("within", _("Term")),
        ("consent", _("Consent")),
        ("carrier", _("By which means")),
        ("if_no_response", _("If nobody answers")),
        ("verified", _("Checked")),
    )
    return table(_("Steps"), columns, several, _steps_of)


def _steps_of(told: Told) -> Iterator[Row]:
    for one in told.steps:
        agreement, step, number = one.link.agreement, one.link.step, one.link.number + 1
        yield (
            Cell(agreement.id),
            Cell(agreement.title),
            Cell(naming.label(AGREEMENT_STATUS, agreement.status)),
            Cell(str(number), number=Decimal(number)),
            Cell(partner_steps.part_word(one.part)),
            Cell(step.when or ""),
            Cell(naming.all_who(told.scope, step.from_)),
            Cell(step.profession or ""),
            Cell(naming.all_who(told.scope, step.to)),
            Cell(step.to_profession or ""),
            Cell(step.action),
            Cell(naming.labels(ROLE, step.roles)),
            Cell(naming.phases(one.link.phases)),
            Cell(step.within.typed if step.within else ""),
            Cell(naming.label(CONSENT, one.consent)),
            Cell(step.carrier or ""),
            Cell(step.if_no_response or ""),
            naming.checked(verified=one.verified),
        )


def _interventions(several: Iterable[Told]) -> Table:
    columns = (
        ("intervention", _("Intervention, id")),
        ("title", _("Intervention")),
        ("part", _("Takes part as")),
        ("topics", _("Topics")),
        ("phases", _("Phases")),
        ("available", _("Available")),
        ("since", _("Holds from")),
        ("until", _("Holds until")),
        ("verified", _("Checked")),
    )

    def rows(told: Told) -> Iterator[Row]:
        for one in told.offers:
            item = one.item
            yield (
                Cell(item.id),
                Cell(item.name),
                Cell(partner_offer.part(one)),
                Cell(naming.topics(told.scope, item.topics)),
                Cell(naming.phases(item.phases.phases)),
                Cell(naming.label(AVAILABILITY, item.available)),
                day(item.since),
                last_day(item.until),
                naming.checked(verified=item.verified),
            )

    return table(_("Interventions"), columns, several, rows)


def _actions(several: Iterable[Told]) -> Table:
    columns = (
        ("action", _("Action, id")),
        ("title", _("Action")),
        ("kind", _("Kind")),
        ("part", _("Takes part as")),
        ("status", _("Status")),
        ("starts_on", _("Begins")),
        ("due", _("Due")),
        ("done_on", _("Done on")),
        ("result", _("Result")),
        ("verified", _("Checked")),
    )

    def rows(told: Told) -> Iterator[Row]:
        for one in told.doings:
            item = one.item
            yield (
                Cell(item.id),
                Cell(item.title),
                Cell(naming.label(ACTION_KIND, item.kind)),
                Cell(partner_offer.part(one)),
                Cell(naming.label(ACTION_STATUS, item.status)),
                day(item.starts_on),
                last_day(item.due),
                day(item.done_on),
                Cell(item.result or ""),
                naming.checked(verified=item.verified),
            )

    return table(_("Actions"), columns, several, rows)


def _instruments(several: Iterable[Told]) -> Table:
    columns = (
        ("instrument", _("Instrument, id")),
        ("title", _("Instrument")),
        ("part", _("Use")),
        ("topics", _("Topics")),
        ("purpose", _("For what")),
        ("verified", _("Checked")),
    )

    def rows(told: Told) -> Iterator[Row]:
        for one in told.tools:
            yield (
                Cell(one.item.id),
                Cell(one.item.name),
                Cell(partner_offer.part(one)),
                Cell(naming.topics(told.scope, one.item.topics)),
                Cell(one.item.purpose or ""),
                naming.checked(verified=partner_offer.is_checked(one)),
            )

    return table(_("Instruments"), columns, several, rows)


def _signatures(several: Iterable[Told]) -> Table:
    columns = (
        ("kind", _("Kind")),
        ("signed", _("Id")),
        ("title", _("Title")),
        ("function", _("Function")),
        ("signed_on", _("Signed on")),
        ("until", _("Holds until")),
        ("remark", _("Remark")),
        ("verified", _("Checked")),
    )

    def rows(told: Told) -> Iterator[Row]:
        for one in told.signed:
            yield (
                Cell(partner_signed.kind_word(one)),
                Cell(one.id),
                Cell(one.title),
                Cell(one.function or ""),
                day(one.signed_on),
                last_day(one.until),
                Cell(partner_signed.remark(one)),
                naming.checked(verified=one.verified),
            )

    return table(_("Signatures"), columns, several, rows)
