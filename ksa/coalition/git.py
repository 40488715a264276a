"""What a git repository holds at a revision: the only file that starts git. The repository may be a stranger's."""

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from shlex import quote
from typing import NamedTuple

from ksa.language import _
from ksa.language.near import near
from ksa.model.wording import did_you_mean

_SECONDS = 60
"""No repository of a coalition takes so long."""

_MOST_MEANT = 3
_NAMES = ("git.exe", "git") if os.name == "nt" else ("git",)

_WORDS = 3
"""What git says of an object that it has: its hash, its kind and its size."""

_HASH = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?\n")
_ENTRY = re.compile(rb"(?P<mode>\d{6}) (?P<kind>\w+) (?P<hash>[0-9a-f]+)\t(?P<path>.+)", re.DOTALL)

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
    """The repository that holds a folder. Nothing in it is run, and nothing is written."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        """Find the repository of a folder, and git by the PATH of this environment.

        Raises:
            GitError: when the folder is in no repository, or git is not there.
        """
        folder = Path(os.path.realpath(folder))
        self._top = next((above for above in (folder, *folder.parents) if os.path.lexists(above / ".git")), folder)
        self.path = "" if folder == self._top else folder.relative_to(self._top).as_posix()
        self._environment = {name: environment[name] for name in _KEPT if name in environment} | _ENVIRONMENT
        self._program = _program(environment)
        if not os.path.lexists(self._top / ".git"):
            raise GitError(
                _("this folder is in no git repository"),
                _("keep what is known now in a file, with `{option}`").format(option=f"--write-baseline {_('FILE')}"),
            )

    def revision(self, typed: str) -> str:
        """The hash of the commit that a text means, such as `main`, `v1.2` or `HEAD~1`.

        Raises:
            GitError: when there is no such commit here.
        """
        told = self._ran("rev-parse", "--verify", "--quiet", "--end-of-options", f"{typed}^{{commit}}")
        text = told.stdout.decode("ascii", "replace")
        if told.returncode or not _HASH.fullmatch(text):
            raise self._unknown(typed, told.stderr)
        return text.rstrip()

    def entries(self, commit: str) -> dict[str, Entry]:
        """All that the folder holds in a commit, by its path from there; nothing where the folder was not there.

        Raises:
            GitError: when a part of the commit is not here.
        """
        told = self._ran("ls-tree", "-r", "-t", "-z", "--full-tree", commit)
        if told.returncode:
            raise _incomplete()
        within = f"{self.path}/" if self.path else ""
        found = {}
        for record in told.stdout.split(b"\0"):
            if part := _ENTRY.fullmatch(record):
                path = os.fsdecode(part["path"])
                if path.startswith(within):
                    found[path[len(within) :]] = Entry(part["mode"].decode(), part["hash"].decode())
        return found

    def sizes(self, objects: list[str]) -> list[int]:
        """How many bytes files have, by the hash of their object.

        Raises:
            GitError: when one of them is not here.
        """
        told = self._ran("cat-file", "--batch-check", asked=_lines(objects))
        words = [line.split() for line in told.stdout.splitlines()]
        if told.returncode or not all(len(each) == _WORDS for each in words):
            raise _incomplete()
        return [int(each[-1]) for each in words]

    def contents(self, objects: list[str]) -> list[bytes]:
        """The bytes of files that are here, by the hash of their object.

        Raises:
            GitError: when git does not give them after all.
        """
        rest = self._ran("cat-file", "--batch", asked=_lines(objects)).stdout
        found = []
        for _object in objects:
            head, _end, rest = rest.partition(b"\n")
            words = head.split()
            size = int(words[-1]) if len(words) == _WORDS else len(rest) + 1
            if size > len(rest):
                raise _incomplete()
            found.append(rest[:size])
            rest = rest[size + 1 :]
        return found

    def names(self) -> list[str]:
        """The branches and tags, as people type them."""
        told = self._ran("for-each-ref", "--format=%(refname:short)")
        return told.stdout.decode("utf-8", "replace").split()

    def _ran(self, *arguments: str, asked: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
        settings = [word for name, value in _SETTINGS.items() for word in ("-c", f"{name}={value}")]
        try:
            return subprocess.run(  # noqa: S603 - the program stands in the user's own PATH, and no shell reads this
                [self._program, "--no-pager", *settings, *arguments],
                cwd=self._top,
                env=self._environment,
                input=asked,
                capture_output=True,
                check=False,
                timeout=_SECONDS,
            )
        except subprocess.TimeoutExpired as error:
            raise GitError(_("git takes more than a minute to answer")) from error
        except (OSError, ValueError) as error:
            raise GitError(_("git cannot be asked about this")) from error

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


def _lines(objects: list[str]) -> bytes:
    return "".join(f"{name}\n" for name in objects).encode()


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
