"""Who does what for the topics that a question is about."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ksa.language import N_, _, ngettext
from ksa.language.dates import typed_in_words
from ksa.report import narrowing, tasks, words
from ksa.report.document import Block, Callout, Cell, Column, Document, Facts, Heading, Items, Paragraph, Table
from ksa.report.elsewhere import with_elsewhere
from ksa.report.unread import callout, so_far
from ksa.report.unread import data as unread_data
from ksa.search.answer import Answer, FoundTopic, Match
from ksa.search.nearest import Relation
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

_RELATION: dict[Relation, str] = {
    "broader": N_("the broader topic"),
    "related": N_("a related topic"),
    "narrower": N_("a narrower topic"),
    "beside": N_("a topic with the same broader topic"),
    "linked": N_("related by way of another topic"),
}


def who_does(index: Index, answer: Answer, seen: tasks.Seen, unread: Sequence[str] = ()) -> Document:
    """The answer to a question: the topic that fits best in full, the others by name.

    `seen` gives the paths of files as the reader knows them, and `unread` are those that could not be read whole.
    """
    if answer.topics:
        blocks, beside = tuple(_blocks(index, answer, unread)), tuple(_beside(index, answer.topics[0], unread))
    else:
        blocks = beside = tuple(_nothing(index, answer, unread))
    found = [(one.topic["id"], task) for one in answer.topics for task in one.answers]
    document = Document(
        answer.question, blocks, tasks.table(index, found, seen), data(index, answer, seen, unread), beside=beside
    )
    return with_elsewhere(document, index, answer.elsewhere)


def _nothing(index: Index, answer: Answer, unread: Sequence[str]) -> Iterator[Block]:
    text = _("no topic in this coalition is about `{question}`").format(question=mask(answer.question))
    yield Paragraph(so_far(text, unread))
    yield Items(_("Did you mean"), words.topics(index, answer.suggestions))
    yield from callout(unread)


def _blocks(index: Index, answer: Answer, unread: Sequence[str]) -> Iterator[Block]:
    best, *others = answer.topics
    topic = best.topic
    yield Heading(1, mask(topic["label"]), _("found by: {field}").format(field=found_by(best.matched)))
    if topic["description"]:
        yield Paragraph(mask(topic["description"]))
    yield from _urgent(best)
    yield narrowing.only(index, answer.filters)
    if best.answers:
        yield _answers(index, best.answers)
    else:
        yield from _nobody(index, best, unread)
    yield from callout(unread)
    yield from _contacts(index, best.answers)
    yield from _missing(index, best)
    yield from _around(index, best)
    if others:
        yield Items(_("Also found"), tuple(Cell(f"{mask(one.topic['label'])} ({one.topic['id']})") for one in others))
    if _has_examples(best):
        yield Paragraph(_("{mark}: an example, nobody has checked it").format(mark=words.mark()))


def _beside(index: Index, found: FoundTopic, unread: Sequence[str]) -> Iterator[Block]:
    """What the rows of those who do something do not say: what is urgent, that nobody does it, and what is missing."""
    yield from _urgent(found)
    if not found.answers:
        yield from _nobody(index, found, unread)
    rows = (
        ": ".join((", ".join(cell.text for cell in row[:-1] if cell.text), row[-1].text))
        for row in _lacks(index, found)
    )
    yield Items(_("Missing"), tuple(map(Cell, rows)))


def _urgent(found: FoundTopic) -> Iterator[Block]:
    if found.topic["urgent"]:
        yield Callout("urgent", mask(found.topic["urgent"]))


def _has_examples(found: FoundTopic) -> bool:
    return not all(one["verified"] for one in (*found.answers, *found.missing, *found.gaps))


def found_by(matched: Match) -> str:
    """By what something was found, with its own words that were meant where those are not its name."""
    field = _(_VIA[matched.via])
    return field if matched.via in ("id", "label") else f"{field} `{mask(matched.text)}`"


def _answers(index: Index, found: Iterable[Task]) -> Table:
    columns = (
        Column("phase", _("Phase")),
        Column("role", _("Role and task")),
        Column("partner", _("Partner")),
        Column("agreement", _("Agreed")),
    )
    rows = tuple(
        (
            Cell(words.phases(row.phases)),
            Cell("\n".join(filter(None, (", ".join(row.roles), tasks.step(index, row.task))))),
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


def _nobody(index: Index, found: FoundTopic, unread: Sequence[str]) -> Iterator[Block]:
    if found.elsewhere:
        text = ngettext(
            "nobody does this here; without the filter there is {count} answer",
            "nobody does this here; without the filter there are {count} answers",
            found.elsewhere,
        )
        yield Callout("warning", so_far(text.format(count=found.elsewhere), unread))
        return
    yield Callout("warning", so_far(_("nobody has taken this on"), unread))
    if found.nearest:
        topic, relation = found.nearest
        near = (*words.topics(index, (topic,)), Cell(_(_RELATION[relation])), Cell(f"ksa who-does {topic}"))
        yield Items(_("Somebody does have"), near)


def _missing(index: Index, found: FoundTopic) -> Iterator[Block]:
    if rows := _lacks(index, found):
        columns = (Column("phase", _("Phase")), Column("role", _("Role")), Column("reason", _("Why")))
        yield Heading(2, _("Missing"))
        yield Table(columns, rows)


def _lacks(index: Index, found: FoundTopic) -> tuple[tuple[Cell, ...], ...]:
    """The phases, the roles and the reason of each gap, and of what is wished of a partner."""
    return (
        *(_gap(index, gap) for gap in found.gaps),
        *(_wish(index, row) for row in tasks.rows(found.missing)),
    )


def _gap(index: Index, gap: Gap) -> tuple[Cell, ...]:
    said = [mask(gap["reason"].rstrip("."))]
    if gap["areas"]:
        said.append(words.areas(index, gap["areas"]))
    if gap["since"]:
        said.append(_("since {day}").format(day=typed_in_words(gap["since"])))
    if gap["decided_on"]:
        said.append(_("decided on {day}").format(day=typed_in_words(gap["decided_on"])))
    said.append(_("looked at again: {day}").format(day=typed_in_words(gap["review_on"])))
    text = words.example("; ".join(said), verified=gap["verified"])
    return Cell(words.phases(gap["phases"])), Cell(", ".join(gap["roles"])), Cell(text)


def _wish(index: Index, row: tasks.Row) -> tuple[Cell, ...]:
    name = words.example(words.name(index, row.task["partner"]), verified=row.task["verified"])
    text = _("The coalition wishes for {partner}, which does not take part yet").format(partner=name)
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


def data(index: Index, answer: Answer, seen: tasks.Seen, unread: Sequence[str]) -> dict[str, Any]:
    """The answer as plain values."""
    return {
        "schema": SCHEMA,
        "question": mask(answer.question),
        "filters": narrowing.data(answer.filters),
        "topics": [_topic_data(index, one, seen) for one in answer.topics],
        "suggestions": [_topic_name(index, one) for one in answer.suggestions],
        "unread": unread_data(unread),
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
        "nearest": found.nearest and _topic_name(index, found.nearest.topic),
    }


def _topic_name(index: Index, topic: str) -> dict[str, str]:
    return {"id": topic, "label": mask(index["topics"][topic]["label"])}


def _gap_data(gap: Gap, seen: tasks.Seen) -> Mapping[str, Any]:
    return {**gap, "reason": mask(gap["reason"]), "path": mask(seen.get(gap["path"], gap["path"]))}
