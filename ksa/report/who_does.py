"""Who does what for the topics that a question is about."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ksa.language import N_, _, ngettext
from ksa.report import tasks, words
from ksa.report.document import Block, Callout, Cell, Column, Document, Facts, Heading, Items, Paragraph, Table
from ksa.search.answer import Answer, Filter, FoundTopic, Match
from ksa.search.shape import Gap, Index, Task
from ksa.text.personal import mask

SCHEMA = "ksa.who-does/1"
"""As docs/who-does.schema.json describes it."""

_VIA = {
    "id": N_("id"),
    "label": N_("label"),
    "synonym": N_("synonym"),
    "abbreviation": N_("abbreviation"),
    "hidden": N_("another spelling"),
    "description": N_("description"),
    "urgent": N_("what is urgent"),
    "agreement": N_("agreement"),
    "intervention": N_("intervention"),
    "instrument": N_("instrument"),
    "partner": N_("partner"),
    "text": N_("text"),
}


def who_does(index: Index, answer: Answer, seen: tasks.Seen) -> Document:
    """The answer to a question: the topic that fits best in full, the others by name.

    `seen` gives the paths of files as the reader knows them.
    """
    blocks = tuple(_blocks(index, answer))
    found = [(one.topic["id"], task) for one in answer.topics for task in one.answers]
    return Document(answer.question, blocks, tasks.table(index, found, seen), data(index, answer, seen))


def _blocks(index: Index, answer: Answer) -> Iterator[Block]:
    if not answer.topics:
        yield Paragraph(_("nothing in this coalition is about `{question}`").format(question=mask(answer.question)))
        yield Items(_("Did you mean"), words.topics(index, answer.suggestions))
        return
    best, *others = answer.topics
    yield from _topic(index, answer, best)
    if others:
        yield Items(_("Also found"), tuple(Cell(f"{mask(one.topic['label'])} ({one.topic['id']})") for one in others))
    if _has_examples(best):
        yield Paragraph(_("{mark}: an example, nobody has checked it").format(mark=words.mark()))


def _has_examples(found: FoundTopic) -> bool:
    return not all(one["verified"] for one in (*found.answers, *found.missing, *found.gaps))


def _topic(index: Index, answer: Answer, found: FoundTopic) -> Iterator[Block]:
    topic = found.topic
    yield Heading(1, mask(topic["label"]), _("found by: {field}").format(field=found_by(found.matched)))
    if topic["description"]:
        yield Paragraph(mask(topic["description"]))
    if topic["urgent"]:
        yield Callout("urgent", mask(topic["urgent"]))
    if filters := _filters(index, answer):
        yield Paragraph(_("Only: {filters}").format(filters=filters))
    if found.answers:
        yield _answers(index, found.answers)
        yield from _contacts(index, found.answers)
    else:
        yield from _nobody(index, found)
    yield from _missing(index, found)
    yield from _around(index, found)


def found_by(matched: Match) -> str:
    """By what something was found, with its own words that were meant where those are not its name."""
    field = _(_VIA[matched.via])
    return field if matched.via in ("id", "label") else f"{field} `{mask(matched.text)}`"


def _filters(index: Index, answer: Answer) -> str:
    chosen = answer.filters
    said = []
    if chosen.phase:
        said.append(_with_source(chosen.phase, _("phase {name}").format(name=words.phases(chosen.phase.values))))
    if chosen.area:
        said.append(_with_source(chosen.area, _("area {name}").format(name=words.areas(index, chosen.area.values))))
    if chosen.role:
        said.append(_with_source(chosen.role, _("role {name}").format(name=", ".join(chosen.role.values))))
    return "; ".join(said)


def _with_source(chosen: Filter, said: str) -> str:
    return _("{filter} (from `{text}`)").format(filter=said, text=mask(chosen.text)) if chosen.text else said


def _answers(index: Index, found: Iterable[Task]) -> Table:
    columns = (
        Column("phase", _("Phase")),
        Column("role", _("Role")),
        Column("partner", _("Partner")),
        Column("agreement", _("Agreement")),
    )
    rows = tuple(
        (
            Cell(words.phases(row.phases)),
            Cell(", ".join(row.roles) or mask(row.task["action"] or "")),
            Cell(tasks.who(index, row.task)),
            Cell(tasks.promise(index, row.task)),
        )
        for row in tasks.rows(found)
    )
    return Table(columns, rows, groups=1)


def _contacts(index: Index, found: Iterable[Task]) -> Iterator[Block]:
    """How to reach each partner, and how to refer somebody to it: once, however much it does."""
    reached = dict.fromkeys(
        (task["partner"], task["contact"]) for task in found if task["partner"] in index["partners"]
    )
    rows = []
    for partner, number in reached:
        about = index["partners"][partner]
        contact = [] if number is None else words.contact(about["contacts"][number])
        rows.append((mask(about["name"]), (*contact, *words.referral(about["referral"]))))
    if shown := tuple((name, cells) for name, cells in rows if cells):
        yield Heading(2, _("Contact"))
        yield Facts(shown)


def _nobody(index: Index, found: FoundTopic) -> Iterator[Block]:
    if found.elsewhere:
        text = ngettext(
            "nobody does this here; without the filter there is {count} answer",
            "nobody does this here; without the filter there are {count} answers",
            found.elsewhere,
        )
        yield Callout("warning", text.format(count=found.elsewhere))
        return
    yield Callout("warning", _("nobody has taken this on"))
    if found.nearest:
        yield Items(
            _("Somebody does have"), (*words.topics(index, (found.nearest,)), Cell(f"ksa who-does {found.nearest}"))
        )


def _missing(index: Index, found: FoundTopic) -> Iterator[Block]:
    rows = [_gap(index, gap) for gap in found.gaps]
    rows += [_wish(index, row) for row in tasks.rows(found.missing)]
    if rows:
        columns = (Column("phase", _("Phase")), Column("role", _("Role")), Column("reason", _("Why")))
        yield Heading(2, _("Missing"))
        yield Table(columns, tuple(rows))


def _gap(index: Index, gap: Gap) -> tuple[Cell, ...]:
    said = [mask(gap["reason"].rstrip("."))]
    if gap["areas"]:
        said.append(words.areas(index, gap["areas"]))
    if gap["since"]:
        said.append(_("since {day}").format(day=gap["since"]))
    if gap["decided_on"]:
        said.append(_("decided on {day}").format(day=gap["decided_on"]))
    said.append(_("looked at again: {day}").format(day=gap["review_on"]))
    text = words.example("; ".join(said), verified=gap["verified"])
    return Cell(words.phases(gap["phases"])), Cell(", ".join(gap["roles"])), Cell(text)


def _wish(index: Index, row: tasks.Row) -> tuple[Cell, ...]:
    name = words.example(words.name(index, row.task["partner"]), verified=row.task["verified"])
    text = _("{partner} is wished for, but does not take part yet").format(partner=name)
    return Cell(words.phases(row.phases)), Cell(", ".join(row.roles)), Cell(text)


def _around(index: Index, found: FoundTopic) -> Iterator[Block]:
    topic = found.topic
    offer = [index["interventions"][one] for one in topic["interventions"]]
    agreements = [index["agreements"][one] for one in topic["agreements"]]
    instruments = [index["instruments"][one] for one in topic["instruments"]]
    related = [*([topic["broader"]] if topic["broader"] else []), *topic["related"]]
    for lead, items in (
        (_("On offer"), [Cell(_named(one["name"], one["available"], "ja")) for one in offer]),
        (_("Agreements"), [Cell(_named(one["id"], one["status"], "vastgesteld")) for one in agreements]),
        (_("Instruments"), [Cell(mask(one["name"])) for one in instruments]),
        (_("Related"), words.topics(index, related)),
    ):
        if items:
            yield Items(lead, tuple(items))


def _named(name: str, state: str, usual: str) -> str:
    return mask(name) if state == usual else f"{mask(name)} ({state})"


def data(index: Index, answer: Answer, seen: tasks.Seen) -> dict[str, Any]:
    """The answer as plain values."""
    chosen = answer.filters
    return {
        "schema": SCHEMA,
        "question": mask(answer.question),
        "filters": {
            "phase": list(chosen.phase.values) if chosen.phase else None,
            "area": chosen.area.values[0] if chosen.area else None,
            "role": chosen.role.values[0] if chosen.role else None,
        },
        "topics": [_topic_data(index, one, seen) for one in answer.topics],
        "suggestions": [_topic_name(index, one) for one in answer.suggestions],
    }


def _topic_data(index: Index, found: FoundTopic, seen: tasks.Seen) -> dict[str, Any]:
    topic = found.topic
    return {
        "id": topic["id"],
        "label": mask(topic["label"]),
        "matched": {"via": found.matched.via, "text": mask(found.matched.text)},
        "urgent": topic["urgent"] and mask(topic["urgent"]),
        "answers": [tasks.data(index, task, seen) for task in found.answers],
        "wished": [tasks.data(index, task, seen) for task in found.missing],
        "gaps": [_gap_data(gap, seen) for gap in found.gaps],
        "interventions": [
            {"id": one, "name": mask(index["interventions"][one]["name"])} for one in topic["interventions"]
        ],
        "agreements": [
            {"id": one, "title": mask(index["agreements"][one]["title"]), "status": index["agreements"][one]["status"]}
            for one in topic["agreements"]
        ],
        "related": [_topic_name(index, one) for one in topic["related"] if one in index["topics"]],
        "nearest": found.nearest and _topic_name(index, found.nearest),
    }


def _topic_name(index: Index, topic: str) -> dict[str, str]:
    return {"id": topic, "label": mask(index["topics"][topic]["label"])}


def _gap_data(gap: Gap, seen: tasks.Seen) -> Mapping[str, Any]:
    return {**gap, "reason": mask(gap["reason"]), "path": mask(seen.get(gap["path"], gap["path"]))}
