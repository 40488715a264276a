"""The files of a coalition, wherever they stand: which are read, and what is said of the others."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple, Protocol

from ksa.coalition.unread import unread
from ksa.coalition.walk import SUFFIXES, Walked
from ksa.diagnostic import START, Diagnostic, Label
from ksa.language import _
from ksa.text.encoding import decode
from ksa.text.source import SourceFile

MAX_BYTES = 5 * 1024 * 1024
MAX_BYTES_TOGETHER = 50 * 1024 * 1024
MAX_FILES = 5_000
HEAD_BYTES = 64 * 1024
TOP_FILES = ("partners.yaml", "interventions.yaml")
HOME = "coalition"


class Folder(NamedTuple):
    """The texts of a coalition's files, named by their path from the root, and what is to be said of the others."""

    sources: tuple[SourceFile, ...]
    diagnostics: tuple[Diagnostic, ...]


class UnfitError(Exception):
    """A file is not to be read; the argument says why, in the reader's language."""


class TooLargeError(Exception):
    """A file is larger than MAX_BYTES."""


class Files(Protocol):
    """The files below the root of a coalition, each known by its path from there, with `/` between the names."""

    def walk(self, folder: str, *, deep: bool = True) -> Walked:
        """What a folder holds, and the folders below that unless it is told not to go deep."""
        ...

    def folders(self) -> Iterator[str]:
        """The folders at the root that are not hidden, in the order of their names."""
        ...

    def same(self, names: list[str]) -> dict[str, str]:
        """Each link to a file that has a name of its own among these, or another link to it, with that other name."""
        ...

    def read(self, name: str) -> bytes:
        """The bytes of a file.

        Raises:
            UnfitError: when it may not or cannot be read.
            TooLargeError: when there are more than MAX_BYTES.
        """
        ...

    def head(self, name: str) -> bytes:
        """The first bytes of a file, at most HEAD_BYTES.

        Raises:
            UnfitError: when it may not or cannot be read.
        """
        ...


def read(files: Files) -> Folder:
    """Read every file that belongs to a coalition, in the order of their names.

    A file that cannot be read, is too large, is no ordinary file, or lies outside the root becomes a finding; and so
    does a link to a folder, and one to a file that is read already.
    """
    top, below = files.walk("", deep=False), files.walk(HOME)
    names = [name for name in top.files if name in TOP_FILES]
    names += [name for name in below.files if name.endswith(SUFFIXES)]
    sources: list[SourceFile] = []
    diagnostics = [_closed(name) for name in (*top.closed, *below.closed)]
    diagnostics += map(_not_followed, below.linked)
    twice = files.same(names)
    diagnostics += (_same_file(name, other) for name, other in twice.items())
    bytes_left = MAX_BYTES_TOGETHER
    for number, name in enumerate(sorted(set(names).difference(twice))):
        if number == MAX_FILES or bytes_left < 0:
            diagnostics.append(_too_much())
            break
        data = _read(files, name)
        if isinstance(data, Diagnostic):
            diagnostics.append(data)
            continue
        bytes_left -= len(data)
        text = decode(name, data)
        if isinstance(text, SourceFile):
            sources.append(text)
        else:
            diagnostics.append(text)
    # What stands beside the coalition's own folder matters only when that is not there.
    beside = () if below.files or below.linked else (files.walk(name, deep=False) for name in _some(files.folders()))
    return Folder(
        tuple(sources), (*diagnostics, *unread(top, below, TOP_FILES, beside, lambda name: _head(files, name)))
    )


def _some(folders: Iterator[str]) -> Iterator[str]:
    return islice(folders, MAX_FILES)


def _head(files: Files, name: str) -> str:
    """The first part of a file's text; empty when it may not be read."""
    try:
        return files.head(name).decode("utf-8-sig", "replace")
    except UnfitError:
        return ""


def _read(files: Files, name: str) -> bytes | Diagnostic:
    try:
        return files.read(name)
    except UnfitError as error:
        return _unreadable(name, error.args[0])
    except TooLargeError:
        return _too_large(name)


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
