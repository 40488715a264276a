"""The forms of Markdown, as GitHub reads them."""

import pytest

from docs.markdown import anchor, code, headings, link, table


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Ja of nee", "ja-of-nee"),
        ("Waar staat wat?", "waar-staat-wat"),
        ("coalition › areas", "coalition--areas"),
        ("instruments › used_by", "instruments--used_by"),
        ("`ksa validate`", "ksa-validate"),
        ("Zie [de regels](rules.md)", "zie-de-regels"),
        ("Één café", "één-café"),
    ],
)
def test_anchor(heading: str, name: str) -> None:
    assert anchor(heading) == name


def test_link() -> None:
    assert link("ja of nee", "Ja of nee") == "[ja of nee](#ja-of-nee)"


@pytest.mark.parametrize(("text", "typed"), [("a: b", "`a: b`"), ("a `b`", "`` a `b` ``")])
def test_code(text: str, typed: str) -> None:
    assert code(text) == typed


def test_table_keeps_its_cells_together() -> None:
    assert table(("Veld", "Wat"), [("`a|b`", "twee\nregels"), ("", "x")]) == (
        "| Veld | Wat |\n| --- | --- |\n| `a\\|b` | twee regels |\n|  | x |"
    )


def test_headings_are_not_read_from_code() -> None:
    page = "# Een\n\n```yaml\n# geen kop\n```\n\n## Twee\n\n~~~~\n```\n# geen kop\n~~~~\n### Drie\n"
    assert headings(page) == ["Een", "Twee", "Drie"]
