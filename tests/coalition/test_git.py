import os
import shutil
import signal
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ksa.coalition import git as room
from ksa.coalition.git import GitError, Repository
from tests.coalition.repository import ENVIRONMENT, commit, git, repository

FILES = {"partners.yaml": "partners:\n", "coalition/topics.yaml": "topics:\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return repository(tmp_path / "repository", FILES, {"partners.yaml": "partners: []\n"})


def opened(folder: Path) -> Repository:
    return Repository(folder, ENVIRONMENT)


def refusal(folder: Path, typed: str) -> tuple[str, str]:
    with pytest.raises(GitError) as caught:
        opened(folder).revision(typed)
    return caught.value.message, caught.value.help


@pytest.mark.parametrize("typed", ["main", "HEAD", "v2", "refs/heads/main", "main@{0}", "@"])
def test_a_revision(folder: Path, typed: str) -> None:
    assert opened(folder).revision(typed) == git(folder, "rev-parse", "HEAD")


def test_an_older_revision(folder: Path) -> None:
    first = git(folder, "rev-parse", "v1")
    assert {opened(folder).revision(typed) for typed in ("v1", "main~1", "HEAD^", first, first[:10])} == {first}


def test_a_tag_with_a_message_is_its_commit(folder: Path) -> None:
    git(folder, "tag", "--annotate", "--message=x", "spring", "v1")
    assert opened(folder).revision("spring") == git(folder, "rev-parse", "v1")


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "--all",
        "--output=pwned",
        "--upload-pack=touch pwned",
        "-h",
        "HEAD:partners.yaml",
        "HEAD^{tree}",
        "v1..v2",
        "v1 v2",
        "@{upstream}",
        "\n",
        "v1\n",
        "x" * 100_000,
        "\udcff",
    ],
)
def test_what_is_no_revision(folder: Path, typed: str) -> None:
    message, _help = refusal(folder, typed)
    assert message == f"git knows no revision `{typed}` here"
    assert not (folder / "pwned").exists()


@pytest.mark.parametrize("typed", ["v1\0", "\ud800", "x" * 3_000_000])
def test_what_cannot_even_be_asked(folder: Path, typed: str) -> None:
    assert refusal(folder, typed) == ("git cannot be asked about this", "")


@given(st.text(max_size=20).filter(lambda typed: typed != "@"))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_other_text_is_none(folder: Path, typed: str) -> None:
    assert refusal(folder, typed)[0] in (f"git knows no revision `{typed}` here", "git cannot be asked about this")


def test_a_misspelt_revision(folder: Path) -> None:
    assert refusal(folder, "mian") == ("git knows no revision `mian` here", "did you mean `main`?")


