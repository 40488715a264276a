"""From a topic that nobody has to the nearest one that somebody has."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple, get_args

from ksa.search.shape import Topic

Relation = Literal["broader", "related", "narrower", "beside", "linked"]
"""What one topic is to another: `beside` has a broader topic in common with it, `linked` lies beyond a related one."""

_MOST_STEPS = 3

_Step = Literal["broader", "related", "narrower"]
_STEPS = get_args(_Step)


class Nearest(NamedTuple):
    """A topic that somebody has, and what it is to the one that nobody has."""

    topic: str
    relation: Relation


def nearest_with_somebody(topic: str, topics: Mapping[str, Topic]) -> Nearest | None:
    """The topic that somebody has to which the fewest steps lead: to what is broader, related or narrower, in order."""
    links = _links(topics)
    seen = {topic}
    reached: list[tuple[str, tuple[_Step, ...]]] = [(topic, ())]
    for _ in range(_MOST_STEPS):
        before, reached = reached, []
        for at, way in before:
            for step, other in links.get(at, ()):
                if other not in seen:
                    if topics[other]["tasks"]:
                        return Nearest(other, _relation((*way, step)))
                    seen.add(other)
                    reached.append((other, (*way, step)))
    return None


def _links(topics: Mapping[str, Topic]) -> dict[str, list[tuple[_Step, str]]]:
    """The steps from each topic, those to what is broader first. What is related to another, that is related to it."""
    found: dict[str, list[tuple[_Step, str]]] = {}
    for step, one, other in sorted(_steps(topics), key=lambda taken: _STEPS.index(taken[0])):
        if one in topics and other in topics:
            found.setdefault(one, []).append((step, other))
    return found


def _steps(topics: Mapping[str, Topic]) -> Iterator[tuple[_Step, str, str]]:
    for one, topic in topics.items():
        if topic["broader"]:
            yield "broader", one, topic["broader"]
            yield "narrower", topic["broader"], one
        for other in topic["related"]:
            yield "related", one, other
            yield "related", other, one


def _relation(way: tuple[_Step, ...]) -> Relation:
    if "related" in way:
        return "related" if len(way) == 1 else "linked"
    return "beside" if len({*way}) > 1 else way[0]
