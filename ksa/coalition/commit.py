"""Which git commit a coalition's files are."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from ksa.coalition.git import GitError, Repository
from ksa.coalition.revision import read_revision
from ksa.text.source import SourceFile

_LENGTH = 12
"""So many digits of a commit's hash tell it from all others."""

DIRTY = "-dirty"
"""Stands behind a commit whose files were changed since, as git itself writes it."""


def commit(root: Path, sources: Iterable[SourceFile], environment: Mapping[str, str]) -> str:
    """The commit that is checked out where these files of a coalition stand, such as `0123456789ab`.

    `-dirty` stands behind it where a file is not as it was then, its line endings aside. Empty where git is not there,
    or never knew the coalition.
    """
    try:
        repository = Repository(root, environment)
        try:
            head = repository.revision("HEAD")
        finally:
            repository.close()
        then = read_revision(root, head, environment).sources
    except GitError:
        return ""
    if not then:
        return ""
    return head[:_LENGTH] + ("" if _texts(then) == _texts(sources) else DIRTY)


def _texts(sources: Iterable[SourceFile]) -> dict[str, str]:
    return {source.name: source.text.replace("\r\n", "\n") for source in sources}