def test_a_branch_that_is_only_at_the_place_it_was_fetched_from(folder: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", str(folder), "copy")
    git(tmp_path / "copy", "switch", "--quiet", "--create", "work")
    git(tmp_path / "copy", "branch", "--quiet", "--delete", "main")
    assert refusal(tmp_path / "copy", "main") == ("git knows no revision `main` here", "did you mean `origin/main`?")


def test_a_shallow_copy_says_what_to_fetch(folder: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--depth=1", folder.as_uri(), "copy")
    assert refusal(tmp_path / "copy", "v1") == (
        "git knows no revision `v1` here: this copy lacks the older history",
        "fetch it: `fetch-depth: 0` on GitHub, `GIT_DEPTH: 0` on GitLab, elsewhere `git fetch --unshallow`",
    )


def test_a_misspelt_revision_in_a_shallow_copy(folder: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--depth=1", folder.as_uri(), "copy")
    assert refusal(tmp_path / "copy", "mian")[1] == "did you mean `main`?"


def test_a_tag_that_is_no_commit(folder: Path) -> None:
    git(folder, "tag", "blob", "v1:partners.yaml")
    assert refusal(folder, "blob") == ("git knows no revision `blob` here", "")


def test_a_folder_in_no_repository(tmp_path: Path) -> None:
    with pytest.raises(GitError) as caught:
        opened(tmp_path)
    assert (caught.value.message, caught.value.help) == (
        "this folder is in no git repository",
        "keep what is known now in a file, with `--write-baseline FILE`",
    )


def test_a_repository_of_somebody_else(folder: Path) -> None:
    if os.geteuid():
        pytest.skip("only root can give a folder away")
    strange = folder.rename(folder.parent / "not mine")
    for path in (strange, strange / ".git"):
        os.chown(path, 65534, 65534)
    message, help_ = refusal(strange, "main")
    assert message == "git does not trust this repository: its files are another user's"
    assert help_ == f"is it yours? Then type `git config --global --add safe.directory '{strange}'`"


@pytest.mark.parametrize("path", ["", "bin:.", "relative/bin"])
def test_a_computer_without_git(folder: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "git").write_text("#!/bin/sh\ntouch pwned\n")
    (folder / "git").chmod(stat.S_IRWXU)
    monkeypatch.chdir(folder)
    with pytest.raises(GitError, match="git is not on this computer"):
        Repository(folder, {"PATH": path})
    assert not (folder / "pwned").exists()


def test_git_by_the_name_that_windows_gives_it(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "git.exe").symlink_to(shutil.which("git") or "")
    monkeypatch.setattr(room, "_NAMES", ("git.exe", "git"))
    assert Repository(folder, {"PATH": str(tmp_path)}).revision("v2") == git(folder, "rev-parse", "v2")


def test_git_that_never_answers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_SECONDS", 0)
    assert refusal(folder, "main") == ("git takes more than a minute to answer", "")


def held(repository: Repository, commit_: str) -> dict[str, str]:
    """The names in a folder as it was in a commit, with their modes."""
    root = repository.root(commit_)
    return {name: entry.mode for name, entry in repository.folder(root).items()} if root else {}


def test_what_a_folder_held(folder: Path) -> None:
    first = git(folder, "rev-parse", "v1")
    assert held(opened(folder), first) == {"coalition": "040000", "partners.yaml": "100644"}
    assert held(opened(folder / "coalition"), first) == {"topics.yaml": "100644"}


def test_a_folder_that_was_not_there_yet(folder: Path) -> None:
    commit(folder, {"examples/a/partners.yaml": "partners:\n", "z/a": "x"})
    assert held(opened(folder / "examples/a"), git(folder, "rev-parse", "v1")) == {}


def test_several_files_one_after_another(folder: Path) -> None:
    commit(folder, {"a": "", "b": "\n\n", "c": "x\n"})
    repository = opened(folder)
    asked = [git(folder, "rev-parse", f"HEAD:{name}") for name in ("c", "a", "b", "partners.yaml", "c")]
    assert [repository.content(name, 100) for name in asked] == [b"x\n", b"", b"\n\n", b"partners: []\n", b"x\n"]
    repository.close()
    repository.close()


@pytest.mark.parametrize("most", [0, 1, 6, 7, 12, 13, 14])
def test_the_first_bytes_of_a_file(folder: Path, most: int) -> None:
    repository = opened(folder)
    asked = git(folder, "rev-parse", "v2:partners.yaml")
    other = git(folder, "rev-parse", "v1:partners.yaml")
    assert repository.content(asked, most) == b"partners: []\n"[:most]
    assert repository.content(other, 100) == b"partners:\n"
    repository.close()


INCOMPLETE = "this copy of the repository does not hold all that stood there then"


def taken_away(folder: Path, name: str) -> str:
    """Take an object out of a repository; gives its hash."""
    found = git(folder, "rev-parse", name)
    (folder / ".git/objects" / found[:2] / found[2:]).unlink()
    return found


@pytest.mark.parametrize(
    ("name", "within"), [("v1^{tree}", "coalition"), ("v1:coalition", "coalition"), ("v1^{tree}", "")]
)
def test_a_commit_of_which_a_folder_is_gone(folder: Path, name: str, within: str) -> None:
    taken_away(folder, name)
    with pytest.raises(GitError, match=INCOMPLETE):
        held(opened(folder / within), git(folder, "rev-parse", "v1"))


def test_a_file_that_is_gone(folder: Path) -> None:
    repository = opened(folder)
    gone = taken_away(folder, "v1:coalition/topics.yaml")
    with pytest.raises(GitError, match=INCOMPLETE):
        repository.content(gone, 100)
    assert repository.content(git(folder, "rev-parse", "v1:partners.yaml"), 100) == b"partners:\n"
    repository.close()


def test_a_file_that_is_broken(folder: Path) -> None:
    found = git(folder, "rev-parse", "v1:coalition/topics.yaml")
    path = folder / ".git/objects" / found[:2] / found[2:]
    path.chmod(0o644)
    path.write_bytes(b"broken")
    repository = opened(folder)
    for _time in range(2):  # it ends, and has to be started again
        with pytest.raises(GitError, match=INCOMPLETE):
            repository.content(found, 100)
    repository.close()


def test_what_is_no_file(folder: Path) -> None:
    with pytest.raises(GitError, match=INCOMPLETE):
        opened(folder).content(git(folder, "rev-parse", "v1"), 100)


def test_git_that_listens_no_longer(folder: Path) -> None:
    repository = opened(folder)
    asked = git(folder, "rev-parse", "v1:partners.yaml")
    repository.content(asked, 100)
    reader = repository._reader  # noqa: SLF001 - what happens in between is out of reach
    assert reader
    assert reader.stdin
    reader.send_signal(signal.SIGSTOP)  # so that it does not end, which would be noticed
    reader.stdin.close()
    ear, mouth = os.pipe()
    os.close(ear)
    reader.stdin = os.fdopen(mouth, "wb")
    with pytest.raises(GitError, match=INCOMPLETE):
        repository.content(asked, 100)
    assert repository.content(asked, 100) == b"partners:\n"
    repository.close()


def test_a_folder_of_too_many_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_MOST_LISTED", 20)
    with pytest.raises(GitError, match="a folder in git holds more files than ksa reads"):
        held(opened(folder), git(folder, "rev-parse", "v1"))


def test_an_empty_folder_called_git(folder: Path) -> None:
    """Git takes no notice of it, and would compare with the folders above."""
    (folder / "coalition/.git").mkdir()
    assert refusal(folder / "coalition", "v1")[0] == "this folder is in no git repository"


@pytest.mark.parametrize("filter_", ["blob:none", "tree:0"])
def test_a_partial_copy(folder: Path, tmp_path: Path, filter_: str) -> None:
    git(folder, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "--quiet", "--no-checkout", f"--filter={filter_}", folder.as_uri(), "copy")
    copy = opened(tmp_path / "copy")
    with pytest.raises(GitError, match=INCOMPLETE) as caught:
        copy.content(copy.folder(copy.root(copy.revision("v1")))["partners.yaml"].object, 100)
    assert caught.value.help == "make a whole copy: leave `filter` out, and fetch all of the history"
