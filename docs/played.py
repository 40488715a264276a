"""Pages written by hand that show what `ksa` says: played through from top to bottom on a copy of the Almere data.

A command in a `console` block is run as on a terminal, when it is `ksa`. What the reader types into a file is done too:
a comment says where, and a reader of the page does not see the comment.

    <!-- "old text" becomes "new text" in partners.yaml -->

    <!-- after "partners:" in partners.yaml -->
    (an empty line, and a `yaml` block with what is typed)

The copy is a git repository. What the reader does in it with git, in an `sh` block, is done too: a change is kept,
taken back or put on a branch.
"""

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from docs.screen import shown

DATA = ("partners.yaml", "interventions.yaml", "coalition")
ON = "2026-06-01"
"""The day on which the commands are run."""

_STEP = re.compile(
    r'^<!-- "(?P<old>[^"\n]+)" becomes "(?P<new>[^"\n]+)" in (?P<changed>\S+) -->$'
    r'|^<!-- after "(?P<line>[^"\n]+)" in (?P<added>\S+) -->\n\n```yaml\n(?P<typed>.*?)^```$'
    r"|^```console\n(?P<console>.*?)^```$"
    r"|^```sh\n(?P<shell>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_COMMAND = re.compile(r"^\$ (?P<command>.*)\n(?P<said>(?:(?!\$ ).*\n)*)", re.MULTILINE)
_GIT = re.compile(r"^git (?:add|commit|restore|switch) .*$", re.MULTILINE)
_GIT_SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    **{f"GIT_{who}_{what}": "u@example.nl" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
}
_IN_ENGLISH = "KSA_LANG=en"


class PlayError(ValueError):
    """A page wants a change of the data that cannot be made."""


def played(path: Path) -> str:
    """The page in a file, with what its commands say now. The data are those beside the folder of this program.

    Raises:
        PlayError: the page changes a text that is not in the data, or is there more than once.
    """
    root = Path(__file__).resolve().parent.parent
    with TemporaryDirectory() as name:
        folder = Path(name)
        for part in DATA:
            if (root / part).is_dir():
                shutil.copytree(root / part, folder / part)
            else:
                shutil.copy(root / part, folder / part)
        for command in ("git init --quiet --initial-branch=main", "git add --all", "git commit --quiet -m 'Almere'"):
            _git(command, folder)
        return play(path.read_text("utf-8"), folder)


def play(page: str, folder: Path) -> str:
    """The text of a page, with what its commands say in a folder; the folder changes as the page says.

    Raises:
        PlayError: the page changes a text that is not in the folder's files, or is there more than once.
    """
    return _STEP.sub(partial(_done, folder=folder), page)


def _done(step: re.Match[str], folder: Path) -> str:
    if step["console"] is not None:
        return f"```console\n{_COMMAND.sub(partial(_run, folder=folder), step['console'])}```"
    if step["shell"] is not None:
        for command in _GIT.findall(step["shell"]):
            _git(command, folder)
    elif step["changed"]:
        _replace(folder / step["changed"], step["old"], step["new"])
    else:
        _replace(folder / step["added"], f"\n{step['line']}\n", f"\n{step['line']}\n{step['typed']}")
    return step[0]


def _run(found: re.Match[str], folder: Path) -> str:
    words = shlex.split(found["command"])
    is_english = words[0] == _IN_ENGLISH
    program, *arguments = words[is_english:]
    if program != "ksa":
        return found[0]
    said = shown(*arguments, folder=folder, on=ON, language="en" if is_english else "nl")
    return f"$ {found['command']}\n{said}"


def _git(command: str, folder: Path) -> None:
    program, *arguments = shlex.split(command)
    subprocess.run(  # noqa: S603 - the page is this project's own
        [shutil.which(program) or program, *arguments],
        cwd=folder,
        env={"PATH": os.environ.get("PATH", os.defpath), **_GIT_SETTINGS},
        check=True,
        capture_output=True,
    )


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    if text.count(old) != 1:
        raise PlayError(f"{file.name}: `{old.strip()}` stands here {text.count(old)} x, and should 1 x")
    file.write_text(text.replace(old, new), "utf-8", newline="\n")


def page(name: str) -> Callable[[], str]:
    """What makes a page of this project, by its path from the root."""
    return lambda: played(Path(__file__).resolve().parent.parent / name)
