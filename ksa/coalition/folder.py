"""The files of a folder on disk: the only reader of files. A folder from a stranger must do no harm here."""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from errno import ELOOP
from pathlib import Path

from ksa.coalition.reading import HEAD_BYTES, HOME, MAX_BYTES, TOP_FILES, Folder, TooLargeError, UnfitError, read
from ksa.coalition.walk import SUFFIXES, Walked, walk
from ksa.language import _

# No translated line ends; no waiting for a pipe, and no new link, should either take the file's place meanwhile.
_FLAGS = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_BINARY", "O_NONBLOCK", "O_NOFOLLOW"))


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
    """Read every file that belongs to the coalition under a root, in the order of their names; see `read`."""
    return read(_Disk(root))


def state(root: Path) -> frozenset[tuple[object, ...]]:
    """What changes whenever the coalition does: the names of the files in its place, of YAML also sizes and times.

    Of other files at the root, where an answer may be written too, nothing counts.
    """
    top, below = walk(root, "", deep=False), walk(root, HOME)
    names = [name for name in top.files if ".y" in name.lower()]
    names += [*below.files, *below.linked, *below.closed]
    return frozenset((name, *(_stamp(root / name) if name.endswith(SUFFIXES) else ())) for name in names)


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


class _Disk:
    """The files below a folder."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def walk(self, folder: str, *, deep: bool = True) -> Walked:
        return walk(self._root, folder, deep=deep)

    def folders(self) -> Iterator[str]:
        with suppress(OSError):
            for entry in sorted(os.scandir(self._root), key=lambda entry: entry.name):
                if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                    yield entry.name

    def same(self, names: list[str]) -> dict[str, str]:
        # Unlike Path.is_symlink, this is no error where one may not look.
        links = sorted(name for name in names if os.path.islink(self._root / name))  # noqa: PTH114 - as said
        if not links:
            return {}
        home = os.path.realpath(self._root)
        known = {os.path.join(home, name): name for name in set(names).difference(links)}  # noqa: PTH118 - as realpath's
        twice = {}
        for name in links:
            other = known.setdefault(os.path.realpath(self._root / name), name)
            if other != name:
                twice[name] = other
        return twice

    def read(self, name: str) -> bytes:
        data = self._bytes(name, MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise TooLargeError
        return data

    def head(self, name: str) -> bytes:
        return self._bytes(name, HEAD_BYTES)

    def _bytes(self, name: str, most: int) -> bytes:
        try:
            with open(os.open(_fit(self._root, name), _FLAGS), "rb") as file:  # noqa: PTH123 - a descriptor
                _refuse_other_than_files(os.fstat(file.fileno()).st_mode)
                return file.read(most)
        except OSError as error:
            raise UnfitError(_reason(error)) from error


def _fit(root: Path, name: str) -> Path:
    """The path to open for a file: its own, or where a link leads to. Raises UnfitError when it may not be read."""
    path = root / name
    mode = path.lstat().st_mode
    if stat.S_ISLNK(mode):
        # Unlike Path.resolve, this raises OSError for a link to itself in every version of Python.
        path = Path(os.path.realpath(path, strict=True))
        home = Path(os.path.realpath(root))
        if not path.is_relative_to(home):
            raise UnfitError(_("it is a link to a place outside the coalition's folder"))
        if any(part.startswith(".") for part in path.relative_to(home).parts):
            # Such as `.git/config`: what stands there must not be shown in a report.
            raise UnfitError(_("it is a link to a hidden file"))
        mode = path.lstat().st_mode
    _refuse_other_than_files(mode)
    return path


def _refuse_other_than_files(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise UnfitError(_("it is a folder"))
    if not stat.S_ISREG(mode):
        raise UnfitError(_("it is not an ordinary file"))


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return _("you may not read it")
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _("it is a link to a file that is not there")
    if error.errno == ELOOP:
        return _("it is a link to itself")
    return _("the disk gives an error: {reason}").format(reason=error.strerror)
