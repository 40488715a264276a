"""Whether an exported file still says what the coalition's files say."""

import re
import stat
import zipfile
import zlib
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from ksa.cli.destination import Destination
from ksa.cli.errors import CannotRunError
from ksa.cli.exporting import Export
from ksa.cli.reasons import reason
from ksa.language import _

# As `About.trace` writes it, and as JSON holds it in two fields.
_TRACES = (
    re.compile(rb"ksa as-of=(\d{4}-\d\d-\d\d) commit=([0-9a-f]*(?:-dirty)?)"),
    re.compile(rb'"on": "(\d{4}-\d\d-\d\d)",\s*"commit": (?:null|"([0-9a-f]*(?:-dirty)?)")'),
)
_UNTRACED = frozenset({"csv", "tsv"})
"""A table has no room to say where it comes from."""
_MOST_BYTES = 256 * 1024 * 1024
"""A larger file was not made by an export."""
_MOST_PROPERTIES = 64 * 1024
_PROPERTIES = "docProps/core.xml"
"""Where a workbook or a text of Office says of itself where it comes from."""


class Stale(NamedTuple):
    """What is wrong with a file, in a sentence; and whether to write it again would mend that."""

    text: str
    is_mended: bool = True


def stale(target: Destination, start: Path, files: dict[str, Export]) -> list[Stale]:
    """What is wrong with the files that are not as they would be made now.

    The day and the commit that a file gives as its own may be others: what counts is that today it says the same.

    Raises:
        CannotRunError: when a file is there and cannot be read.
    """
    found: list[Stale] = []
    for name, export in files.items():
        path = f"{target.path.rstrip('/')}/{name}" if name else target.path
        old = _content(path, start)
        if old is None:
            found.append(Stale(_("`{path}` is not there").format(path=path)))
        elif (again := _again(export, old, target.form)) is None:
            text = _("`{path}` does not say that it comes from `ksa export`: is this the right file?")
            found.append(Stale(text.format(path=path), is_mended=False))
        elif again != old:
            text = _("`{path}` is stale: it no longer says what the coalition's files say")
            found.append(Stale(text.format(path=path)))
    return [*found, *_left(target, start, files)]


def _content(path: str, start: Path) -> bytes | None:
    """What a file holds; none where it is not there, or is none that an export made."""
    try:
        status = (start / path).stat()
        is_usual = stat.S_ISREG(status.st_mode) and status.st_size <= _MOST_BYTES
        return (start / path).read_bytes() if is_usual else b""
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise CannotRunError(_("`{path}` cannot be read: {reason}").format(path=path, reason=reason(error))) from error


def _again(export: Export, old: bytes, form: str) -> bytes | None:
    """The file as it would be made now, with the day and the commit of the old one; none where an export has them."""
    said = _properties(old)
    traces = filter(None, (trace.search(said) for trace in _TRACES))
    for found in traces:
        try:
            as_of = date.fromisoformat(found[1].decode())
        except ValueError:
            continue
        commit = (found[2] or b"").decode()
        return export.of(as_of=as_of, commit=commit).content(form)
    return export.content(form) if form in _UNTRACED else None


def _properties(content: bytes) -> bytes:
    """The part of a file that says where it comes from: all of it, if it is no archive as an export makes one."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            about = archive.getinfo(_PROPERTIES)
            is_ours = about.compress_type == zipfile.ZIP_DEFLATED and about.file_size <= _MOST_PROPERTIES
            return archive.read(about) if is_ours else b""
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error):
        return content


def _left(target: Destination, start: Path, files: dict[str, Export]) -> list[Stale]:
    """The files in the folder that no record has any longer."""
    if not target.is_folder or not (start / target.path).is_dir():
        return []
    names = sorted(one.name for one in (start / target.path).glob(f"*.{target.form}"))
    text, folder = _("`{path}` is stale: it is of a record that is no longer there"), target.path.rstrip("/")
    return [Stale(text.format(path=f"{folder}/{name}")) for name in names if name not in files]
