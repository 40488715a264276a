"""One look at a coalition: what it holds now, and what is to be said of it."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from ksa.cli.errors import CannotRunError
from ksa.coalition.fingerprint import Mark, marks
from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.coalition.reading import Folder
from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.rules.engine import check_all
from ksa.rules.registry import RULES
from ksa.rules.selection import Selection

OF_THE_WHOLE = frozenset(rule.rule.id for rule in RULES if rule.rule.of_the_whole)
"""The rules that speak of what is missing."""


class Asked(NamedTuple):
    """On which day to check, and which rules."""

    on: date
    selection: Selection


class Before(NamedTuple):
    """What was found earlier, by its marks with personal data; and the rules of which that cannot be told."""

    marks: tuple[Mark, ...]
    unjudged: frozenset[str]


class Look:
    """What was loaded, and what was found in it."""

    def __init__(self, folder: Folder, on: date, selection: Selection) -> None:
        """Load and check."""
        self.loaded = load(folder.sources, folder.diagnostics)
        self.found = check_all(self.loaded, on, selection)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """The mark of each finding, in their order, fit to be shown."""
        return marks(self.loaded.coalition, self.found)

    @cached_property
    def exact_marks(self) -> tuple[Mark, ...]:
        """The mark of each finding with the personal data that it may be about: not to be shown."""
        return marks(self.loaded.coalition, self.found, exact=True)

    @property
    def unjudged(self) -> frozenset[str]:
        """The rules that were not run, because something could not be read."""
        return frozenset() if self.loaded.coalition.whole else OF_THE_WHOLE


def look(root: Path, on: date, selection: Selection, *, seen: str) -> Look:
    """Look at the coalition in a folder, on a day; `seen` is how the reader knows the folder.

    Raises:
        CannotRunError: when there is no file of a coalition at all.
    """
    folder = read_folder(root)
    if not folder.sources and all(finding.rule == "unread-file" for finding in folder.diagnostics):
        raise _nothing_to_read(seen, folder.diagnostics)
    return Look(folder, on, selection)


def look_back(now: Look, root: Path, revision: str, asked: Asked, environment: Mapping[str, str]) -> Before:
    """Look at the coalition in a folder as it was at a git revision.

    Where a file could not be read there, rules about what is missing or points at nothing said less. What they would
    have said is found by putting the files of now in the place of those.

    Raises:
        CannotRunError: when git cannot say what the folder held.
    """
    from ksa.coalition.git import GitError
    from ksa.coalition.revision import read_revision

    try:
        folder = read_revision(root, revision, environment)
    except GitError as error:
        raise CannotRunError(error.message, error.help) from error
    then = Look(folder, *asked)
    if not then.unjudged:
        return Before(then.exact_marks, frozenset())
    faulty = then.loaded.coalition.faulty
    texts = now.loaded.coalition.texts
    mended = {name: source for name, source in texts.items() if name in faulty}
    kept = [source for source in folder.sources if source.name not in mended]
    said = [finding for finding in folder.diagnostics if finding.labels[0].path not in mended]
    patched = Look(Folder((*kept, *mended.values()), tuple(said)), *asked)
    rows = zip(patched.found, patched.exact_marks, strict=True)
    return Before(
        (*then.exact_marks, *(mark for finding, mark in rows if finding.labels[0].path not in mended)), patched.unjudged
    )


def _nothing_to_read(path: str, unread: tuple[Diagnostic, ...]) -> CannotRunError:
    help_ = ""
    if unread:
        help_ = _("`{path}` is not read: {help}").format(path=unread[0].labels[0].path, help=unread[0].help)
    return CannotRunError(_("no file of a coalition stands in `{path}`").format(path=path), help_)
