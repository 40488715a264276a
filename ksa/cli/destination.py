"""Where the files of an export go: stdout, one file, or a folder with a file a record; and in which format."""

import os
import stat
import sys
from pathlib import Path, PurePath
from typing import NamedTuple

from ksa.cli import console
from ksa.cli.errors import CannotRunError
from ksa.cli.output import OutputFile
from ksa.cli.reasons import reason
from ksa.cli.typed import choice, did_you_mean, listed
from ksa.language import _
from ksa.render.documents.exports import FORMATS
from ksa.text.personal import mask

_RESERVED = frozenset({"aux", "con", "nul", "prn", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))})
"""No file on Windows may be called so, whatever stands behind a point."""


class Destination(NamedTuple):
    """A format, and the file or folder as it was typed; without one it is stdout.

    `is_folder` says that each record gets a file of its own in there.
    """

    form: str
    path: str = ""
    is_folder: bool = False


def chosen(form: str | None, path: str | None, start: Path, *, split: bool, option: str) -> Destination:
    """The destination that was typed after an option; the end of a file's name tells the format, or `--format` does.

    Raises:
        CannotRunError: when these do not go together, or the format needs what is not installed.
    """
    if form is not None:
        choice("--format", form, FORMATS)
    if path == "-" and option != "-o":
        raise CannotRunError(
            _("`{option}` looks at a file, and `-` is none").format(option=option), _("give it the name of a file")
        )
    typed = "" if path in (None, "-") else str(path)
    is_folder = _is_folder(typed, start, split=split)
    if split is not is_folder:
        raise _one_or_many(typed, option, split=split)
    ends = "" if is_folder else _end(typed)
    if form is None and typed and ends not in FORMATS:
        raise _formless(typed, ends, is_folder=is_folder)
    if form is not None and ends in FORMATS and ends != form:
        raise CannotRunError(
            _("`{path}` ends in `.{end}`, and `--format` says `{form}`").format(path=typed, end=ends, form=form),
            _("leave `{option}` out, or choose another name").format(option="--format"),
        )
    found = Destination(form or ends or "md", typed, is_folder)
    _refuse_not_installed(found.form)
    if not typed and FORMATS[found.form].modules and console.is_terminal():
        raise CannotRunError(
            _("`{form}` cannot be read on a screen").format(form=found.form),
            _("write it to a file: `{option}`").format(option=f"-o {_('FILE')}.{found.form}"),
        )
    return found


def _is_folder(typed: str, start: Path, *, split: bool) -> bool:
    """Whether a folder is named: one for the files of records may be new, and need not end as one."""
    if typed == "" or typed.endswith(("/", os.sep)) or (start / typed).is_dir():
        return typed != ""
    return split and _end(typed) not in FORMATS and not (start / typed).exists()


def _end(typed: str) -> str:
    return PurePath(typed).suffix[1:].lower()


def file_name(record_id: str, form: str) -> str:
    """What the file of a record is called: its id, which holds lower-case letters, digits and hyphens only.

    Raises:
        CannotRunError: when the id seems to be about a person: no file is to be called so.
    """
    if mask(record_id) != record_id:
        raise CannotRunError(
            _("the id `{id}` looks like data of a person, so no file gets that name").format(id=mask(record_id)),
            _("give the record another id; `{command}` tells more").format(command="ksa validate"),
        )
    return f"{record_id}-.{form}" if record_id in _RESERVED else f"{record_id}.{form}"


def made_folder(typed: str, start: Path) -> str:
    """The folder for the files of records, as it was typed; made if it is not there.

    Raises:
        CannotRunError: when it cannot be made, or is a link, which may lead anywhere.
    """
    path = start / typed
    try:
        if stat.S_ISLNK(Path(os.path.normpath(path)).lstat().st_mode):
            raise _refused(typed, _("it is a link"))
    except FileNotFoundError:
        try:
            path.mkdir()
        except FileNotFoundError as error:
            raise _refused(typed, _("there is no such folder"), _("first make the folder above it")) from error
        except OSError as error:
            raise _refused(typed, reason(error)) from error
    except OSError as error:
        raise _refused(typed, reason(error)) from error
    return typed


def write(target: Destination, start: Path, files: dict[str, bytes], *, quiet: bool) -> None:
    """Write what was made: below their names in a folder, or the only one to a file or to stdout.

    Raises:
        CannotRunError: when something cannot be written.
    """
    if target.is_folder:
        folder = made_folder(target.path, start)
        outputs = [(OutputFile(os.path.join(folder, name), start), content) for name, content in files.items()]  # noqa: PTH118 - shown as it was typed
        for output, content in outputs:
            output.write_bytes(content)
        return
    for content in files.values():
        if target.path:
            OutputFile(target.path, start).write_bytes(content)
        elif not quiet:
            console.answer(content)


def _one_or_many(typed: str, option: str, *, split: bool) -> CannotRunError:
    if split:
        return CannotRunError(
            _("with `--split` each record gets a file of its own, and `{option}` names no folder for them").format(
                option=option
            ),
            _("name a folder, such as `{option} overzichten/`").format(option=option),
        )
    return CannotRunError(
        _("`{path}` is a folder").format(path=typed),
        _("name a file in it, or add `--split` for a file a record"),
    )


def _formless(typed: str, ends: str, *, is_folder: bool) -> CannotRunError:
    if is_folder:
        return CannotRunError(
            _("the name of a folder does not tell the format"),
            _("give `{option}`: {names}").format(option="--format", names=listed(FORMATS)),
        )
    given = _("give `{option}`, or let the name end in one of {names}")
    return CannotRunError(
        _("the name `{path}` does not tell the format").format(path=typed),
        did_you_mean(f".{ends}", (f".{name}" for name in FORMATS))
        or given.format(option="--format", names=listed(f".{name}" for name in FORMATS)),
    )


def _refuse_not_installed(form: str) -> None:
    from importlib.util import find_spec

    known = FORMATS[form]
    if not all(find_spec(module) for module in known.modules):
        raise CannotRunError(
            _("for `{form}` ksa needs a library that is not installed").format(form=form),
            _("install it with `{command}`").format(command=f'{_python()} -m pip install "ksa[{known.extra}]"'),
        )


def _python() -> str:
    """The Python that runs ksa, as a shell takes it: that of another environment would not find ksa, nor serve it."""
    return f'"{sys.executable}"' if " " in sys.executable else sys.executable


def _refused(typed: str, why: str, told: str = "") -> CannotRunError:
    return CannotRunError(
        _("`{path}` cannot be written: {reason}").format(path=typed, reason=why),
        told or _("choose another name after `{option}`").format(option="-o"),
    )
