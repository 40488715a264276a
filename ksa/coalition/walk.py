"""The files of a folder and of the folders below it, by name: nothing is opened, and no link is followed."""

import os
from pathlib import Path
from typing import NamedTuple

SUFFIXES = (".yaml", ".yml")


class Walked(NamedTuple):
    """What a folder holds, each by its path from the root, sorted; what is hidden is left out.

    `files` are all files, links to files, and folders whose name ends as a YAML file's: somebody meant a file. `linked`
    are links to folders. `closed` are folders whose content cannot be listed.
    """

    files: list[str]
    linked: list[str]
    closed: list[str]


def walk(root: Path, folder: str, *, deep: bool = True) -> Walked:
    """What a folder below a root holds, and the folders below that unless it is told not to go deep.

    A folder that is not there holds nothing.
    """
    found = Walked([], [], [])
    # Unlike Path.is_symlink, this is no error where the root may not be looked into.
    if folder and os.path.islink(root / folder):  # noqa: PTH114 - as said
        return Walked([], [folder], [])
    waiting = [folder]
    while waiting:
        below = waiting.pop()
        try:
            entries = list(os.scandir(root / below))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            found.closed.append(below or ".")
            continue
        for entry in entries:
            if not entry.name.startswith("."):
                name = f"{below}/{entry.name}" if below else entry.name
                _place(entry, name, found, waiting if deep else [])
    for names in found:
        names.sort()
    return found


def _place(entry: os.DirEntry[str], name: str, found: Walked, waiting: list[str]) -> None:
    is_yaml = name.endswith(SUFFIXES)
    if entry.is_dir(follow_symlinks=False) and not is_yaml:
        waiting.append(name)
    # Unlike the entry's own is_dir, this is no error for a link to itself or to where one may not look.
    elif not is_yaml and entry.is_symlink() and os.path.isdir(entry.path):  # noqa: PTH112 - as said
        found.linked.append(name)
    else:
        found.files.append(name)
