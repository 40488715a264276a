"""A page's template, and what is said when it does not fit the code."""

from pathlib import Path

import pytest

from docs import template
from docs.template import TemplateError


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A template to write into."""
    monkeypatch.setattr(template, "FOLDER", tmp_path)
    return tmp_path / "page.md"


def test_marks_are_filled_in(page: Path) -> None:
    page.write_text("# Een\n\n<!-- list: a, b -->\n\nZie <!-- word -->.\n", "utf-8")
    filled = template.fill("page.md", {"list": lambda about: f"- {about}", "word": lambda about: f"[{about}]"})
    assert filled == "# Een\n\n- a, b\n\nZie [].\n"


def test_the_notice_says_where_the_page_comes_from(page: Path) -> None:
    page.write_text("<!-- notice -->\n", "utf-8")
    assert template.fill("page.md", {}) == (
        "> `make docs` schrijft deze pagina, met de vaste tekst uit `docs/templates/page.md` en de rest uit de"
        " code.\n> Verander de pagina dus niet zelf.\n"
    )


def test_an_unknown_mark_is_refused(page: Path) -> None:
    page.write_text("<!-- lst: a -->\n", "utf-8")
    with pytest.raises(TemplateError) as refusal:
        template.fill("page.md", {"list": lambda about: about})
    assert str(refusal.value) == "docs/templates/page.md: unknown mark `<!-- lst: a -->`"


def test_marks_that_are_all_there_once(page: Path) -> None:
    page.write_text("<!-- list: a -->\n<!-- word: c -->\n<!-- list: b -->\n", "utf-8")
    template.require("page.md", "list", ["a", "b"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<!-- list: a -->", "`<!-- list: b -->` stands here 0 x, and should 1 x"),
        ("<!-- list: a --><!-- list: b --><!-- list: b -->", "`<!-- list: b -->` stands here 2 x, and should 1 x"),
        ("<!-- list: a --><!-- list: b --><!-- list: c -->", "`<!-- list: c -->` stands here 1 x, and should 0 x"),
    ],
)
def test_marks_that_do_not_fit(page: Path, text: str, said: str) -> None:
    page.write_text(text, "utf-8")
    with pytest.raises(TemplateError) as refusal:
        template.require("page.md", "list", ["a", "b"])
    assert str(refusal.value) == f"docs/templates/page.md: {said}"
