"""The agreements of a report as flat tables."""

from collections.abc import Sequence

from ksa.coalition.parties import beside_owner
from ksa.language import _
from ksa.model.vocabulary import LEVEL
from ksa.report.document import Cell, Column, Table
from ksa.report.export import agreement_indicators, agreement_results, agreement_signatures, agreement_steps, naming
from ksa.report.export import agreement_words as said
from ksa.report.export.agreement_attention import attention
from ksa.report.export.agreement_told import Told
from ksa.report.export.days import day, last_day


def sheets(several: Sequence[Told]) -> tuple[Table, ...]:
    """The steps, and as far as there are any the agreements, signatures, indicators and evaluations."""
    others = (
        _agreements(several),
        agreement_signatures.flat(several),
        agreement_indicators.flat(several),
        agreement_results.flat_evaluations(several),
    )
    return (agreement_steps.flat(several), *(table for table in others if table.rows))


def _agreements(several: Sequence[Told]) -> Table:
    columns = (
        Column("agreement", _("Agreement")),
        Column("title", _("Title")),
        Column("status", _("Status")),
        Column("version", _("Version")),
        Column("level", _("Level")),
        Column("owner", _("Owner")),
        Column("parties", _("Parties")),
        Column("topics", _("Topics")),
        Column("phases", _("Phases")),
        Column("target_groups", _("For whom")),
        Column("steps", _("Number of steps")),
        Column("adopted_on", _("Adopted on")),
        Column("since", _("Holds from")),
        Column("until", _("Holds until")),
        Column("evaluate_on", _("Evaluate on")),
        Column("attention", _("Attention")),
        Column("replaces", _("Replaces")),
        Column("goals", _("Goals")),
        Column("reason", _("Why")),
        Column("signal", _("The signal")),
        Column("escalation", _("When it goes wrong")),
        Column("parents_involved", _("What parents did")),
        Column("note", _("Remark")),
        Column("source", _("Source")),
        Column("digest", _("Fingerprint of this text")),
        Column("verified", _("Checked")),
    )
    return Table(columns, tuple(map(_row, several)), _("Agreements"))


def _row(told: Told) -> tuple[Cell, ...]:
    item, scope = told.item, told.scope
    return (
        Cell(item.id),
        Cell(item.title),
        Cell(said.status(item)),
        Cell(item.version or ""),
        Cell(naming.label(LEVEL, item.level)),
        Cell(naming.all_who(scope, item.owner)),
        Cell(naming.all_who(scope, beside_owner(item))),
        Cell(naming.topics(scope, item.topics)),
        Cell(naming.phases(item.phases.phases)),
        Cell(said.target_groups(item)),
        said.counted(len(item.steps)),
        day(item.adopted_on),
        day(item.since),
        last_day(item.until),
        last_day(item.evaluate_on),
        Cell("; ".join(remark.short for remark in attention(told))),
        Cell(", ".join(item.replaces)),
        Cell(naming.listed(naming.goal(scope, one) for one in dict.fromkeys(item.goals))),
        Cell(item.reason or ""),
        Cell(item.signal or ""),
        Cell(item.escalation or ""),
        Cell(item.parents_involved or ""),
        Cell(item.note or ""),
        Cell(item.source or ""),
        Cell(told.digest),
        naming.checked(verified=item.verified),
    )
