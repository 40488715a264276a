"""What one partner does: the answers of all topics, turned round."""

from collections.abc import Iterator, Sequence
from typing import Any

from ksa.language import _, ngettext
from ksa.model.vocabulary import WISHED
from ksa.report import narrowing, tasks, words
from ksa.report.document import Block, Callout, Cell, Column, Document, Facts, Heading, Paragraph, Table
from ksa.report.unread import callout, so_far
from ksa.report.unread import data as unread_data
from ksa.search.shape import Index
from ksa.search.work import PartnerWork, Work
from ksa.text.personal import mask

SCHEMA = "ksa.partner-work/1"
"""As docs/partner-work.schema.json describes it."""


def partner_work(index: Index, found: PartnerWork, seen: tasks.Seen, unread: Sequence[str] = ()) -> Document:
    """What a partner does now, towards whom, and within which term.

    `seen` gives the paths of files as the reader knows them, and `unread` are those that could not be read whole.
    """
    own = [(one.topic["id"], task) for one in found.topics for task in one.tasks]
    nothing = () if own else (Callout("warning", so_far(_nothing(index, found), unread)),)
    blocks = tuple(_blocks(index, found, nothing, unread))
    return Document(
        words.name(index, found.partner),
        blocks,
        tasks.table(index, own, seen),
        _data(index, found, seen, unread),
        beside=nothing,
    )


def _blocks(index: Index, found: PartnerWork, nothing: Sequence[Callout], unread: Sequence[str]) -> Iterator[Block]:
    about = index["partners"][found.partner]
    yield Heading(1, words.example(mask(about["name"]), verified=about["verified"]), about["status"])
    facts = [(_("Contact"), tuple(words.contact(one))) for one in about["contacts"]]
    facts.append((_("Works in"), (Cell(words.areas(index, about["areas"])),) if about["areas"] else ()))
    facts.append((_("Referral"), words.referral(about["referral"])))
    if rows := tuple((name, cells) for name, cells in facts if cells):
        yield Facts(rows)
    yield narrowing.only(index, found.filters)
    own = [one for one in found.topics if one.tasks]
    yield _table(index, own)
    yield from nothing
    yield from callout(unread)
    if not about["verified"] or not all(task["verified"] for one in own for task in one.tasks):
        yield Paragraph(_("{mark}: an example, nobody has checked it").format(mark=words.mark()))


def _nothing(index: Index, found: PartnerWork) -> str:
    """Why nothing is listed."""
    if found.elsewhere:
        return ngettext(
            "this partner does nothing of the kind; without the filter there is {count} answer",
            "this partner does nothing of the kind; without the filter there are {count} answers",
            found.elsewhere,
        ).format(count=found.elsewhere)
    if index["partners"][found.partner]["status"] == WISHED:
        return _("this partner is wished for, but does not take part yet")
    return _("nothing is written down that this partner does")


def _table(index: Index, found: Sequence[Work]) -> Table:
    columns = (
        Column("topic", _("Topic")),
        Column("phase", _("Phase")),
        Column("role", _("Role")),
        Column("action", _("What")),
        Column("to", _("Towards")),
        Column("agreement", _("Agreed")),
    )
    rows = tuple(
        (Cell(mask(one.topic["label"])), *_cells(index, row)) for one in found for row in tasks.rows(one.tasks)
    )
    return Table(columns, rows, groups=1)


def _cells(index: Index, row: tasks.Row) -> tuple[Cell, ...]:
    """When, as what, what is done, towards whom, and what is agreed; an example is marked behind the role."""
    task = row.task
    role, what = ", ".join(row.roles), "; ".join(mask(text) for text in (task["action"], task["when"]) if text)
    return (
        Cell(words.phases(row.phases)),
        Cell(words.example(role, verified=task["verified"]) if role else ""),
        Cell(what if role else words.example(what, verified=task["verified"])),
        Cell(words.names(index, task["to"])),
        Cell(tasks.promise(index, task)),
    )


def _data(index: Index, found: PartnerWork, seen: tasks.Seen, unread: Sequence[str]) -> dict[str, Any]:
    about = index["partners"][found.partner]
    return {
        "schema": SCHEMA,
        "partner": {"id": found.partner, "name": mask(about["name"]), "status": about["status"]},
        "filters": narrowing.data(found.filters),
        "topics": [
            {
                "id": one.topic["id"],
                "label": mask(one.topic["label"]),
                "answers": [tasks.data(index, task, seen) for task in one.tasks],
                "wished": [tasks.data(index, task, seen) for task in one.wished],
            }
            for one in found.topics
        ],
        "unread": unread_data(unread),
    }
