"""Hidden characters that escapes bring in."""

import pytest

from ksa.text.escaped_characters import escaped_characters
from ksa.text.parse import parse
from ksa.text.source import SourceFile


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r'name: "De \x1b boog"', [("control-character", 1, 11, 15)]),
        (r'name: "De \e boog"', [("control-character", 1, 11, 13)]),
        (r'name: "\0\a"', [("control-character", 1, 8, 10), ("control-character", 1, 10, 12)]),
        (r'name: "\u202e"', [("bidirectional-text", 1, 8, 14)]),
        (r'name: "\uFEFF"', [("control-character", 1, 8, 14)]),
        (r'"n\x07": x', [("control-character", 1, 3, 7)]),
        ('name: "een\n  \\u2066twee"', [("bidirectional-text", 2, 3, 9)]),
        (r'name: "\t\n\x41\u00e9\"\\"', []),
        ('name: "een \\\n  twee"', []),
        (r"name: '\x1b'", []),
        (r"name: De \x1b boog", []),
    ],
)
def test_found_where_they_are_typed(text: str, found: list[tuple[str, int, int, int]]) -> None:
    document, diagnostics = parse(SourceFile("a.yaml", text))
    assert document is not None
    assert [(said.rule, *said.labels[0].span[:2], said.labels[0].span.end_column) for said in diagnostics] == found


def test_the_words_are_those_for_the_character_itself() -> None:
    typed = parse(SourceFile("a.yaml", 'name: "\\u202e"')).diagnostics
    itself = parse(SourceFile("a.yaml", 'name: "\u202e"')).diagnostics
    assert typed[0]._replace(labels=()) == itself[0]._replace(labels=())


def test_at_most_twenty() -> None:
    document, _diagnostics = parse(SourceFile("a.yaml", 'name: "' + "\\e" * 50 + '"'))
    assert document is not None
    assert len(escaped_characters(document)) == 20
