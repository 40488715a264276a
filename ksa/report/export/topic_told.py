"""The topics that the thesaurus tells, each with what belongs to it."""

from collections.abc import Iterator
from typing import NamedTuple

from ksa.language.fold import fold
from ksa.model.vocabulary import ADOPTED, AGREEMENT_STATUS, AVAILABILITY, ON_OFFER
from ksa.report import words
from ksa.report.export import naming
from ksa.report.export.deeds import deeds
from ksa.report.export.duty_rows import gaps
from ksa.report.export.scope import Scope
from ksa.search.shape import Task, Topic


class Told(NamedTuple):
    """A topic with the tasks that fit the scope; `narrower` are the topics directly below it."""

    scope: Scope
    topic: Topic
    tasks: list[Task]
    narrower: tuple[str, ...]

    @property
    def broader(self) -> tuple[str, ...]:
        """The topic directly above it, if there is one and it is known."""
        above = self.topic["broader"]
        return (above,) if above and above in self.scope.known["topics"] else ()

    @property
    def related(self) -> tuple[str, ...]:
        """The topics that lie close, as far as they are known."""
        return tuple(dict.fromkeys(one for one in self.topic["related"] if one in self.scope.known["topics"]))

    def who(self) -> list[str]:
        """The names of the partners with a task, in the order of the chain."""
        checked: dict[str, bool] = {}
        for task in self.tasks:
            name = words.name(self.scope.known, task["partner"])
            checked[name] = checked.get(name, False) or task["role_verified"]
        return [words.example(name, verified=verified) for name, verified in checked.items()]

    def who_does(self) -> list[str]:
        """The same with their roles; apart from one another what is certain and what is an example."""
        work: dict[tuple[str, bool], list[Task]] = {}
        for task in self.tasks:
            name = words.name(self.scope.known, task["partner"])
            work.setdefault((name, task["role_verified"]), []).extend([task] if task["role"] else [])
        return [
            words.example(f"{name}: {', '.join(deeds(found))}" if found else name, verified=verified)
            for (name, verified), found in work.items()
        ]

    def interventions(self) -> Iterator[str]:
        """What is on offer, planned, or of which that is not known."""
        for one in self.topic["interventions"]:
            found = self.scope.known["interventions"][one]
            more = "" if found["available"] == ON_OFFER else naming.label(AVAILABILITY, found["available"])
            yield words.example(_with(found["name"], more), verified=found["verified"])

    def agreements(self) -> Iterator[str]:
        """The agreements about it that hold, as a draft or adopted."""
        for one in self.topic["agreements"]:
            found = self.scope.known["agreements"][one]
            more = "" if found["status"] == ADOPTED else naming.label(AGREEMENT_STATUS, found["status"])
            yield words.example(_with(found["title"], more), verified=found["verified"])

    def instruments(self) -> Iterator[str]:
        """What professionals use for it."""
        for one in self.topic["instruments"]:
            found = self.scope.known["instruments"][one]
            yield words.example(found["name"], verified=found["verified"])


def told(scope: Scope) -> list[Told]:
    """The topics that are wanted, by the alphabet: of a phase, an area or a partner those that have a task or a gap."""
    below: dict[str, list[str]] = {}
    for topic in scope.known["topics"].values():
        if topic["broader"]:
            below.setdefault(topic["broader"], []).append(topic["id"])
    found = [
        Told(scope, scope.known["topics"][one], scope.tasks(one), tuple(below.get(one, ())))
        for one in scope.topics()
        if not scope.ids or one in scope.ids
    ]
    wanted = scope.wanted
    if wanted.phase or wanted.area or wanted.partner:
        found = [one for one in found if one.tasks or gaps(scope, one.topic["id"])]
    return sorted(found, key=lambda one: (fold(one.topic["label"]), one.topic["id"]))


def _with(name: str, more: str) -> str:
    return f"{name} ({more})" if more else name
