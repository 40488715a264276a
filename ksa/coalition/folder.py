"""From a folder on disk to texts: the only reader of files. A folder from a stranger must do no harm here."""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from errno import ELOOP
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ksa.coalition.unread import unread
from ksa.coalition.walk import SUFFIXES, Walked, walk
from ksa.diagnostic import START, Diagnostic, Label
from ksa.language import _
from ksa.text.encoding import decode
from ksa.text.source import SourceFile

MAX_BYTES = 5 * 1024 * 1024
MAX_BYTES_TOGETHER = 50 * 1024 * 1024
MAX_FILES = 5_000
_HEAD_BYTES = 64 * 1024
TOP_FILES = ("partners.yaml", "interventions.yaml")
HOME = "coalition"

# No translated line ends; no waiting for a pipe, and no new link, should either take the file's place meanwhile.
_FLAGS = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_BINARY", "O_NONBLOCK", "O_NOFOLLOW"))


class Folder(NamedTuple):
    """The texts of a coalition's files, named by their path from the root, and what is to be said of the others."""

    sources: tuple[SourceFile, ...]
    diagnostics: tuple[Diagnostic, ...]


class _UnfitError(Exception):
    """A file is not to be read; the argument says why, in the reader's language."""


def find_root(start: Path) -> Path | None:
    """The nearest folder upward with `partners.yaml`, or with a `coalition/` that holds a YAML file.

    That folder `coalition/` is itself no root: partners may stand in it too.
    """
    start = start.absolute()
    for folder in (start, *start.parents):
        # Unlike Path.is_file, this is no error where the folder may not be looked into.
        if os.path.isfile(folder / TOP_FILES[0]) and not is_home(folder):  # noqa: PTH113 - as said
            return folder
        if _has_home(folder):
            return folder
    return None


def is_home(folder: Path) -> bool:
    """Whether this is the folder `coalition` of a root, and no root that happens to be called alike."""
    return folder.name == HOME and not _has_home(folder) and _has_home(folder.parent)


def _has_home(root: Path) -> bool:
    return any(name.endswith(SUFFIXES) for name in walk(root, HOME).files)


def read_folder(root: Path) -> Folder:
    """Read every file that belongs to the coalition under a root, in the order of their names.

    A file that cannot be read, is too large, is no ordinary file, or lies outside the root becomes a finding; and so
    does a link to a folder, and one to a file that is read already.
    """
    top, below = walk(root, "", deep=False), walk(root, HOME)
    names = [name for name in top.files if name in TOP_FILES]
    names += [name for name in below.files if name.endswith(SUFFIXES)]
    sources: list[SourceFile] = []
    diagnostics = [_closed(name) for name in (*top.closed, *below.closed)]
    diagnostics += map(_not_followed, below.linked)
    twice = _read_twice(root, names)
    diagnostics += (_same_file(name, other) for name, other in twice.items())
    bytes_left = MAX_BYTES_TOGETHER
    for number, name in enumerate(sorted(set(names).difference(twice))):
        if number == MAX_FILES or bytes_left < 0:
            diagnostics.append(_too_much())
            break
        read = _read(root, name)
        if isinstance(read, Diagnostic):
            diagnostics.append(read)
            continue
        bytes_left -= len(read)
        text = decode(name, read)
        if isinstance(text, SourceFile):
            sources.append(text)
        else:
            diagnostics.append(text)
    folders = () if below.files or below.linked else tuple(_folders(root))
    return Folder(tuple(sources), (*diagnostics, *unread(top, below, TOP_FILES, folders, partial(_head, root))))


def _folders(root: Path) -> Iterator[Walked]:
    """What the folders beside the coalition's own hold: asked only when that is not there."""
    with suppress(OSError):
        for entry in sorted(os.scandir(root), key=lambda entry: entry.name)[:MAX_FILES]:
            if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                yield walk(root, entry.name, deep=False)


