"""An agreement in short: its title block, and a table of several."""

from collections.abc import Sequence

from ksa.coalition.parties import beside_owner
from ksa.language import _
from ksa.model.vocabulary import LEVEL
from ksa.report.document import Cell, Column, Facts, Table
from ksa.report.export import agreement_words as said
from ksa.report.export import naming
from ksa.report.export.agreement_attention import attention
from ksa.report.export.agreement_told import Told
from ksa.report.export.days import day, last_day


def title_block(told: Told) -> Facts:
    """What is short about an agreement, but for its id and its status; what is not known is left out."""
    item, scope = told.item, told.scope
    cells = (
        (_("Version"), Cell(item.version or "")),
        (_("Level"), Cell(naming.label(LEVEL, item.level))),
        (_("Owner"), Cell(naming.all_who(scope, item.owner))),
        (_("Parties"), Cell(naming.providers(scope, beside_owner(item)))),
        (_("Topics"), Cell(naming.topics(scope, item.topics))),
        (_("Phases"), Cell(naming.phases(item.phases.phases))),
        (_("For whom"), Cell(said.target_groups(item))),
        (_("Adopted on"), day(item.adopted_on)),
        (_("Holds from"), day(item.since)),
        (_("Holds until"), last_day(item.until)),
        (_("Evaluate on"), last_day(item.evaluate_on)),
        (_("Replaces"), Cell(said.titles(scope, item.replaces))),
        (_("Replaced by"), Cell(said.titles(scope, told.replaced_by))),
        (_("Remark"), Cell(item.note or "")),
    )
    return Facts(tuple((name, (cell,)) for name, cell in cells if cell.text))


def overview(several: Sequence[Told]) -> Table:
    """A row an agreement, with what is to be done about it; without the columns in which nothing stands."""
    columns = (
        Column("agreement", _("Agreement")),
        Column("status", _("Status")),
        Column("owner", _("Owner")),
        Column("topics", _("Topics")),
        Column("phases", _("Phases")),
        Column("evaluate_on", _("Evaluate on")),
        Column("attention", _("Attention")),
    )
    return naming.filled(Table(columns, tuple(map(_row, several))), "agreement")


def _row(told: Told) -> tuple[Cell, ...]:
    item, scope = told.item, told.scope
    return (
        Cell(said.title(item)),
        Cell(said.status(item)),
        Cell(naming.all_who(scope, item.owner)),
        Cell(naming.topics(scope, item.topics)),
        Cell(naming.phases(item.phases.phases)),
        last_day(item.evaluate_on),
        Cell("; ".join(remark.short for remark in attention(told))),
    )
