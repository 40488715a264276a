"""What one partner does: the answers of all topics, turned round."""

from typing import NamedTuple

from ksa.search.answer import Filters
from ksa.search.narrow import narrowed
from ksa.search.shape import Index, Task, Topic


class Work(NamedTuple):
    """What a partner does for a topic; `wished` is what it would do, if it does not take part yet."""

    topic: Topic
    tasks: tuple[Task, ...]
    wished: tuple[Task, ...]


def work(index: Index, partner: str, filters: Filters = Filters()) -> list[Work]:  # noqa: B008 - a tuple never changes
    """What a partner does for each topic for which it does anything, in the order of the topics."""
    found = []
    for topic in index["topics"].values():
        own, wished = (
            tuple(task for task in narrowed(tasks, filters, index["areas"]) if task["partner"] == partner)
            for tasks in (topic["tasks"], topic["wished"])
        )
        if own or wished:
            found.append(Work(topic, own, wished))
    return found
