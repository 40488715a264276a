"""Every text by which a record is found: its own, and for a topic what serves it."""

from collections.abc import Iterator, Sequence

from ksa.search.lexicon import Said
from ksa.search.shape import Index, Telling, Topic
from ksa.search.subjects import Subject


def sayings(subjects: Sequence[Subject], index: Index) -> Iterator[Said]:
    """The texts of the subjects, numbered in their order; of a topic also the names and signals of what serves it."""
    for number, subject in enumerate(subjects):
        is_topic = subject.kind == "topic"
        for field, text in subject.names:
            yield Said(number, field, text)
        yield Said(number, "description" if is_topic else "text", subject.text)
        if is_topic:
            yield from _served(number, index["topics"][subject.id], index)


def _served(number: int, topic: Topic, index: Index) -> Iterator[Said]:
    for one in topic["interventions"]:
        offer = index["interventions"][one]
        yield from (Said(number, "intervention", text) for text in (offer["name"], *offer["aliases"]))
    for one in topic["instruments"]:
        used = index["instruments"][one]
        yield from (Said(number, "instrument", text) for text in (used["name"], *used["aliases"]))
    for one in topic["agreements"]:
        agreed = index["agreements"][one]
        # What an agreement is about in the first place, its first topic says.
        field: Telling = "agreement" if agreed["topics"][0] == topic["id"] else "text"
        yield from (Said(number, field, text) for text in (agreed["title"], agreed["signal"]) if text)
    if topic["urgent"]:
        yield Said(number, "urgent", topic["urgent"])
    yield from (Said(number, "text", gap["reason"]) for gap in topic["gaps"])
