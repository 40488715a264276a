"""The pages written by hand show what really happens."""

import re

import pytest

from docs.generate import ROOT
from docs.played import played

CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", ["README.md", "docs/handleiding.md"])
def test_every_command_says_what_the_page_shows(name: str) -> None:
    written = (ROOT / name).read_text("utf-8")
    blocks, now = CONSOLE.findall(written), CONSOLE.findall(played(ROOT / name))
    assert len(blocks) >= 3
    assert blocks == now


@pytest.mark.parametrize("name", ["README.md", "docs/handleiding.md"])
def test_no_command_fails_to_run(name: str) -> None:
    for block in CONSOLE.findall((ROOT / name).read_text("utf-8")):
        assert not re.search(r"^(error|fout): ", block, re.MULTILINE), block


def test_what_must_be_typed_first() -> None:
    """The road of somebody on a fresh machine: set up and check, then test."""
    commands = re.findall(r"^(?:git clone|make) .*$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert [command.split("#")[0].split("&&")[0].strip() for command in commands] == [
        "git clone ADDRESS ksa",
        "make run",
        "make test",
    ]


@pytest.mark.parametrize("name", ["README.md", "docs/handleiding.md"])
def test_the_step_that_is_shown_stands_in_the_data(name: str) -> None:
    page = (ROOT / name).read_text("utf-8")
    shown = re.findall(r"^\[(\S+)\]\(\S+\):\n\n```yaml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert len(shown) == 1
    assert all(f"\n{text}" in (ROOT / file).read_text("utf-8") for file, text in shown)
