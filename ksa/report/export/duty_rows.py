"""The topics of the report on responsibilities, each with what is done for it and what is missing."""

from typing import NamedTuple

from ksa.coalition.calendar import passed
from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.thesaurus import narrowest
from ksa.model.responsibility import Gap
from ksa.report.export.scope import Scope
from ksa.search.shape import Task, Topic


class Told(NamedTuple):
    """A topic with what fits the scope: its tasks, what wished partners would do, and the gaps that are known.

    `group` is the widest topic to which it belongs, perhaps itself. `is_asked` says that it was asked for by id;
    `is_free` that nobody does anything for it, in any phase, and no gap says why.
    """

    topic: Topic
    group: str
    tasks: list[Task]
    wished: list[Task]
    gaps: list[Record[Gap]]
    is_asked: bool
    is_free: bool

    @property
    def is_in_matrix(self) -> bool:
        """Whether a row of the matrix is for it."""
        return bool(self.tasks or self.gaps or (self.is_asked and not self.is_free))

    def held(self, gap: Record[Gap]) -> list[Task]:
        """The tasks by which somebody does have a role of which a gap says that nobody has it, in that place."""
        item = gap.item
        return [
            task
            for task in self.tasks
            if task["role"] in item.roles
            and task["phase"] in item.phases.phases
            and (not item.areas or not set(item.areas).isdisjoint(task["areas"]))
        ]


def told(scope: Scope) -> list[Told]:
    """The topics that are wanted and have something to tell, by their group, in the order of the thesaurus.

    A topic for which nothing is done has something to tell when no narrower one is there to be done.
    """
    found = [_told(scope, one) for one in scope.topics() if not scope.ids or one in scope.ids]
    order = {topic: at for at, topic in enumerate(scope.known["topics"])}
    kept = [one for one in found if one.tasks or one.gaps or one.wished or one.is_asked or one.is_free]
    return sorted(kept, key=lambda one: order.get(one.group, -1))


def gaps(scope: Scope, topic: str) -> list[Record[Gap]]:
    """The gaps of a topic that fit the scope; that of a partner has none."""
    of_topic = scope.coalition.once(_gaps).get(topic, [])
    return [gap for gap in of_topic if scope.fits(phases=gap.item.phases.phases, areas=gap.item.areas, partners=())]


def is_late(scope: Scope, gap: Record[Gap]) -> bool:
    """Whether the coalition should have looked at a gap again by now."""
    return gap.place in {due.place for due in passed(scope.coalition, "gap", scope.on)}


def _told(scope: Scope, topic: str) -> Told:
    known = scope.known["topics"][topic]
    return Told(
        known,
        _group(scope, topic),
        scope.tasks(topic),
        [task for task in known["wished"] if _fits(scope, task)],
        gaps(scope, topic),
        topic in scope.ids,
        _is_free(scope, topic),
    )


def _is_free(scope: Scope, topic: str) -> bool:
    """Of a partner's own page nobody asks what others leave undone; and a topic need not be of every phase."""
    if scope.wanted.partner or topic not in scope.coalition.once(narrowest):
        return False
    whole_life = scope._replace(wanted=scope.wanted._replace(phase=()))
    return not whole_life.tasks(topic) and topic not in scope.coalition.once(_gaps)


def _fits(scope: Scope, task: Task) -> bool:
    return scope.fits(phases=(task["phase"],), areas=task["areas"], partners=(task["partner"],))


def _gaps(coalition: Coalition) -> dict[str, list[Record[Gap]]]:
    found: dict[str, list[Record[Gap]]] = {}
    for record in coalition.gaps:
        found.setdefault(record.item.topic, []).append(record)
    return found


def _group(scope: Scope, topic: str) -> str:
    """The widest topic that is known; where they go round in a circle, that from which one came."""
    topics, seen = scope.known["topics"], {topic}
    above = topics[topic]["broader"]
    while above and above in topics and above not in seen:
        topic = above
        seen.add(topic)
        above = topics[topic]["broader"]
    return topic
