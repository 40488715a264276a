"""The topics as a tree: what is broader, and what is narrower."""

from ksa.coalition.coalition import Coalition

Tree = dict[str, frozenset[str]]

_MOST_LEVELS = 64
"""No thesaurus has so many levels; without an end, topics in one long chain would take the square of their number."""


def broader(coalition: Coalition) -> Tree:
    """Each topic with all that are broader, itself included: 64 levels at most."""
    return coalition.once(_broader)


def narrowest(coalition: Coalition) -> tuple[str, ...]:
    """The topics below which there is no narrower one, in the order of the files."""
    above = {record.item.broader for record in coalition.topics}
    return tuple(record.item.id for record in coalition.topics if record.item.id not in above)


def _broader(coalition: Coalition) -> Tree:
    parent = {record.item.id: record.item.broader for record in coalition.topics}
    found: Tree = {}
    for topic, directly_above in parent.items():
        line = {topic}
        above = directly_above
        while above and above not in line and len(line) < _MOST_LEVELS:
            line.add(above)
            above = parent.get(above)
        found[topic] = frozenset(line)
    return found
