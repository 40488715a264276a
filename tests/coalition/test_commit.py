"""Which commit the files of a coalition are."""

from pathlib import Path

from ksa.coalition.commit import commit
from ksa.coalition.folder import read_folder
from tests.cli.program import SOUND
from tests.coalition.repository import ENVIRONMENT, git, repository


def now(root: Path) -> str:
    return commit(root, read_folder(root).sources, ENVIRONMENT)


def test_the_commit_of_unchanged_files(tmp_path: Path) -> None:
    root = repository(tmp_path / "x", SOUND)
    assert now(root) == git(root, "rev-parse", "HEAD")[:12]
    (root / "README.md").write_text("of no concern")
    assert now(root) == git(root, "rev-parse", "HEAD")[:12]


def test_line_endings_are_no_change(tmp_path: Path) -> None:
    root = repository(tmp_path / "x", SOUND)
    path = root / "partners.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert now(root) == git(root, "rev-parse", "HEAD")[:12]


def test_files_that_were_changed(tmp_path: Path) -> None:
    root = repository(tmp_path / "x", SOUND)
    with (root / "partners.yaml").open("a") as file:
        file.write("# changed\n")
    assert now(root) == f"{git(root, 'rev-parse', 'HEAD')[:12]}-dirty"


def test_a_coalition_that_git_does_not_know(tmp_path: Path) -> None:
    root = tmp_path / "x"
    for name, text in SOUND.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    assert now(root) == ""
    repository(tmp_path, {"README.md": "x"})
    git(tmp_path, "rm", "-r", "--cached", "--quiet", "x")
    git(tmp_path, "commit", "--quiet", "--message", "without")
    assert now(root) == ""


def test_a_repository_without_a_commit(tmp_path: Path) -> None:
    (tmp_path / "partners.yaml").write_text(SOUND["partners.yaml"])
    git(tmp_path, "init", "--quiet")
    assert now(tmp_path) == ""


def test_without_git(tmp_path: Path) -> None:
    root = repository(tmp_path / "x", SOUND)
    assert commit(root, read_folder(root).sources, {"PATH": ""}) == ""
