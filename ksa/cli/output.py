"""The answer in a file instead of on stdout: whole or not at all, and never over what is not ksa's to replace."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from ksa.cli.errors import CannotRunError
from ksa.cli.reasons import reason
from ksa.language import _

_YAML = (".yaml", ".yml")
_PERMISSIONS = 0o777

_half_written: list[Path] = []
"""The file beside the one to be written, while there is one."""


class OutputFile:
    """A file that is going to hold the answer."""

    def __init__(self, typed: str, start: Path, option: str = "-o") -> None:
        """Look whether the file that was typed after an option may be written.

        Raises:
            CannotRunError: when it may not: a folder, a link, YAML, no place to write.
        """
        self._typed = typed
        self._option = option
        self._path = start / typed
        self._mode = self._mode_now()

    def _mode_now(self) -> int | None:
        """The mode of the file that is there now; none when there is none."""
        if self._typed.endswith(("/", os.sep)) or not self._is_in_folder():
            raise self._refused(_("there is no such folder"))
        if self._path.name.lower().endswith(_YAML):
            raise self._refused(_("YAML files hold the coalition, and are never overwritten"))
        try:
            mode = self._path.lstat().st_mode
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._refused(reason(error)) from error
        if stat.S_ISLNK(mode):
            raise self._refused(_("it is a link"))
        if stat.S_ISDIR(mode):
            raise self._refused(_("it is a folder"))
        if not stat.S_ISREG(mode):
            raise self._refused(_("it is not an ordinary file"))
        if not os.access(self._path, os.W_OK):
            raise self._refused(_("it may only be read"))
        return mode & _PERMISSIONS

    def _is_in_folder(self) -> bool:
        try:
            return stat.S_ISDIR(self._path.parent.stat().st_mode)
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError as error:
            raise self._refused(reason(error)) from error

    def _refused(self, reason: str) -> CannotRunError:
        return CannotRunError(
            _("`{path}` cannot be written: {reason}").format(path=self._typed, reason=reason),
            _("choose another name after `{option}`").format(option=self._option),
        )

    def write(self, text: str) -> None:
        """Give the file this text, as `write_bytes` does."""
        self.write_bytes(text.encode("utf-8", "backslashreplace"))

    def write_bytes(self, content: bytes) -> None:
        """Give the file this content, in place of all that it held.

        It is written beside the file first: whoever looks, sees the old one or the new one, never a part.

        Raises:
            CannotRunError: when it cannot be written: a full disk, a folder that may only be read. The file is then as
                it was.
        """
        half = self._path.with_name(f".ksa-{os.urandom(8).hex()}.part")
        _half_written.append(half)
        try:
            with half.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if self._mode is not None:
                half.chmod(self._mode)
            half.replace(self._path)
        except OSError as error:
            raise self._refused(reason(error)) from error
        finally:
            take_away_rest()
        _settle(self._path.parent)


def take_away_rest() -> None:
    """Remove what is half written."""
    while _half_written:
        with suppress(OSError):
            _half_written.pop().unlink()


def _settle(folder: Path) -> None:
    """Let the new name survive a power cut, on systems that can do so."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
