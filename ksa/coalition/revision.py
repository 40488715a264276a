"""The files of a coalition as they were at a git revision: read as if that were checked out."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from posixpath import join

from ksa.coalition.git import FOLDER, Entry, Repository
from ksa.coalition.reading import HEAD_BYTES, MAX_BYTES, Folder, TooLargeError, UnfitError, read
from ksa.coalition.walk import SUFFIXES, Walked
from ksa.language import _

_LINK = "120000"
_MODULE = "160000"
_MOST_LINKS = 40
"""So many links one after another are followed; then they lead nowhere."""
_LONGEST_LINK = 4096


def read_revision(root: Path, typed: str, environment: Mapping[str, str]) -> Folder:
    """Read every file that belonged to the coalition under a root at a revision, such as `main`; none before it began.

    Raises:
        GitError: when git cannot say what was there.
    """
    repository = Repository(root, environment)
    try:
        return read(_Tree(repository, repository.revision(typed)))
    finally:
        repository.close()


class _Tree:
    """The files below a folder in a commit; each folder is listed when it is asked for."""

    def __init__(self, repository: Repository, commit: str) -> None:
        self._repository = repository
        self._root = repository.real
        top = repository.root(commit)
        self._folders: dict[str, dict[str, Entry]] = {"": repository.folder(top) if top else {}}
        self._links: dict[str, str] = {}

    def walk(self, folder: str, *, deep: bool = True) -> Walked:
        found = Walked([], [], [])
        if folder and self._mode(folder) == _LINK:
            return Walked([], [folder], [])
        waiting = [folder]
        while waiting:
            below = waiting.pop()
            for name, entry in self._listed(below).items():
                if name.startswith(".") or entry.mode == _MODULE:
                    continue
                path = join(below, name)
                is_yaml = name.endswith(SUFFIXES)
                if entry.mode == FOLDER and not is_yaml:
                    waiting += [path] if deep else []
                elif entry.mode == _LINK and not is_yaml and self._is_folder(self._target(path)):
                    found.linked.append(path)
                else:
                    found.files.append(path)
        for names in found:
            names.sort()
        return found

    def folders(self) -> Iterator[str]:
        for name, entry in sorted(self._listed("").items()):
            if entry.mode == FOLDER and not name.startswith("."):
                yield name

    def same(self, names: list[str]) -> dict[str, str]:
        links = sorted(name for name in names if self._mode(name) == _LINK)
        known = {name: name for name in set(names).difference(links)}
        others = {name: known.setdefault(self._target(name) or name, name) for name in links}
        return {name: other for name, other in others.items() if other != name}

    def read(self, name: str) -> bytes:
        data = self._repository.content(self._fit(name).object, MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise TooLargeError
        return data

    def head(self, name: str) -> bytes:
        return self._repository.content(self._fit(name).object, HEAD_BYTES)

    def _listed(self, folder: str) -> dict[str, Entry]:
        """What a folder holds; nothing where it is none."""
        if folder not in self._folders:
            entry = self._entry(folder)
            is_folder = entry is not None and entry.mode == FOLDER
            self._folders[folder] = self._repository.folder(entry.object) if entry and is_folder else {}
        return self._folders[folder]

    def _entry(self, path: str) -> Entry | None:
        """What stands at a path that leads through no link."""
        above, _slash, name = path.rpartition("/")
        return self._listed(above).get(name)

    def _mode(self, path: str) -> str:
        entry = self._entry(path)
        return entry.mode if entry else ""

    def _is_folder(self, path: str | None) -> bool:
        return path is not None and (path == "" or self._mode(path) == FOLDER)

    def _fit(self, name: str) -> Entry:
        """The file of this name, or where a link of this name leads to. Raises UnfitError when it may not be read."""
        target = self._target(name)
        if target is None or any(part.startswith(".") for part in target.split("/")):
            raise UnfitError(_("it is a link to a place outside the coalition's folder"))
        entry = self._entry(target)
        if entry is None or entry.mode in (FOLDER, _MODULE):
            raise UnfitError(_("it is not an ordinary file"))
        return entry

    def _target(self, path: str) -> str | None:
        """Where a path leads to when every link on the way is followed; none when that is outside the folder.

        The steps are taken from the top of the disk, as a link may lead out of the folder and back in.
        """
        home = self._root.split("/")
        done, waiting, links = list(home), path.split("/"), 0
        while waiting:
            step = waiting.pop(0)
            here = "/".join([*done[len(home) :], step])
            if step in ("", "."):
                continue
            if step == "..":
                del done[max(1, len(done) - 1) :]
            elif done[: len(home)] != home or self._mode(here) != _LINK:
                done.append(step)
            elif links == _MOST_LINKS:
                return None
            else:
                links += 1
                leads_to = self._read_link(here)
                done = [""] if leads_to.startswith("/") else done
                waiting = [*leads_to.split("/"), *waiting]
        return "/".join(done[len(home) :]) if done[: len(home)] == home else None

    def _read_link(self, path: str) -> str:
        if path not in self._links:
            entry = self._entry(path)
            data = self._repository.content(entry.object, _LONGEST_LINK) if entry else b""
            self._links[path] = os.fsdecode(data)
        return self._links[path]
