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


class PartnerWork(NamedTuple):
    """What a partner does, for each topic for which it does anything, in the order of the topics.

    `elsewhere` counts the answers that the filters take away.
    """

    partner: str
    filters: Filters
    topics: tuple[Work, ...]
    elsewhere: int

    @property
    def is_something(self) -> bool:
        """Whether the partner does anything here."""
        return any(one.tasks for one in self.topics)


def work(index: Index, partner: str, filters: Filters = Filters()) -> PartnerWork:  # noqa: B008 - a tuple never changes
    """What the filters leave of what a partner does."""
    found, elsewhere = [], 0
    for topic in index["topics"].values():
        every, wished = (
            tuple(task for task in tasks if task["partner"] == partner) for tasks in (topic["tasks"], topic["wished"])
        )
        here = Work(topic, narrowed(every, filters, index["areas"]), narrowed(wished, filters, index["areas"]))
        elsewhere += len(every) - len(here.tasks)
        if here.tasks or here.wished:
            found.append(here)
    return PartnerWork(partner, filters, tuple(found), elsewhere)
