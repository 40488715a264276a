"""What a git repository holds at a revision: the only file that starts git. The repository may be a stranger's."""

import os
import re
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from shlex import quote
from typing import IO, NamedTuple, cast

from ksa.language import _
from ksa.language.near import near
from ksa.model.wording import did_you_mean

_SECONDS = 60
"""No repository of a coalition takes so long."""

_MOST_MEANT = 3
_MOST_LISTED = 16 * 1024 * 1024
"""So many bytes git may tell of one folder: those of more than a hundred thousand files."""
FOLDER = "040000"
"""The mode of a folder."""
_NAMES = ("git.exe", "git") if os.name == "nt" else ("git",)

_WORDS = 3
"""What git says of an object that it has: its hash, its kind and its size."""

_HASH = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?\n")
_ENTRY = re.compile(rb"(?P<mode>\d{6}) \w+ (?P<hash>[0-9a-f]+)\t(?P<name>.+)", re.DOTALL)

# What a repository's own settings could let git run: a monitor of files, hooks, a program that fetches what is missing.
_SETTINGS = {
    "safe.bareRepository": "explicit",
    "core.fsmonitor": "false",
    "core.hooksPath": os.devnull,
    "core.sshCommand": "false",
    "protocol.allow": "never",
}
_ENVIRONMENT = {
    "GIT_ALLOW_PROTOCOL": "",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
_KEPT = ("HOME", "PATH", "PATHEXT", "SYSTEMROOT", "USERPROFILE", "XDG_CONFIG_HOME")
"""The variables by which git finds itself and its user's settings, which say whose repositories are trusted."""


class GitError(Exception):
    """Git cannot say what was asked: `message` says why, `help` what to do, both in the reader's language."""

    def __init__(self, message: str, help_: str = "") -> None:
        """Keep both texts."""
        super().__init__(message)
        self.message = message
        self.help = help_


class Entry(NamedTuple):
    """A file, folder or link in a revision: its mode in git's six digits, and its object."""

    mode: str
    object: str


class Repository:
    """The repository that holds a folder. Nothing in it is run, and nothing is written.

    `real` is the path of the folder without links, `path` that from the top of the repository.
    """

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        """Find the repository of a folder, and git by the PATH of this environment.

        Raises:
            GitError: when the folder is in no repository, or git is not there.
        """
        self.real = os.path.realpath(folder)
        folder = Path(self.real)
        self._top = next((above for above in (folder, *folder.parents) if os.path.lexists(above / ".git")), folder)
        self.path = "" if folder == self._top else folder.relative_to(self._top).as_posix()
        self._environment = {name: environment[name] for name in _KEPT if name in environment} | _ENVIRONMENT
        self._program = _program(environment)
        self._reader: subprocess.Popen[bytes] | None = None
        if not os.path.lexists(self._top / ".git"):
            raise _no_repository()

    def revision(self, typed: str) -> str:
        """The hash of the commit that a text means, such as `main`, `v1.2` or `HEAD~1`.

        Raises:
            GitError: when there is no such commit here.
        """
        told = self._ran("rev-parse", "--verify", "--quiet", "--end-of-options", f"{typed}^{{commit}}")
        text = told.stdout.decode("ascii", "replace")
        if told.returncode or not _HASH.fullmatch(text):
            raise self._unknown(typed, told.stderr)
        if self._ran("rev-parse", "--show-cdup").stdout.strip():
            # What stands here as `.git` is none, and git went on to look in the folders above.
            raise _no_repository()
        return text.rstrip()

    def folder(self, tree: str) -> dict[str, Entry]:
        """What a folder holds, by name; the folder is named by its hash, or as `commit:path`.

        Raises:
            GitError: when it is not here, or is no folder.
        """
        with self._started("ls-tree", "-z", "--full-tree", tree) as process:
            told = cast("IO[bytes]", process.stdout).read(_MOST_LISTED + 1)
            if len(told) > _MOST_LISTED:
                process.kill()
                raise GitError(_("a folder in git holds more files than ksa reads"))
        if process.returncode:
            raise _incomplete()
        parts = (_ENTRY.fullmatch(record) for record in told.split(b"\0") if record)
        return {
            os.fsdecode(part["name"]): Entry(part["mode"].decode(), part["hash"].decode()) for part in parts if part
        }

    def root(self, commit: str) -> str:
        """The hash of the folder as it was in a commit; empty where it was not there.

        Raises:
            GitError: when what stood above it is not here.
        """
        tree = f"{commit}^{{tree}}"
        for name in self.path.split("/") if self.path else ():
            entry = self.folder(tree).get(name)
            if entry is None or entry.mode != FOLDER:
                return ""
            tree = entry.object
        return tree

    def content(self, name: str, most: int) -> bytes:
        """The first bytes of a file, by the hash of its object: at most so many.

        Raises:
            GitError: when it is not here, or is no file.
        """
        if self._reader is None or self._reader.poll() is not None:
            self.close()
            self._reader = self._started("cat-file", "--batch")
        asked, told = (cast("IO[bytes]", pipe) for pipe in (self._reader.stdin, self._reader.stdout))
        try:
            asked.write(f"{name}\n".encode())
            asked.flush()
        except OSError as error:
            self.close()
            raise _incomplete() from error
        words = told.readline().split()
        if len(words) != _WORDS or words[1] != b"blob":
            self.close()
            raise _incomplete()
        size = int(words[2])
        data = told.read(min(size, most))
        if size - len(data) > most:
            self.close()  # sooner than to read on for nothing
        else:
            told.read(size - len(data) + 1)
        return data

    def close(self) -> None:
        """End what still runs."""
        if self._reader:
            self._reader.kill()
            # What could not be written to it cannot be written now either.
            with suppress(OSError), self._reader:
                pass
            self._reader = None

    def names(self) -> list[str]:
        """The branches and tags, as people type them."""
        told = self._ran("for-each-ref", "--format=%(refname:short)")
        return told.stdout.decode("utf-8", "replace").split()

    def _ran(self, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
        """Git's answer to a question that is never long."""
        try:
            return subprocess.run(  # noqa: S603 - the program stands in the user's own PATH, and no shell reads this
                self._command(arguments),
                cwd=self._top,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=_SECONDS,
            )
        except subprocess.TimeoutExpired as error:
            raise GitError(_("git takes more than a minute to answer")) from error
        except (OSError, ValueError) as error:
            raise GitError(_("git cannot be asked about this")) from error

    def _started(self, *arguments: str) -> "subprocess.Popen[bytes]":
        """Git at work on what may be much: it is read piece by piece."""
        return subprocess.Popen(  # noqa: S603 - as above
            self._command(arguments),
            cwd=self._top,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def _command(self, arguments: tuple[str, ...]) -> list[str]:
        settings = [word for name, value in _SETTINGS.items() for word in ("-c", f"{name}={value}")]
        return [self._program, "--no-pager", *settings, *arguments]

    def _unknown(self, typed: str, complaint: bytes) -> GitError:
        """Why there is no such commit: trust, a copy without its history, or a name that was misspelt."""
        if b"dubious ownership" in complaint:
            return GitError(
                _("git does not trust this repository: its files are another user's"),
                _("is it yours? Then type `{command}`").format(
                    command=f"git config --global --add safe.directory {quote(str(self._top))}"
                ),
            )
        names = [name for name in self.names() if name != typed]
        meant = [name for name in names if name.endswith(f"/{typed}")] or near(typed, names)
        if meant:
            help_ = did_you_mean(meant[:_MOST_MEANT])
            return GitError(_("git knows no revision `{revision}` here").format(revision=typed), help_)
        if self._ran("rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
            return GitError(
                _("git knows no revision `{revision}` here: this copy lacks the older history").format(revision=typed),
                _("fetch it: `fetch-depth: 0` on GitHub, `GIT_DEPTH: 0` on GitLab, elsewhere `git fetch --unshallow`"),
            )
        return GitError(_("git knows no revision `{revision}` here").format(revision=typed))


def _no_repository() -> GitError:
    return GitError(
        _("this folder is in no git repository"),
        _("keep what is known now in a file, with `{option}`").format(option=f"--write-baseline {_('FILE')}"),
    )


def _incomplete() -> GitError:
    return GitError(
        _("this copy of the repository does not hold all that stood there then"),
        _("make a whole copy: leave `filter` out, and fetch all of the history"),
    )


def _program(environment: Mapping[str, str]) -> str:
    """The path of git. It is looked for in no folder that depends on where one works: that may be a stranger's.

    Raises:
        GitError: when it is not there.
    """
    for folder in environment.get("PATH", os.defpath).split(os.pathsep):
        for name in _NAMES:
            path = os.path.join(folder, name)  # noqa: PTH118 - a text of the environment
            if os.path.isabs(folder) and os.access(path, os.X_OK) and not os.path.isdir(path):  # noqa: PTH112, PTH117
                return path
    raise GitError(_("git is not on this computer"), _("install it from https://git-scm.com/downloads"))
