"""A repository of a stranger: odd names, programs that git would run, and what looks like a repository."""

import os
import shutil
import stat
from pathlib import Path

import pytest

from ksa.coalition.git import GitError
from tests.coalition.repository import commit, git, repository
from tests.coalition.test_git import FILES, INCOMPLETE, held, opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return repository(tmp_path / "repository", FILES, {"partners.yaml": "partners: []\n"})


NAMES = ["é 👶.yaml", "a\tb.yaml", "a\nb.yaml", '"q".yaml', "-x.yaml", "\udcff.yaml", ":(glob)*.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="names that Windows does not allow")
def test_odd_names(folder: Path) -> None:
    for name in NAMES:
        (folder / "coalition" / name).write_text("x")
    assert set(held(opened(folder / "coalition"), commit(folder, {}))) == {*NAMES, "topics.yaml"}


PWN = "touch '{0}/pwned'"


def armed(folder: Path) -> None:
    """Let a repository run a program on every occasion that git knows."""
    program = folder / ".git/pwn.sh"
    program.write_text(f"#!/bin/sh\n{PWN.format(folder)}\ncat\n")
    program.chmod(stat.S_IRWXU)
    for hook in ("post-checkout", "pre-commit", "reference-transaction", "post-index-change", "fsmonitor-watchman"):
        shutil.copy(program, folder / ".git/hooks" / hook)
    settings = {
        "core.fsmonitor": program,
        "core.hooksPath": ".git/hooks",
        "core.pager": program,
        "core.editor": program,
        "core.sshCommand": program,
        "core.askPass": program,
        "core.gitProxy": program,
        "core.alternateRefsCommand": program,
        "diff.external": program,
        "diff.x.textconv": program,
        "diff.x.command": program,
        "filter.x.clean": program,
        "filter.x.smudge": program,
        "filter.x.process": program,
        "filter.x.required": "true",
        "gpg.program": program,
        "credential.helper": f"!{program}",
        "pager.rev-parse": program,
        "pager.ls-tree": program,
        "alias.rev-parse": f"!{program}",
        "alias.ls-tree": f"!{program}",
        "uploadpack.packObjectsHook": program,
        "protocol.ext.allow": "always",
        "protocol.allow": "always",
        "remote.origin.url": f"ext::{program}",
        "remote.origin.promisor": "true",
        "remote.origin.partialclonefilter": "blob:none",
        "remote.origin.fetch": "+refs/heads/*:refs/remotes/origin/*",
        "extensions.partialClone": "origin",
    }
    config = folder / ".git/config"
    for name, value in settings.items():
        section, _dot, key = name.rpartition(".")
        outer, _dot, inner = section.partition(".")
        head = f'[{outer} "{inner}"]' if inner else f"[{outer}]"
        with config.open("a") as file:
            file.write(f"{head}\n\t{key} = {str(value).replace(chr(34), '')}\n")
    (folder / ".git/info").mkdir(exist_ok=True)
    (folder / ".git/info/attributes").write_text("* filter=x diff=x export-subst working-tree-encoding=utf-16\n")


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file of a repository with when and how it was last changed."""
    return {str(path): (path.lstat().st_mtime_ns, path.lstat().st_size) for path in folder.rglob("*")}


@pytest.mark.skipif(os.name == "nt", reason="scripts for the shell of Unix")
def test_a_hostile_repository_runs_nothing_and_changes_nothing(folder: Path) -> None:
    first = git(folder, "rev-parse", "v1")
    blob = git(folder, "rev-parse", "v1:coalition/topics.yaml")
    (folder / ".gitattributes").write_text("* filter=x diff=x\n")
    (folder / ".git/objects" / blob[:2] / blob[2:]).unlink()  # so that git would fetch it
    armed(folder)
    before = listing(folder)
    repository = opened(folder)
    found = repository.folder(repository.root(repository.revision("v1")))
    with pytest.raises(GitError, match=INCOMPLETE):
        repository.content(blob, 100)
    assert repository.content(found["partners.yaml"].object, 100) == b"partners:\n"
    repository.close()
    with pytest.raises(GitError):
        opened(folder).revision("f" * 40)
    with pytest.raises(GitError):
        opened(folder).revision("origin/nothing")
    assert listing(folder) == before
    assert opened(folder).revision("v1") == first


def test_a_bare_repository_within_is_no_repository(folder: Path) -> None:
    """A pull request can hold one: its settings would count as soon as git works in that folder."""
    inner = folder / "coalition"
    for name, text in {"HEAD": "ref: refs/heads/main\n", "config": "[core]\n\tbare = true\n"}.items():
        (inner / name).write_text(text)
    (inner / "objects").mkdir()
    (inner / "refs").mkdir()
    first = git(folder, "rev-parse", "v1")
    assert opened(inner).revision("v1") == first
    assert held(opened(inner), first) == {"topics.yaml": "100644"}


def test_a_replaced_commit_is_the_one_that_was_asked_for(folder: Path) -> None:
    first, second = git(folder, "rev-parse", "v1"), git(folder, "rev-parse", "v2")
    git(folder, "replace", first, second)
    repository = opened(folder)
    entry = repository.folder(repository.root(repository.revision("v1")))["partners.yaml"]
    assert repository.content(entry.object, 100) == b"partners:\n"
    repository.close()
