from collections.abc import Callable
from pathlib import Path

import pytest

from ksa.coalition.folder import find_root

Builder = Callable[[dict[str, str]], Path]


@pytest.mark.parametrize(
    "files",
    [
        {"partners.yaml": ""},
        {"coalition/coalition.yaml": ""},
        {"coalition/deep/er/x.yml": ""},
        {"partners.yaml": "", "a/interventions.yaml": "", "a/b/coalition/readme.txt": ""},
        # The program's own folders are called alike, but hold no YAML.
        {"partners.yaml": "", "a/coalition/load.py": "", "a/b/partners.yaml/x.txt": ""},
        {"partners.yaml": "", "a/b/coalition/.hidden.yaml": "", "a/b/partners.yml": ""},
    ],
)
@pytest.mark.parametrize("start", ["", "a", "a/b/c"])
def test_found(coalition: Builder, files: dict[str, str], start: str) -> None:
    root = coalition({**files, "a/b/c/notes.txt": ""})
    assert find_root(root / start) == root


def test_the_nearest(coalition: Builder) -> None:
    root = coalition({"partners.yaml": "", "examples/a/partners.yaml": "", "examples/a/b/c.txt": ""})
    assert find_root(root / "examples" / "a" / "b") == root / "examples" / "a"
    assert find_root(root / "examples") == root


def test_none(coalition: Builder) -> None:
    assert find_root(coalition({"a/interventions.yaml": "", "coalition/a.json": ""}) / "a") is None


def test_partners_in_the_folder_itself(coalition: Builder) -> None:
    root = coalition({"coalition/partners.yaml": "", "coalition/agreements/a.yaml": ""})
    for start in (root, root / "coalition", root / "coalition" / "agreements"):
        assert find_root(start) == root


def test_a_root_that_is_called_as_the_folder_in_it(coalition: Builder) -> None:
    root = coalition({"coalition/partners.yaml": "", "coalition/coalition/a.yaml": ""}) / "coalition"
    assert find_root(root) == find_root(root / "coalition") == root


def test_a_relative_start(coalition: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    root = coalition({"partners.yaml": "", "a/b/c.txt": ""})
    monkeypatch.chdir(root / "a" / "b")
    assert find_root(Path()) == root


def test_a_link_is_no_coalition(coalition: Builder) -> None:
    root = coalition({"elsewhere/a.yaml": ""})
    (root / "coalition").symlink_to("elsewhere")
    assert find_root(root) is None
