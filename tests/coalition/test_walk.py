import inspect
import sys
from collections.abc import Callable
from pathlib import Path

from ksa.coalition.walk import Walked, walk

Builder = Callable[[dict[str, str]], Path]


def test_files_in_order(coalition: Builder) -> None:
    root = coalition(
        {
            "partners.yaml": "",
            "coalition/b.yaml": "",
            "coalition/a/z.txt": "",
            "coalition/a.yaml": "",
            "coalition/a/b/c.yml": "",
            "coalition/a-b.yaml": "",
            "coalition/Z.yaml": "",
        }
    )
    names = [
        "coalition/Z.yaml",
        "coalition/a-b.yaml",
        "coalition/a.yaml",
        "coalition/a/b/c.yml",
        "coalition/a/z.txt",
        "coalition/b.yaml",
    ]
    assert walk(root, "coalition") == Walked(names, [], [])
    assert walk(root, "", deep=False) == Walked(["partners.yaml"], [], [])


def test_what_is_hidden_is_left_out(coalition: Builder) -> None:
    root = coalition({"coalition/.a.yaml": "", "coalition/.git/b.yaml": "", "coalition/c.yaml": ""})
    assert walk(root, "coalition").files == ["coalition/c.yaml"]


def test_a_folder_that_is_called_as_a_file_is(coalition: Builder) -> None:
    root = coalition({"coalition/a.yaml/b.yaml": "", "coalition/c.yml/d.txt": ""})
    assert walk(root, "coalition").files == ["coalition/a.yaml", "coalition/c.yml"]


def test_links_are_not_followed(coalition: Builder) -> None:
    root = coalition({"coalition/a/b.yaml": "", "elsewhere/c.yaml": ""})
    (root / "coalition" / "inner").symlink_to("a")
    (root / "coalition" / "outer").symlink_to(root / "elsewhere")
    (root / "coalition" / "up").symlink_to("..")
    (root / "coalition" / "named.yaml").symlink_to("a")
    (root / "coalition" / "file").symlink_to("a/b.yaml")
    (root / "coalition" / "nothing").symlink_to("not-there")
    (root / "coalition" / "itself").symlink_to("itself")
    assert walk(root, "coalition") == Walked(
        ["coalition/a/b.yaml", "coalition/file", "coalition/itself", "coalition/named.yaml", "coalition/nothing"],
        ["coalition/inner", "coalition/outer", "coalition/up"],
        [],
    )


def test_the_folder_itself_may_be_a_link(coalition: Builder) -> None:
    root = coalition({"elsewhere/c.yaml": ""})
    (root / "coalition").symlink_to("elsewhere")
    assert walk(root, "coalition") == Walked([], ["coalition"], [])


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert walk(tmp_path, "coalition") == Walked([], [], [])
    assert walk(tmp_path, "file") == Walked([], [], [])


def test_more_folders_below_each_other_than_calls_may_be(coalition: Builder) -> None:
    root = coalition({f"coalition{'/a' * 200}/b.yaml": ""})
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 100)
    try:
        found = walk(root, "coalition")
    finally:
        sys.setrecursionlimit(usual)
    assert found.files == [f"coalition{'/a' * 200}/b.yaml"]
