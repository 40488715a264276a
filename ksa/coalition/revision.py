"""The files of a coalition as they were at a git revision: read as if that were checked out."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from posixpath import dirname, join, normpath

from ksa.coalition.git import Entry, Repository
from ksa.coalition.reading import (
    HEAD_BYTES,
    HOME,
    MAX_BYTES,
    MAX_BYTES_TOGETHER,
    Folder,
    TooLargeError,
    UnfitError,
    read,
)
from ksa.coalition.walk import SUFFIXES, Walked
from ksa.language import _

_FOLDER = "040000"
_LINK = "120000"
_MODULE = "160000"
_MOST_LINKS = 8
"""So many links one after another are followed; then they lead nowhere."""


def read_revision(root: Path, typed: str, environment: Mapping[str, str]) -> Folder:
    """Read every file that belonged to the coalition under a root at a revision, such as `main`; none before it began.

    Raises:
        GitError: when git cannot say what was there.
    """
    repository = Repository(root, environment)
    return read(_Tree(repository, repository.revision(typed)))


def _may_be_read(path: str, entry: Entry) -> bool:
    in_place = "/" not in path or path.startswith(f"{HOME}/")
    return in_place and path.endswith(SUFFIXES) and entry.mode not in (_FOLDER, _MODULE)


class _Tree:
    """The files below a folder in a commit."""

    def __init__(self, repository: Repository, commit: str) -> None:
        self._repository = repository
        self._entries = repository.entries(commit)
        self._children: dict[str, list[str]] = {}
        for path in self._entries:
            self._children.setdefault(dirname(path), []).append(path)
        self._sizes: dict[str, int] = {}
        self._bytes: dict[str, bytes] = {}
        self._fetch(path for path, entry in self._entries.items() if entry.mode == _LINK or _may_be_read(path, entry))

    def _fetch(self, paths: Iterable[str]) -> None:
        """Get the bytes of files, of no greater size together than is read at most."""
        objects = list(dict.fromkeys(self._entries[path].object for path in paths))
        self._sizes |= zip(objects, self._repository.sizes(objects), strict=True)
        left = MAX_BYTES_TOGETHER + MAX_BYTES
        wanted = []
        for name in objects:
            if self._sizes[name] <= min(MAX_BYTES, left):
                left -= self._sizes[name]
                wanted.append(name)
        self._bytes |= zip(wanted, self._repository.contents(wanted), strict=True)

    def walk(self, folder: str, *, deep: bool = True) -> Walked:
        found = Walked([], [], [])
        if folder and self._mode(folder) == _LINK:
            return Walked([], [folder], [])
        waiting = [folder]
        while waiting:
            for path in self._children.get(waiting.pop(), ()):
                name, mode = path.rpartition("/")[2], self._entries[path].mode
                if name.startswith(".") or mode == _MODULE:
                    continue
                is_yaml = name.endswith(SUFFIXES)
                if mode == _FOLDER and not is_yaml:
                    waiting += [path] if deep else []
                elif mode == _LINK and not is_yaml and self._mode(self._target(path) or "") == _FOLDER:
                    found.linked.append(path)
                else:
                    found.files.append(path)
        for names in found:
            names.sort()
        return found

    def folders(self) -> Iterator[str]:
        for path in sorted(self._children.get("", ())):
            if self._entries[path].mode == _FOLDER and not path.startswith("."):
                yield path

    def same(self, names: list[str]) -> dict[str, str]:
        links = sorted(name for name in names if self._mode(name) == _LINK)
        known = {name: name for name in set(names).difference(links)}
        others = {name: known.setdefault(self._target(name) or name, name) for name in links}
        return {name: other for name, other in others.items() if other != name}

    def read(self, name: str) -> bytes:
        data = self._content(name)
        if data is None:
            raise TooLargeError
        return data

    def head(self, name: str) -> bytes:
        return (self._content(name) or b"")[:HEAD_BYTES]

    def _content(self, name: str) -> bytes | None:
        """The bytes of a file; none when there are too many. Raises UnfitError when it may not be read."""
        path = self._fit(name)
        known = self._entries[path].object
        if known not in self._sizes:
            self._fetch([path])
        return self._bytes.get(known)

    def _mode(self, path: str) -> str:
        return self._entries[path].mode if path in self._entries else ""

    def _fit(self, name: str) -> str:
        """The path of the file of this name, or of where a link of this name leads to. Raises UnfitError, as `read`."""
        target = self._target(name)
        if target is None or any(part.startswith(".") for part in target.split("/")):
            raise UnfitError(_("it is a link to a place outside the coalition's folder"))
        if self._mode(target) in ("", _FOLDER, _MODULE):
            raise UnfitError(_("it is not an ordinary file"))
        return target

    def _target(self, path: str) -> str | None:
        """Where a path leads to when every link that it is, or leads to, is followed; none when out of the folder."""
        for _step in range(_MOST_LINKS):
            if self._mode(path) != _LINK:
                return path
            leads_to = self._bytes.get(self._entries[path].object, b"").decode("utf-8", "surrogateescape")
            path = normpath(join(dirname(path), leads_to))
            if path.startswith(("/", "..")):
                return None
        return None
