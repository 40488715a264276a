"""What a revision holds is read as the same files on disk are."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ksa.coalition import folder, reading, revision
from ksa.coalition.folder import read_folder
from ksa.coalition.git import GitError
from ksa.coalition.reading import Folder
from ksa.coalition.revision import read_revision
from tests.coalition.repository import ENVIRONMENT, commit, git, repository

Plant = Callable[[Path], object]


def told(folder: Folder) -> list[tuple[str, ...]]:
    """What was read and said, without the words."""
    read = [(source.name, source.text) for source in folder.sources]
    said = sorted((finding.rule, finding.labels[0].path, finding.field) for finding in folder.diagnostics)
    return [*read, *said]


def write(name: str, text: str = "x") -> Plant:
    def plant(root: Path) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)

    return plant


def link(name: str, leads_to: str) -> Plant:
    def plant(root: Path) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).symlink_to(leads_to)

    return plant


PLANTS: dict[str, list[Plant]] = {
    "usual": [],
    "below": [write("coalition/agreements/a.yaml"), write("coalition/a/b/c.yml")],
    "unread": [write("coalition/agreements.yaml.txt"), write("partners.yml"), write("agreements.yaml")],
    "another kind": [
        write("coalition/gaps.txt", "gaps:\n"),
        write("coalition/gaps.xlsx"),
        write("coalition/~$gaps.xlsx"),
    ],
    "hidden": [write("coalition/.x.yaml"), write("coalition/.x/y.yaml")],
    "elsewhere": [write("other/x.yaml"), write("examples/coalition/x.yaml")],
    "folder like a file": [write("coalition/x.yaml/y.yaml")],
    "not UTF-8": [lambda root: (root / "coalition/x.yaml").write_bytes(b"\xff\xfe\xff")],
    "link to a file": [link("coalition/x.yaml", "../elsewhere.yaml"), write("elsewhere.yaml", "x: 1\n")],
    "link to a file that is read": [link("coalition/x.yaml", "topics.yaml"), link("coalition/y.yaml", "x.yaml")],
    "two links to one file": [
        link("coalition/x.yaml", "../z.yaml"),
        link("coalition/y.yaml", "../z.yaml"),
        write("z.yaml"),
    ],
    "link out": [link("coalition/x.yaml", "../../secret"), link("coalition/y.yaml", "/etc/hostname")],
    "link to what is hidden": [link("coalition/x.yaml", "../.secret.yaml"), write(".secret.yaml")],
    "link to nothing": [link("coalition/x.yaml", "gone.yaml")],
    "link to itself": [link("coalition/x.yaml", "x.yaml")],
    "link to a folder": [link("coalition/x", "../elsewhere"), write("elsewhere/a.yaml"), link("coalition/x.yaml", "a")],
    "link to a folder like a file": [link("coalition/x.yaml", "../elsewhere"), write("elsewhere/a.yaml")],
    "link through a linked folder": [
        write("data/actions.yaml", "actions:\n"),
        link("shared", "data"),
        link("coalition/actions.yaml", "../shared/actions.yaml"),
    ],
    "link through links to itself": [link("a", "b"), link("b", "a"), link("coalition/x.yaml", "../a/x.yaml")],
    "link up from a linked folder": [
        write("deep/actions.yaml", "actions:\n"),
        write("deep/er/x", "x"),
        link("lf", "deep/er"),
        link("coalition/actions.yaml", "../lf/../actions.yaml"),
    ],
    "link out and in again": [
        lambda root: (root / "coalition/x.yaml").symlink_to(f"../../{root.name}/./more.yaml"),
        write("more.yaml", "topics:\n"),
    ],
    "link to the root": [link("coalition/x", ".."), link("coalition/x.yaml", "..")],
    "link from the top of the disk": [
        lambda root: (root / "coalition/x.yaml").symlink_to(root / "more.yaml"),
        write("more.yaml", "topics:\n"),
    ],
    "home is a link": [
        lambda root: shutil.rmtree(root / "coalition"),
        link("coalition", "elsewhere"),
        write("elsewhere/a.yaml"),
    ],
    "home is called otherwise": [
        lambda root: (root / "coalition").rename(root / "Coalition"),
        write(".hidden/topics.yaml", "topics:\n"),
    ],
}


@pytest.mark.skipif(os.name == "nt", reason="links")
@pytest.mark.parametrize("name", PLANTS)
@pytest.mark.parametrize("below", [".", "in/some folder"])
def test_a_revision_is_read_like_the_folder(tmp_path: Path, name: str, below: str) -> None:
    root = tmp_path / "repository" / below
    files = {f"{below}/partners.yaml": "partners:\r\n", f"{below}/coalition/topics.yaml": "topics: é\n"}
    top = repository(tmp_path / "repository", files)
    git(top, "config", "core.autocrlf", "false")
    for plant in PLANTS[name]:
        plant(root)
    commit(top, {}, "planted")
    on_disk = told(read_folder(root))
    for path in [*top.iterdir()]:
        if path.name != ".git":
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    root.mkdir(parents=True, exist_ok=True)
    assert told(read_revision(root, "planted", ENVIRONMENT)) == on_disk


def test_nothing_before_the_coalition_began(tmp_path: Path) -> None:
    top = repository(tmp_path, {"readme.md": "x"}, {"demo/partners.yaml": "partners:\n"})
    assert read_revision(top / "demo", "v1", ENVIRONMENT) == Folder((), ())


def test_a_module_within_is_left_alone(tmp_path: Path) -> None:
    top = repository(tmp_path / "top", {"partners.yaml": "partners:\n"})
    inner = repository(top / "coalition", {"topics.yaml": "topics:\n"})
    commit(top, {}, "nested")
    assert git(inner, "rev-parse", "HEAD")
    assert told(read_revision(top, "nested", ENVIRONMENT)) == [("partners.yaml", "partners:\n")]


def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (folder, revision):
        monkeypatch.setattr(module, "MAX_BYTES", 12)
    monkeypatch.setattr(reading, "MAX_BYTES_TOGETHER", 12)
    names = [f"coalition/{letter}.yaml" for letter in "abcd"]
    top = repository(tmp_path, dict.fromkeys(names, "topics: []\n") | {"coalition/A.yaml": "topics: [] # long\n"})
    assert told(read_revision(top, "v1", ENVIRONMENT)) == told(read_folder(top))


def test_what_git_does_not_have(tmp_path: Path) -> None:
    """Else what stood in that file would seem to be new."""
    top = repository(tmp_path, {"partners.yaml": "partners:\n", "coalition/topics.yaml": "topics:\n"})
    blob = git(top, "rev-parse", "v1:coalition/topics.yaml")
    (top / ".git/objects" / blob[:2] / blob[2:]).unlink()
    with pytest.raises(GitError, match="this copy of the repository does not hold all that stood there then"):
        read_revision(top, "v1", ENVIRONMENT)


def test_a_revision_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="git knows no revision `v9` here"):
        read_revision(repository(tmp_path, {"partners.yaml": "partners:\n"}), "v9", ENVIRONMENT)
