"""What a partner does, in a few words."""

from collections.abc import Iterable, Iterator

from ksa.model.vocabulary import ROLE
from ksa.report.export import naming
from ksa.report.words import sometimes
from ksa.search.shape import Task


def deeds(tasks: Iterable[Task]) -> Iterator[str]:
    """What is done in these, each thing once: roles, and actions without one; what has a condition says so."""
    always: dict[str, bool] = {}
    for task in tasks:
        done = naming.label(ROLE, task["role"]) or task["action"] or ""
        always[done] = always.get(done, False) or not task["when"]
    for done, is_always in always.items():
        yield done if is_always else f"{done} {sometimes()}"
