"""What the shell offers after TAB. Imports what it needs when somebody presses it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ksa.coalition.coalition import Coalition
    from ksa.search.shape import Index

Offered = list[tuple[str, str]]
"""What a shell offers, each with what it means."""


def formats(incomplete: str) -> list[str]:
    """The formats of findings that begin as was typed."""
    from ksa.render.diagnostics.formats import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def severities(incomplete: str) -> list[str]:
    """The severities that begin as was typed, the worst first, and `never`."""
    from ksa.cli.severities import FAIL_ON

    return [name for name in FAIL_ON if name.startswith(incomplete)]


def rules(incomplete: str) -> list[tuple[str, str]]:
    """The rules that begin as was typed, each with what it finds; after a comma, the next one."""
    from itertools import islice

    from ksa.language import _
    from ksa.rules.explanation import paragraphs
    from ksa.rules.registry import RULES

    before, comma, begun = incomplete.rpartition(",")
    return [
        (f"{before}{comma}{rule.rule.id}", "".join(map(_, islice(paragraphs(rule.manual), 1))))
        for rule in RULES
        if rule.rule.id.startswith(begun)
    ]


def revisions(incomplete: str) -> list[str]:
    """The branches and tags of this repository that begin as was typed."""
    import os
    from pathlib import Path

    from ksa.coalition.git import GitError, Repository

    try:
        names = Repository(Path(), os.environ).names()
    except GitError:
        return []
    return [name for name in names if name.startswith(incomplete)]


def document_formats(incomplete: str) -> list[str]:
    """The formats of answers that begin as was typed."""
    from ksa.render.documents.formats import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def reports(incomplete: str) -> Offered:
    """The reports that begin as was typed, each with what it tells."""
    from ksa.language import _
    from ksa.report.export.registry import REPORTS

    return _begun(incomplete, {name: _(one.subject) for name, one in REPORTS.items()})


def file_formats(incomplete: str) -> list[str]:
    """The formats of files that begin as was typed."""
    from ksa.render.documents.exports import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def dialects(incomplete: str) -> list[str]:
    """The dialects of tables that begin as was typed."""
    from ksa.render.documents.making import DIALECTS

    return [name for name in DIALECTS if name.startswith(incomplete)]


def phases(incomplete: str) -> Offered:
    """The phases that begin as was typed."""
    from ksa.language import _
    from ksa.model.vocabulary import PHASE

    return _begun(incomplete, {phase: _(label) for phase, label in PHASE.labels.items()})


def roles(incomplete: str) -> Offered:
    """The roles that begin as was typed."""
    from ksa.language import _
    from ksa.model.vocabulary import ROLE

    return _begun(incomplete, {role: _(label) for role, label in ROLE.labels.items()})


def kinds(incomplete: str) -> Offered:
    """The kinds of record that begin as was typed."""
    from ksa.language import _
    from ksa.model.kinds import KINDS

    return _begun(incomplete, {kind.name: _(kind.label) for kind in KINDS})


def lists(incomplete: str) -> Offered:
    """The kinds of which there is a list, that begin as was typed."""
    from ksa.language import _
    from ksa.model.kinds import BY_PLURAL

    return _begun(incomplete, {plural: _(kind.labels) for plural, kind in BY_PLURAL.items()})


def statuses(incomplete: str) -> Offered:
    """The statuses that begin as was typed, of whichever kind of record."""
    from ksa.language import _
    from ksa.model.anatomy import parts
    from ksa.model.kinds import KINDS

    known = (parts(kind.model).get("status") for kind in KINDS)
    labels = {
        name: label for part in known if part and part.vocabulary for name, label in part.vocabulary.labels.items()
    }
    return _begun(incomplete, {status: _(label) for status, label in labels.items()})


def records(incomplete: str) -> Offered:
    """The ids in the coalition here that begin as was typed, with their kind where several share one."""
    from collections import Counter

    from ksa.coalition import records
    from ksa.coalition.names import kind_label
    from ksa.report.fields import own_name

    coalition = _coalition()
    if coalition is None:
        return []
    entries = [entry for of_kind in records.records(coalition).values() for entry in of_kind if entry.id]
    shared = Counter(entry_id for entry_id, _kind in {(entry.id, entry.kind.name) for entry in entries})
    known = {
        f"{entry.kind.name}:{entry.id}" if shared[entry.id] > 1 else entry.id: own_name(entry.value)
        or kind_label(entry.kind.name)
        for entry in entries
    }
    return _begun(incomplete, known)


def topics(incomplete: str) -> Offered:
    """The topics of the coalition here that begin as was typed."""
    index = _index()
    return _begun(incomplete, {one["id"]: one["label"] for one in index["topics"].values()} if index else {})


def partners(incomplete: str) -> Offered:
    """The partners of the coalition here that begin as was typed."""
    index = _index()
    return _begun(incomplete, {one["id"]: one["name"] for one in index["partners"].values()} if index else {})


def areas(incomplete: str) -> Offered:
    """The areas of the coalition here that begin as was typed."""
    index = _index()
    return _begun(incomplete, {one["id"]: one["label"] for one in index["areas"].values()} if index else {})


def _index() -> "Index | None":
    """What the coalition of this folder holds today; none where there is no coalition."""
    from datetime import date

    from ksa.search.index import index

    coalition = _coalition()
    return index(coalition, date.today()) if coalition else None  # noqa: DTZ011 - the reader's own day


def _coalition() -> "Coalition | None":
    """The coalition of this folder, if there is one."""
    from ksa.cli import place
    from ksa.cli.errors import CannotRunError
    from ksa.coalition.folder import read_folder
    from ksa.coalition.load import load

    try:
        folder = place.find(None, place.here())
    except CannotRunError:
        return None
    return load(*read_folder(folder)).coalition


def _begun(incomplete: str, known: dict[str, str]) -> Offered:
    from ksa.render import clean
    from ksa.text.personal import mask

    return [
        (name, clean.line(mask(meaning)))
        for name, meaning in known.items()
        if name.startswith(incomplete) and mask(name) == name and clean.line(name) == name
    ]
