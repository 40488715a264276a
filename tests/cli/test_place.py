import os
from pathlib import Path

import pytest

from ksa.cli import place
from ksa.cli.errors import CannotRunError

FILES = ("coalition/agreements/a.yaml", "coalition/topics.yaml", "partners.yaml")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for file in FILES:
        path = tmp_path / "demo" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "link").symlink_to("demo")
    (tmp_path / "demo" / "around").symlink_to("around")
    return tmp_path / "demo"


@pytest.mark.parametrize(
    ("start", "paths", "files"),
    [
        (".", [], FILES),
        (".", ["."], FILES),
        ("coalition", [".."], FILES),
        (".", ["coalition"], FILES[:2]),
        (".", ["./coalition/../coalition/"], FILES[:2]),
        ("coalition", ["topics.yaml", "../partners.yaml"], FILES[1:]),
        (".", ["../link/partners.yaml"], FILES[2:]),
        ("..", ["link/coalition/agreements"], FILES[:1]),
    ],
)
def test_the_files_that_were_asked_about(root: Path, start: str, paths: list[str], files: tuple[str, ...]) -> None:
    assert place.asked_about(paths, FILES, root, (root / start).resolve()) == frozenset(files)


def test_a_whole_path_will_do(root: Path) -> None:
    assert place.asked_about([str(root / "partners.yaml")], FILES, root, root) == {"partners.yaml"}


def test_a_link_to_itself_holds_nothing(root: Path) -> None:
    with pytest.raises(CannotRunError, match=r"^no file of this coalition is `around`, or in it$"):
        place.asked_about(["around"], FILES, root, root)


@pytest.mark.parametrize(
    ("start", "shown", "seen"),
    [
        (".", FILES, "."),
        ("coalition", ("agreements/a.yaml", "topics.yaml", "partners.yaml"), ".."),
        ("coalition/agreements", ("a.yaml", "coalition/topics.yaml", "partners.yaml"), "../.."),
        ("..", tuple(f"demo/{file}" for file in FILES), "demo"),
    ],
)
def test_how_the_reader_knows_them(root: Path, start: str, shown: tuple[str, ...], seen: str) -> None:
    folder = (root / start).resolve()
    assert place.shown(FILES, root, folder) == dict(zip(FILES, shown, strict=True))
    assert place.seen(root, folder) == seen


def test_a_root_somewhere_else(root: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert place.seen(root, tmp_path / "other") == root.as_posix()
    assert place.shown(FILES, root, tmp_path / "other") == {file: file for file in FILES}


def test_a_root_by_its_link_keeps_that_name(root: Path) -> None:
    found = place.find("link", root.parent)
    assert (found, place.seen(found, root.parent)) == (root.parent / "link", "link")


def test_the_nearest_root_upward(root: Path) -> None:
    assert place.find(None, root / "coalition" / "agreements") == root


@pytest.mark.parametrize(
    ("start", "asked", "higher"), [(".", "coalition", "."), ("coalition", ".", ".."), ("..", "demo/coalition/", "demo")]
)
def test_the_folder_within_is_not_the_root(root: Path, start: str, asked: str, higher: str) -> None:
    with pytest.raises(CannotRunError) as refused:
        place.find(asked, (root / start).resolve())
    assert (refused.value.message, refused.value.help) == (
        f"the coalition's root is one folder higher than `{asked}`",
        f"use `--root {higher}`",
    )


def test_a_root_that_is_called_as_the_folder_in_it(root: Path) -> None:
    renamed = root.rename(root.with_name("coalition"))
    assert place.find("coalition", root.parent) == place.find(None, renamed / "coalition") == renamed


def test_a_working_folder_that_is_gone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(CannotRunError, match=r"^the folder that you work in is no longer there$"):
        place.here()
    os.chdir(tmp_path)


@pytest.mark.parametrize(
    ("link", "to", "reason"), [("loop", "loop", "it is a link to itself"), ("dead", "gone", "it is not there")]
)
def test_a_root_that_cannot_be_read(tmp_path: Path, link: str, to: str, reason: str) -> None:
    (tmp_path / link).symlink_to(to)
    with pytest.raises(CannotRunError, match=f"^the folder `{link}` cannot be read: {reason}$"):
        place.find(link, tmp_path)
