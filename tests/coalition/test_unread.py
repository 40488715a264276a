from collections.abc import Callable
from pathlib import Path

import pytest

from ksa.coalition.folder import Folder, read_folder
from ksa.diagnostic import START, Diagnostic, Label

Builder = Callable[[dict[str, str]], Path]


def not_read(name: str, better: str) -> Diagnostic:
    return Diagnostic("unread-file", "this file is not read", (Label(name, START),), f"call it `{better}`")


def not_followed(name: str) -> Diagnostic:
    return Diagnostic(
        "unread-file",
        "this is a link to a folder, and such a link is not followed",
        (Label(name, START),),
        "move the folder itself to this place",
    )


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("partners.yml", "partners.yaml"),
        ("Partners.yaml", "partners.yaml"),
        ("partners.yaml.txt", "partners.yaml"),
        ("interventions.YML", "interventions.yaml"),
        ("agreements.yaml", "coalition/agreements.yaml"),
        ("coalition.yml", "coalition/coalition.yaml"),
        ("gaps.yaml", "coalition/gaps.yaml"),
        ("coalition/topics.YAML", "coalition/topics.yaml"),
        ("coalition/topics.Yml", "coalition/topics.yaml"),
        ("coalition/topics.yaml.txt", "coalition/topics.yaml"),
        ("coalition/topics.YML.TXT", "coalition/topics.yaml"),
        ("coalition/Agreements/KA-a.yml.txt", "coalition/Agreements/KA-a.yaml"),
    ],
)
def test_a_file_that_is_not_read(coalition: Builder, name: str, better: str) -> None:
    assert read_folder(coalition({name: "x"})) == Folder((), (not_read(name, better),))


@pytest.mark.parametrize(
    "name", ["mkdocs.yml", "action.yml", "coalition/a.yaml.bak", "coalition/a.txt", "coalition/yaml", "a.yaml"]
)
def test_a_file_that_nobody_expects_to_be_read(coalition: Builder, name: str) -> None:
    assert read_folder(coalition({name: "x"})) == Folder((), ())


def test_links_to_folders(coalition: Builder) -> None:
    root = coalition({"agreements/a.yaml": "x"})
    (root / "coalition").mkdir()
    (root / "coalition" / "agreements").symlink_to("../agreements")
    assert read_folder(root) == Folder((), (not_followed("coalition/agreements"),))


def test_the_coalition_as_a_link(coalition: Builder) -> None:
    root = coalition({})
    (root / "coalition").symlink_to("/")
    assert read_folder(root) == Folder((), (not_followed("coalition"),))
