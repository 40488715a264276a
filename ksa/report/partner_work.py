"""What one partner does: the answers of all topics, turned round."""

from collections.abc import Iterator, Sequence
from typing import Any

from ksa.language import _
from ksa.report import tasks, words
from ksa.report.document import Block, Callout, Cell, Column, Document, Facts, Heading, Paragraph, Table
from ksa.search.shape import Index, Task
from ksa.search.work import Work
from ksa.text.personal import mask

SCHEMA = "ksa.partner-work/1"
"""As docs/partner-work.schema.json describes it."""


def partner_work(index: Index, partner: str, found: Sequence[Work], seen: tasks.Seen) -> Document:
    """What a partner does now, towards whom, and within which term."""
    own = [(one.topic["id"], task) for one in found for task in one.tasks]
    blocks = tuple(_blocks(index, partner, found))
    return Document(
        words.name(index, partner), blocks, tasks.table(index, own, seen), _data(index, partner, found, seen)
    )


def _blocks(index: Index, partner: str, found: Sequence[Work]) -> Iterator[Block]:
    about = index["partners"][partner]
    yield Heading(1, words.example(mask(about["name"]), verified=about["verified"]), about["status"])
    facts = [(_("Contact"), tuple(words.contact(one))) for one in about["contacts"]]
    facts.append((_("Works in"), (Cell(words.areas(index, about["areas"])),) if about["areas"] else ()))
    facts.append((_("Referral"), words.referral(about["referral"])))
    if rows := tuple((name, cells) for name, cells in facts if cells):
        yield Facts(rows)
    own = [one for one in found if one.tasks]
    if own:
        yield _table(index, own)
    elif about["status"] == "gewenst":
        yield Callout("warning", _("this partner is wished for, but does not take part yet"))
    else:
        yield Callout("warning", _("nothing is written down that this partner does"))
    if not about["verified"] or not all(task["verified"] for one in own for task in one.tasks):
        yield Paragraph(_("{mark}: an example, nobody has checked it").format(mark=words.mark()))


def _table(index: Index, found: Sequence[Work]) -> Table:
    columns = (
        Column("topic", _("Topic")),
        Column("phase", _("Phase")),
        Column("role", _("Role")),
        Column("action", _("What")),
        Column("to", _("Towards")),
        Column("agreement", _("Agreement")),
    )
    rows = tuple(
        (
            Cell(mask(one.topic["label"])),
            Cell(words.phases(row.phases)),
            Cell(", ".join(row.roles)),
            Cell(_what(row.task)),
            Cell(words.names(index, row.task["to"])),
            Cell(tasks.promise(index, row.task)),
        )
        for one in found
        for row in tasks.rows(one.tasks)
    )
    return Table(columns, rows, groups=1)


def _what(task: Task) -> str:
    """What is done and when; of a row that says neither, only whether it is an example."""
    said = "; ".join(mask(text) for text in (task["action"], task["when"]) if text)
    return words.example(said, verified=task["verified"])


def _data(index: Index, partner: str, found: Sequence[Work], seen: tasks.Seen) -> dict[str, Any]:
    about = index["partners"][partner]
    return {
        "schema": SCHEMA,
        "partner": {"id": partner, "name": mask(about["name"]), "status": about["status"]},
        "topics": [
            {
                "id": one.topic["id"],
                "label": mask(one.topic["label"]),
                "answers": [tasks.data(index, task, seen) for task in one.tasks],
                "wished": [tasks.data(index, task, seen) for task in one.wished],
            }
            for one in found
        ],
    }
