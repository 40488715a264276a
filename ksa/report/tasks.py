"""What partners do, as rows for people: what differs only in the phase is one row."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ksa.language import _
from ksa.language.dates import typed_in_words
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.search.shape import Contact, Index, Task
from ksa.text.personal import mask


class Row(NamedTuple):
    """A task with all phases and all roles in which it is the same."""

    task: Task
    phases: tuple[str, ...]
    roles: tuple[str, ...]


def rows(tasks: Iterable[Task]) -> list[Row]:
    """The tasks in their order, each where it comes first: in so many phases, and in so many roles in all of these."""
    by_role: dict[str, list[Task]] = {}
    for task in tasks:
        by_role.setdefault(_alike(task, "phase"), []).append(task)
    found: dict[tuple[str, tuple[str, ...]], list[Task]] = {}
    for same in by_role.values():
        phases = tuple(task["phase"] for task in same)
        found.setdefault((_alike(same[0], "phase", "role"), phases), []).append(same[0])
    return [
        Row(same[0], phases, tuple(task["role"] for task in same if task["role"]))
        for (_key, phases), same in found.items()
    ]


def _alike(task: Task, *but: str) -> str:
    """What is the same in tasks that people need not tell apart.

    The place where it is written down is not; nor is whether the role alone was checked, as a row tells more than that.
    """
    return repr([value for field, value in task.items() if field not in (*but, "role_verified", "path", "line")])


def contact_of(index: Index, task: Task) -> Contact | None:
    """The contact of the partner for a task."""
    partner, number = index["partners"].get(task["partner"]), task["contact"]
    return partner["contacts"][number] if partner is not None and number is not None else None


def who(index: Index, task: Task) -> str:
    """Who does it: the partner with the profession, the condition and where, marked when it is an example."""
    partner = index["partners"].get(task["partner"])
    more = [task["profession"], task["when"]]
    if partner and task["areas"] != partner["areas"]:
        more.append(words.areas(index, task["areas"]))
    said = "; ".join(mask(text) for text in more if text)
    name = words.name(index, task["partner"])
    return words.example(f"{name} ({said})" if said else name, verified=task["verified"])


def step(index: Index, task: Task) -> str:
    """What is done in the step of an agreement, and towards whom; empty where there is no such step."""
    if not task["action"]:
        return ""
    action, to = mask(task["action"]), words.names(index, task["to"])
    return _("{action}, to: {names}").format(action=action, names=to) if to else action


def promise(index: Index, task: Task) -> str:
    """What is agreed: the agreement and its step, the term, the consent, the intervention, and how long it holds."""
    said = [_agreement(index, task), task["term"] and mask(task["term"]), _consent(task)]
    if task["intervention"] in index["interventions"]:
        said.append(mask(index["interventions"][task["intervention"] or ""]["name"]))
    if task["since"]:
        said.append(_("since {day}").format(day=typed_in_words(task["since"])))
    if task["until"]:
        said.append(_("until {day}").format(day=typed_in_words(task["until"])))
    return "; ".join(filter(None, said))


def _agreement(index: Index, task: Task) -> str:
    agreement = index["agreements"].get(task["agreement"] or "")
    if agreement is None:
        return ""
    step = _("step {number}").format(number=task["step"]) if task["step"] else ""
    adopted = "" if agreement["status"] == "vastgesteld" else agreement["status"]
    return ", ".join(filter(None, (agreement["id"], step, adopted)))


def _consent(task: Task) -> str:
    if task["consent"] in (None, "niet-nodig"):
        return ""
    return _("consent: {kind}").format(kind=task["consent"])


COLUMNS = (
    "topic",
    "phase",
    "role",
    "partner",
    "name",
    "profession",
    "when",
    "action",
    "to",
    "areas",
    "function",
    "email",
    "phone",
    "hours",
    "term",
    "consent",
    "agreement",
    "step",
    "status",
    "intervention",
    "since",
    "until",
    "verified",
    "path",
    "line",
)
"""The columns of a table of tasks for programs."""

Seen = Mapping[str, str]
"""The path by which the reader knows a file, by the file's name."""


def table(index: Index, tasks: Iterable[tuple[str, Task]], seen: Seen) -> Table:
    """Tasks, each with the id of its topic, as a table for programs."""
    columns = tuple(Column(key, key) for key in COLUMNS)
    return Table(columns, tuple(_fields(index, topic, task, seen) for topic, task in tasks))


def _fields(index: Index, topic: str, task: Task, seen: Seen) -> tuple[Cell, ...]:
    plain = data(index, task, seen)
    partner, contact, agreement = plain["partner"], plain["contact"] or {}, plain["agreement"] or {}
    values = {
        **plain,
        **contact,
        **agreement,
        "topic": topic,
        "partner": partner["id"],
        "name": partner["name"],
        "agreement": agreement.get("id"),
        "areas": ",".join(task["areas"]),
        "to": ",".join(task["to"]),
        "verified": "ja" if task["verified"] else "nee",
    }
    return tuple(Cell("" if values.get(key) is None else str(values[key])) for key in COLUMNS)


def data(index: Index, task: Task, seen: Seen) -> dict[str, Any]:
    """A task as plain values, with the names of what it points at."""
    contact = contact_of(index, task)
    agreement = index["agreements"].get(task["agreement"] or "")
    return {
        "phase": task["phase"],
        "role": task["role"],
        "partner": {"id": task["partner"], "name": words.name(index, task["partner"])},
        "profession": _masked(task["profession"]),
        "areas": list(task["areas"]),
        "contact": contact and words.contact_data(contact),
        "when": _masked(task["when"]),
        "action": _masked(task["action"]),
        "to": list(task["to"]),
        "term": _masked(task["term"]),
        "consent": task["consent"],
        "agreement": agreement and {"id": agreement["id"], "step": task["step"], "status": agreement["status"]},
        "intervention": task["intervention"],
        "since": task["since"],
        "until": task["until"],
        "verified": task["verified"],
        "path": mask(seen.get(task["path"], task["path"])),
        "line": task["line"],
    }


def _masked(text: str | None) -> str | None:
    return None if text is None else mask(text)
