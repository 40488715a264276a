"""What filters leave of a topic: who does something in these phases, this area and this role."""

from collections.abc import Mapping, Sequence

from ksa.search.answer import Filter, Filters
from ksa.search.shape import Area, Gap, Task


def narrowed(tasks: Sequence[Task], filters: Filters, areas: Mapping[str, Area]) -> tuple[Task, ...]:
    """The tasks that the filters leave: a task without areas is done everywhere."""
    return tuple(
        task
        for task in tasks
        if _fits((task["phase"],), filters.phase)
        and _fits((task["role"],), filters.role)
        and _is_there(task["areas"], filters.area, areas)
    )


def narrowed_gaps(gaps: Sequence[Gap], filters: Filters, areas: Mapping[str, Area]) -> tuple[Gap, ...]:
    """The gaps that the filters leave."""
    return tuple(
        gap
        for gap in gaps
        if _fits(gap["phases"], filters.phase)
        and _fits(gap["roles"], filters.role)
        and _is_there(gap["areas"], filters.area, areas)
    )


def _fits(values: Sequence[str | None], wanted: Filter | None) -> bool:
    return wanted is None or any(value in wanted.values for value in values)


def _is_there(places: Sequence[str], wanted: Filter | None, areas: Mapping[str, Area]) -> bool:
    """Whether any of these areas is the wanted one, lies in it, or is around it."""
    if wanted is None or not places:
        return True
    return any(
        place == area or (area in areas and place in areas[area]["reach"]) for place in places for area in wanted.values
    )
