"""The pages that are made from the code are what the code makes of them."""

import re
from pathlib import Path

import pytest

from docs import generate, template
from docs.markdown import anchor, headings, outside_fences

PAGES = sorted([*generate.ROOT.glob("docs/*.md"), *generate.ROOT.glob("*.md")])


def test_the_pages_of_this_project_are_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    assert (generate.main(["--check"]), capsys.readouterr().out) == (0, "")


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that are quickly made."""
    monkeypatch.setattr(generate, "PAGES", {"een.md": lambda: "één\n", "docs/twee.md": lambda: "twee\n"})


def test_check_names_each_stale_page_and_changes_nothing(
    small: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del small
    (tmp_path / "een.md").write_bytes("één\r\n".encode())
    code = generate.main(["--check"], tmp_path)
    assert (code, capsys.readouterr().out) == (
        1,
        "een.md: stale: run `make docs`\ndocs/twee.md: stale: run `make docs`\n",
    )
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"een.md": "één\r\n".encode()}


def test_writing_makes_them_fresh(small: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    del small
    assert generate.main([], tmp_path) == 0
    assert (tmp_path / "een.md").read_bytes() == "één\n".encode()
    assert (tmp_path / "docs/twee.md").read_bytes() == b"twee\n"
    assert (generate.main(["--check"], tmp_path), capsys.readouterr().out) == (0, "")


@pytest.mark.parametrize("arguments", [[], ["--check"]])
def test_a_template_that_does_not_fit_is_told(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> str:
        raise template.TemplateError("docs/templates/een.md: unknown mark `<!-- lst -->`")

    monkeypatch.setattr(generate, "PAGES", {"een.md": refuse})
    code = generate.main(arguments, tmp_path)
    assert (code, capsys.readouterr().out) == (1, "docs/templates/een.md: unknown mark `<!-- lst -->`\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = "\n".join(outside_fences(page.read_text("utf-8")))
    for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`]*`", "", text)):
        file, _sign, name = target.partition("#")
        if not file.startswith(("http://", "https://")):
            goal = page.parent / file if file else page
            assert goal.exists(), target
            assert not name or name in map(anchor, headings(goal.read_text("utf-8"))), target
