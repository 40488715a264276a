"""A git repository to test with: made with no settings but its own."""

import os
import shutil
import subprocess
from pathlib import Path
from textwrap import dedent

ENVIRONMENT = {
    "PATH": os.environ.get("PATH", ""),
    "HOME": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    **{f"GIT_{who}_{what}": "test@example.nl" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
}


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder; gives what it says."""
    program = shutil.which("git") or "git"
    done = subprocess.run(
        [program, *arguments], cwd=folder, env=ENVIRONMENT, check=True, capture_output=True, encoding="utf-8"
    )
    return done.stdout.strip()


def repository(folder: Path, *versions: dict[str, str]) -> Path:
    """A repository with a commit for each version of its files, tagged `v1`, `v2` …; the last is checked out."""
    folder.mkdir(exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    for number, files in enumerate(versions, start=1):
        commit(folder, files, f"v{number}")
    return folder


def commit(folder: Path, files: dict[str, str], tag: str = "") -> str:
    """Add these files to a repository, and commit all that is there; gives the hash."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), "utf-8", newline="")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", tag or "change")
    if tag:
        git(folder, "tag", tag)
    return git(folder, "rev-parse", "HEAD")