def _read_twice(root: Path, names: list[str]) -> dict[str, str]:
    """Each link to a file that has a name of its own among these, or another link to it, with that other name."""
    links = sorted(name for name in names if os.path.islink(root / name))  # noqa: PTH114 - no error, as in find_root
    if not links:
        return {}
    home = os.path.realpath(root)
    known = {os.path.join(home, name): name for name in set(names).difference(links)}  # noqa: PTH118 - as realpath's
    twice = {}
    for name in links:
        other = known.setdefault(os.path.realpath(root / name), name)
        if other != name:
            twice[name] = other
    return twice


def _head(root: Path, name: str) -> str:
    """The first part of a file's text; empty when it may not be read."""
    try:
        return _bytes(root, name, _HEAD_BYTES).decode("utf-8-sig", "replace")
    except (_UnfitError, OSError):
        return ""


def _bytes(root: Path, name: str, most: int) -> bytes:
    with open(os.open(_fit(root, name), _FLAGS), "rb") as file:  # noqa: PTH123 - a descriptor
        _refuse_other_than_files(os.fstat(file.fileno()).st_mode)
        return file.read(most)


def _read(root: Path, name: str) -> bytes | Diagnostic:
    try:
        data = _bytes(root, name, MAX_BYTES + 1)
    except _UnfitError as error:
        return _unreadable(name, error.args[0])
    except OSError as error:
        return _unreadable(name, _reason(error))
    return _too_large(name) if len(data) > MAX_BYTES else data


def _fit(root: Path, name: str) -> Path:
    """The path to open for a file: its own, or where a link leads to. Raises _UnfitError when it may not be read."""
    path = root / name
    mode = path.lstat().st_mode
    if stat.S_ISLNK(mode):
        # Unlike Path.resolve, this raises OSError for a link to itself in every version of Python.
        path = Path(os.path.realpath(path, strict=True))
        home = Path(os.path.realpath(root))
        if not path.is_relative_to(home):
            raise _UnfitError(_("it is a link to a place outside the coalition's folder"))
        if any(part.startswith(".") for part in path.relative_to(home).parts):
            # Such as `.git/config`: what stands there must not be shown in a report.
            raise _UnfitError(_("it is a link to a hidden file"))
        mode = path.lstat().st_mode
    _refuse_other_than_files(mode)
    return path


def _refuse_other_than_files(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise _UnfitError(_("it is a folder"))
    if not stat.S_ISREG(mode):
        raise _UnfitError(_("it is not an ordinary file"))


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return _("you may not read it")
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _("it is a link to a file that is not there")
    if error.errno == ELOOP:
        return _("it is a link to itself")
    return _("the disk gives an error: {reason}").format(reason=error.strerror)


def _unreadable(name: str, reason: str) -> Diagnostic:
    return Diagnostic(
        "unreadable-file",
        _("this file cannot be read: {reason}").format(reason=reason),
        (Label(name, START),),
        _("put an ordinary text file in its place, or take it away"),
    )


def _closed(name: str) -> Diagnostic:
    return Diagnostic(
        "unreadable-file",
        _("you may not look into this folder"),
        (Label(name, START),),
        _("ask for the right to read it, or move it away"),
    )


def _not_followed(name: str) -> Diagnostic:
    return Diagnostic(
        "unreadable-file",
        _("this is a link to a folder, and such a link is not followed"),
        (Label(name, START),),
        _("move the folder itself to this place"),
    )


def _same_file(name: str, other: str) -> Diagnostic:
    return Diagnostic(
        "unread-file",
        _("this is the same file as `{other}`, and is not read twice").format(other=other),
        (Label(name, START),),
        _("take the link away"),
    )


def _too_large(name: str) -> Diagnostic:
    return Diagnostic(
        "limit-exceeded",
        _("this file is larger than 5 MB"),
        (Label(name, START),),
        _("split it into several files"),
    )


def _too_much() -> Diagnostic:
    return Diagnostic(
        "limit-exceeded",
        _("there are more than 5000 files, or they are larger than 50 MB together"),
        (Label(HOME, START),),
        _("split the coalition into several folders"),
    )
