"""Which folder holds the coalition, what of it was asked about, and how its files are called to the reader."""

import os
import stat
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

from ksa.cli.errors import CannotRunError
from ksa.cli.reasons import reason
from ksa.cli.typed import listed
from ksa.language import _
from ksa.language.near import near

_MOST_MEANT = 3


def here() -> Path:
    """The working folder.

    Raises:
        CannotRunError: when it is no longer there.
    """
    try:
        return Path.cwd()
    except OSError as error:
        raise CannotRunError(
            _("the folder that you work in is no longer there"), _("go to another folder, and try again")
        ) from error


def checkout(start: Path, environment: Mapping[str, str]) -> Path:
    """From where a service that runs `ksa` knows its files: the top of what it checked out, if one works in there."""
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        # The working folder is told without links.
        top = Path(os.path.realpath(start / environment.get(name, "")))
        if environment.get(name) and not _outside(start, top):
            return top
    return start


def find(asked: str | None, start: Path) -> Path:
    """The folder of the coalition: the one asked for, or the nearest one upward.

    Raises:
        CannotRunError: when there is none.
    """
    if asked is None:
        return _nearest(start)
    folder = _whole(start / asked)
    if not os.path.lexists(folder):
        raise CannotRunError(
            _("there is no folder `{path}`").format(path=asked),
            _("name the folder that holds `partners.yaml`; if you are in it, leave `--root` out"),
        )
    try:
        # Unlike Path.is_dir, this tells a file from a folder that may not be looked at.
        is_folder = stat.S_ISDIR(folder.stat().st_mode)
    except OSError as error:
        raise CannotRunError(
            _("the folder `{path}` cannot be read: {reason}").format(path=asked, reason=reason(error))
        ) from error
    if not is_folder:
        raise CannotRunError(_("`{path}` is not a folder").format(path=asked))
    _refuse_home(asked, folder, start)
    return folder


def _refuse_home(asked: str, folder: Path, start: Path) -> None:
    from ksa.coalition.folder import is_home

    if is_home(folder):
        raise CannotRunError(
            _("the coalition's root is one folder higher than `{path}`").format(path=asked),
            _("use `--root {path}`").format(path=seen(folder.parent, start)),
        )


def _nearest(start: Path) -> Path:
    from ksa.coalition.folder import find_root

    found = find_root(start)
    if found is None:
        raise CannotRunError(
            _("there is no coalition in this folder, nor in one above it"),
            _("go to the folder that holds `partners.yaml`, or name it with `--root`"),
        )
    return found


def asked_about(paths: Sequence[str], files: Iterable[str], root: Path, start: Path) -> frozenset[str]:
    """Those of the coalition's files, by their path from the root, that the paths name; all when there are no paths.

    Raises:
        CannotRunError: when a path is not there, is outside the root, or holds none of the files.
    """
    files = frozenset(files)
    if not paths:
        return files
    found: set[str] = set()
    for path in paths:
        below = _below(path, files, root, start)
        named = files if below == "." else {file for file in files if file == below or file.startswith(f"{below}/")}
        if not named:
            raise CannotRunError(
                _("no file of this coalition is `{path}`, or in it").format(path=path),
                _("for another coalition, name its folder with `--root`"),
            )
        found |= named
    return frozenset(found)


def _below(path: str, files: frozenset[str], root: Path, start: Path) -> str:
    """A path as seen from the root."""
    place = _whole(start / path)
    if not os.path.lexists(place):
        raise CannotRunError(
            _("there is no file or folder `{path}`").format(path=path), _meant(path, shown(files, root, start).values())
        )
    real, real_root = Path(os.path.realpath(place)), Path(os.path.realpath(root))
    for seen, base in ((place, root), (real, real_root)):
        if seen.is_relative_to(base):
            return seen.relative_to(base).as_posix()
    raise CannotRunError(
        _("`{path}` is outside the folder of the coalition").format(path=path),
        _("for another coalition, name its folder with `--root`"),
    )


def _meant(path: str, files: Iterable[str]) -> str:
    """The files that may have been meant by a path that is not there, as a question; empty when none is near.

    They are compared by their own names: folders and `.yaml` are what most of them share.
    """
    by_name: dict[str, list[str]] = {}
    for file in sorted(files):
        by_name.setdefault(PurePosixPath(file).stem, []).append(file)
    names = near(PurePosixPath(path).stem, by_name)
    meant = [file for name in names[:1] for file in by_name[name][:_MOST_MEANT]]
    return _("did you mean {names}?").format(names=listed(meant)) if meant else ""


def _whole(path: Path) -> Path:
    """The path from the top of the disk, without `..`; links stay, because the reader knows them by their names."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` would follow links


def shown(files: Iterable[str], root: Path, start: Path) -> dict[str, str]:
    """How the reader knows each file: from the working folder where it is in there, else from the root."""
    return {
        file: file if _outside(root / file, start) else (root / file).relative_to(start).as_posix() for file in files
    }


def seen(root: Path, start: Path) -> str:
    """How the reader knows the root: from the working folder (`.`, `..`, `examples/aalsmeer`), or from the top."""
    if not _outside(root, start):
        return root.relative_to(start).as_posix()
    if not _outside(start, root):
        return "/".join([".."] * len(start.relative_to(root).parts))
    return root.as_posix()


def _outside(path: Path, folder: Path) -> bool:
    return not path.is_relative_to(folder)
