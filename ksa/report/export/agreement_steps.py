"""The steps of an agreement as a table: for people, and flat for programs."""

from collections.abc import Iterable

from ksa.coalition.chains import Link
from ksa.language import _
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import agreement_words as said
from ksa.report.export import naming
from ksa.report.export.agreement_told import Told


def links(told: Told) -> list[Link]:
    """The steps, each with its place in the agreement."""
    return [Link(number, step, told.item) for number, step in enumerate(told.item.steps)]


def consent(link: Link) -> str | None:
    """What a parent must have agreed to: the agreement's own word is for steps between organisations."""
    return link.consent if link.between else link.step.consent


def steps(told: Told) -> Table:
    """A row a step, in order; without the columns in which nothing stands.

    Roles stand below what is done, and so do a remark, and phases where those of a step differ: the table is to fit on
    paper.
    """
    columns = (
        Column("number", _("No.")),
        Column("when", _("When")),
        Column("from", _("From")),
        Column("to", _("To")),
        Column("action", _("What")),
        Column("within", _("Term")),
        Column("consent", _("Consent")),
        Column("carrier", _("By which means")),
        Column("if_no_response", _("If nobody answers")),
    )
    one_phase = all(link.phases == told.item.phases.phases for link in links(told))
    rows = tuple(_row(told, link, one_phase=one_phase) for link in links(told))
    return naming.filled(Table(columns, rows), "number", "from", "to", "action")


def _row(told: Told, link: Link, *, one_phase: bool) -> tuple[Cell, ...]:
    step, scope = link.step, told.scope
    return (
        said.counted(link.number + 1),
        Cell(step.when or ""),
        Cell(said.actors(scope, step.from_, step.profession)),
        Cell(said.actors(scope, step.to, step.to_profession)),
        Cell(_done(link, one_phase=one_phase)),
        Cell(step.within.typed if step.within else ""),
        Cell(said.consent(consent(link))),
        Cell(step.carrier or ""),
        Cell(step.if_no_response or ""),
    )


def _done(link: Link, *, one_phase: bool) -> str:
    """What is done, below it in which roles and phases, and below that what is remarked."""
    step = link.step
    more = [said.roles(step), "" if one_phase else naming.phases(link.phases)]
    below = "; ".join(filter(None, more))
    done = words.example(step.action, verified=step.verified)
    return "\n".join(filter(None, (done, f"({below})" if below else "", step.note)))


def flat(several: Iterable[Told]) -> Table:
    """A row a step of all agreements, each with the agreement that it stands in."""
    columns = (
        Column("agreement", _("Agreement")),
        Column("title", _("Title")),
        Column("status", _("Status")),
        Column("owner", _("Owner")),
        Column("topics", _("Topics")),
        Column("step", _("Step")),
        Column("when", _("When")),
        Column("from", _("From")),
        Column("from_ids", _("From, ids")),
        Column("profession", _("Profession")),
        Column("to", _("To")),
        Column("to_ids", _("To, ids")),
        Column("to_profession", _("Profession that receives")),
        Column("action", _("What")),
        Column("roles", _("Roles")),
        Column("phases", _("Phases")),
        Column("within", _("Term")),
        Column("consent", _("Consent")),
        Column("carrier", _("By which means")),
        Column("if_no_response", _("If nobody answers")),
        Column("note", _("Remark")),
        Column("source", _("Source")),
        Column("verified", _("Checked")),
    )
    return Table(columns, tuple(_flat(told, link) for told in several for link in links(told)), _("Steps"))


def _flat(told: Told, link: Link) -> tuple[Cell, ...]:
    item, step, scope = told.item, link.step, told.scope
    return (
        Cell(item.id),
        Cell(item.title),
        Cell(said.status(item)),
        Cell(naming.all_who(scope, item.owner)),
        Cell(naming.topics(scope, item.topics)),
        said.counted(link.number + 1),
        Cell(step.when or ""),
        Cell(naming.all_who(scope, step.from_)),
        Cell(", ".join(step.from_)),
        Cell(step.profession or ""),
        Cell(naming.all_who(scope, step.to)),
        Cell(", ".join(step.to)),
        Cell(step.to_profession or ""),
        Cell(step.action),
        Cell(said.roles(step)),
        Cell(naming.phases(link.phases)),
        Cell(step.within.typed if step.within else ""),
        Cell(said.consent(consent(link))),
        Cell(step.carrier or ""),
        Cell(step.if_no_response or ""),
        Cell(step.note or ""),
        Cell(step.source or ""),
        naming.checked(verified=item.verified and step.verified),
    )
