"""Merge conflicts, also where YAML takes git's lines for a text."""

import pytest

from ksa.diagnostic import Diagnostic, Label, Span
from ksa.text.parse import Parsed, parse
from ksa.text.source import SourceFile

WORDS = {
    "<": "the first version begins here",
    "|": "the text as it was begins here",
    "=": "the second version begins here",
    ">": "the second version ends here",
}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("<<<<<<< HEAD\n=======\n>>>>>>> other\n", {1: "<", 2: "=", 3: ">"}),
        ("a: 'b\n\n<<<<<<< HEAD\n\n  c\n\n||||||| 1a2b\n\n  d\n=======\n  e\n>>>>>>> other\n\n  f'\n", None),
        ('a: "b\n<<<<<<< HEAD\nc\n=======\nd\n>>>>>>> other\ne"\n', {2: "<", 4: "=", 6: ">"}),
        ("|\n <\n<<<<<<< HEAD\r\n", {3: "<"}),
        ("|-\n<<<<<<< HEAD\na\n", {2: "<"}),
        ("a\n>>>>>>> other\nb\n", {2: ">"}),
        ("topics:\n<<<<<<< HEAD\n  - id: a\n=======\n  - id: b\n>>>>>>> other\n", {2: "<", 4: "=", 6: ">"}),
    ],
)
def test_a_conflict_is_no_document(text: str, lines: dict[int, str] | None) -> None:
    wanted = lines or {3: "<", 7: "|", 10: "=", 12: ">"}
    assert parse(SourceFile("a.yaml", text)) == Parsed(
        None,
        (
            Diagnostic(
                "invalid-yaml",
                "two versions of the same text below each other (a merge conflict)",
                tuple(Label("a.yaml", Span(line, 1, line, 8), WORDS[sign]) for line, sign in wanted.items()),
                "choose which text stays; then remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`",
            ),
        ),
    )


@pytest.mark.parametrize(
    "text",
    [
        "a: '\n=======\n'\n",
        "a: '<<<<<<< HEAD'\n",
        "a: |\n  <<<<<<< HEAD\n  >>>>>>> other\n",
        "# <<<<<<< HEAD\na: b\n",
        "a: 'b\n<<<<<<<< HEAD\n>>>>>>>> other\n'\n",
        "a: 'b\n>>>>>>>\n'\n",
    ],
)
def test_what_is_no_conflict(text: str) -> None:
    parsed = parse(SourceFile("a.yaml", text))
    assert parsed.document
    assert parsed.diagnostics == ()
