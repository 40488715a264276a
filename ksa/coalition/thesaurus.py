"""The topics as a tree: what is broader, and what is narrower."""

from ksa.coalition.coalition import Coalition

Tree = dict[str, frozenset[str]]


def broader(coalition: Coalition) -> Tree:
    """Each topic with all that are broader, itself included."""
    return coalition.once(_broader)


def narrowest(coalition: Coalition) -> tuple[str, ...]:
    """The topics below which there is no narrower one, in the order of the files."""
    above = {record.item.broader for record in coalition.topics}
    return tuple(record.item.id for record in coalition.topics if record.item.id not in above)


def akin(coalition: Coalition, one: str, other: str) -> bool:
    """Whether two topics are the same, or one is broader than the other."""
    above = broader(coalition)
    return one == other or one in above.get(other, ()) or other in above.get(one, ())


def _broader(coalition: Coalition) -> Tree:
    parent = {record.item.id: record.item.broader for record in coalition.topics}
    found: Tree = {}
    for topic in parent:
        line = [topic]
        while (above := parent.get(line[-1])) and above not in line:
            line.append(above)
        found[topic] = frozenset(line)
    return found
