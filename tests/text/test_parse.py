from textwrap import dedent

import pytest

from ksa.diagnostic import Diagnostic, Label, Span
from ksa.text import event_source
from ksa.text.document import Document
from ksa.text.parse import Parsed, parse
from ksa.text.source import SourceFile

VALUES: list[tuple[str, object]] = [
    # Plain text stays what was typed.
    ("no", "no"),
    ("12:30", "12:30"),
    ("0612", "0612"),
    ("1.10", "1.10"),
    ("1e5", "1e5"),
    ("0x1F", "0x1F"),
    ("2026-03-01", "2026-03-01"),
    ("on", "on"),
    ("=", "="),
    (".inf", ".inf"),
    ("-", [None]),
    ("a b  c", "a b  c"),
    ("één – “zwangere” \U0001f930", "één – “zwangere” \U0001f930"),
    # Nothing, only unquoted and in full.
    ("", None),
    ("~", None),
    ("null", None),
    ("Null", None),
    ("NULL", None),
    ("nULL", "nULL"),
    ("none", "none"),
    ("'null'", "null"),
    ('"~"', "~"),
    ("''", ""),
    ('""', ""),
    ("[~, '~', null x,]", [None, "~", "null x"]),
    # Quotes.
    ("'it''s'", "it's"),
    ("'a\\n'", "a\\n"),
    ('"a\\n\\"b\\" \\u00e9 \\x41"', 'a\n"b" é A'),
    ("'a\n\n  b'", "a\nb"),
    ('"a\n  b\\\n  c"', "a bc"),
    ("a 'b' \"c\"", "a 'b' \"c\""),
    # Blocks of text.
    ("|\n  a\n   b\n\n  c\n\n", "a\n b\n\nc\n"),
    (">\n  a\n  b\n\n  c\n", "a b\nc\n"),
    ("|-\n  a\n", "a"),
    (">+\n  a\n\n", "a\n\n"),
    ("|2\n   a\n", " a\n"),
    ("|\n  # no comment\n  a: b\n", "# no comment\na: b\n"),
    ("|", ""),
    # Running text.
    ("a\n  b\n\n  c", "a b\nc"),
    # Brackets.
    ("[]", []),
    ("{}", {}),
    ("[a, b, ]", ["a", "b"]),
    ("{a: b, c}", {"a": "b", "c": None}),
    ("[a: b]", [{"a": "b"}]),
    ("[\n  a, # x\n  b\n]", ["a", "b"]),
    ('{"a":b}', {"a": "b"}),
    # Comments.
    ("a # b", "a"),
    ("a# b", "a# b"),
    ("'a' # b", "a"),
    ("# b\n", None),
    ("https://www.example.nl/#a", "https://www.example.nl/#a"),
]


@pytest.mark.parametrize(("typed", "value"), VALUES)
def test_a_value(typed: str, value: object) -> None:
    assert read(f"a: {typed}") == {"a": value} if not typed.startswith("-") else read(typed) == value


DOCUMENTS: list[tuple[str, object]] = [
    ("", None),
    ("\n\n", None),
    ("# only a comment", None),
    ("---\n", None),
    ("--- # nothing\n...\n", None),
    ("\ufeff", None),
    ("\ufeffa: b", {"a": "b"}),
    ("\ufeff# comment\na: b", {"a": "b"}),
    ("tekst", "tekst"),
    ("- a\n- - b\n  - c\n-\n", ["a", ["b", "c"], None]),
    ("a:\n- b\n-  c\n", {"a": ["b", "c"]}),
    ("a:\n  b:\nc:", {"a": {"b": None}, "c": None}),
    ("a: b\r\nc:\r\n  - d\r\n  - |\r\n    e\r\n    f\r\n", {"a": "b", "c": ["d", "e\nf\n"]}),
    ("a: b\rc:\r  - d\r", {"a": "b", "c": ["d"]}),
    ("'a b': c\n\"d\": e\n? f\n: g\n12: h\n", {"a b": "c", "d": "e", "f": "g", "12": "h"}),
    ("a: b\n...\n", {"a": "b"}),
]


@pytest.mark.parametrize(("text", "value"), DOCUMENTS)
def test_a_document(text: str, value: object) -> None:
    assert read(text) == value


def read(text: str) -> object:
    document, diagnostics = parse(SourceFile("a.yaml", text))
    assert not diagnostics
    assert document
    return document.value


def test_levels_up_to_the_limit() -> None:
    value = read("[" * 64 + "]" * 64)
    for _level in range(63):
        assert isinstance(value, list)
        (value,) = value
    assert value == []


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("[" * 65 + "]" * 65, Span(1, 65, 1, 66)),
        ("[" * 50_000, Span(1, 65, 1, 66)),
        ("{a: " * 24_000, Span(1, 257, 1, 258)),
        ("- " * 49_000, Span(1, 129, 1, 130)),
        ("\n".join(f"{' ' * level}a:" for level in range(66)), Span(65, 65, 65, 66)),
        ("a: 1\na: " + "[" * 90_000, Span(2, 67, 2, 68)),
    ],
    ids=["lists", "never closed", "fields", "dashes", "lines", "in a duplicate"],
)
def test_too_many_levels(text: str, span: Span) -> None:
    assert parse(SourceFile("a.yaml", text)) == Parsed(
        None,
        (
            Diagnostic(
                "limit-exceeded",
                "values are nested deeper than 64 levels",
                (Label("a.yaml", span),),
                "a coalition's files need six levels at most: look for brackets that are not closed",
            ),
        ),
    )


def test_too_many_values() -> None:
    source = SourceFile("a.yaml", "a: [b, c]\n")
    assert parse(source, nodes=5).document
    assert parse(source, nodes=4) == Parsed(
        None,
        (
            Diagnostic(
                "limit-exceeded",
                "the files hold more than a million fields and values together",
                (Label("a.yaml", Span(1, 1, 1, 1)),),
                "split the coalition into several folders",
            ),
        ),
    )


def duplicate(key: str, second: Span, first: Span) -> Diagnostic:
    return Diagnostic(
        "duplicate-key",
        f"the field `{key}` stands here twice",
        (Label("a.yaml", second, "here again"), Label("a.yaml", first, "the first time")),
        "keep one of the two; for more values, make a list",
        field=key,
    )


DUPLICATES = [
    ("name: a\nname: b\n", {"name": "a"}, [("name", (2, 1, 2, 5), (1, 1, 1, 5))]),
    (
        "a: 1\nb: 2\na: 3\nb: 4\na: 5\nc: 6\n",
        {"a": "1", "b": "2", "c": "6"},
        [("a", (3, 1, 3, 2), (1, 1, 1, 2)), ("b", (4, 1, 4, 2), (2, 1, 2, 2)), ("a", (5, 1, 5, 2), (1, 1, 1, 2))],
    ),
    (
        "l:\n  - id: x\n    id: y\n  - id: z\n    n: {id: q, 'id': r}\n    id: w\n",
        {"l": [{"id": "x"}, {"id": "z", "n": {"id": "q"}}]},
        [
            ("id", (3, 5, 3, 7), (2, 5, 2, 7)),
            ("id", (5, 16, 5, 20), (5, 9, 5, 11)),
            ("id", (6, 5, 6, 7), (4, 5, 4, 7)),
        ],
    ),
    # What the second one holds is left out, a duplicate in it too.
    ("a: 1\na: {b: 2, b: 3}\n", {"a": "1"}, [("a", (2, 1, 2, 2), (1, 1, 1, 2))]),
    ("a:\na:\n  - b\n", {"a": None}, [("a", (2, 1, 2, 2), (1, 1, 1, 2))]),
    ("? a\n: 1\n'a': 2\n", {"a": "1"}, [("a", (3, 1, 3, 4), (1, 3, 1, 4))]),
]


@pytest.mark.parametrize(("text", "value", "found"), DUPLICATES)
def test_duplicates(text: str, value: object, found: list[tuple[str, tuple[int, ...], tuple[int, ...]]]) -> None:
    document, diagnostics = parse(SourceFile("a.yaml", text))
    assert document
    assert document.value == value
    assert diagnostics == tuple(duplicate(key, Span(*second), Span(*first)) for key, second, first in found)


def test_very_many_duplicates() -> None:
    _document, diagnostics = parse(SourceFile("a.yaml", "a: 1\n" * 103))
    assert len(diagnostics) == 100
    assert [finding.note for finding in diagnostics if finding.note] == ["2 more fields in this file stand twice"]
    assert diagnostics[-1].note


def test_a_fault_of_syntax_is_explained() -> None:
    document, (finding,) = parse(SourceFile("a.yaml", "a: [b\n"))
    assert document is None
    assert finding.rule == "invalid-yaml"


def test_a_control_character_hides_the_rest() -> None:
    document, diagnostics = parse(SourceFile("a.yaml", "a: [b\x00\nc: d\n"))
    assert document is None
    assert [finding.rule for finding in diagnostics] == ["control-character"]


def test_bidirectional_text_leaves_the_document_whole() -> None:
    document, diagnostics = parse(SourceFile("a.yaml", "a: b\u202e\n"))
    assert document
    assert document.value == {"a": "b\u202e"}
    assert [finding.rule for finding in diagnostics] == ["bidirectional-text"]


def test_a_character_may_hide_behind_an_escape() -> None:
    document, diagnostics = parse(SourceFile("a.yaml", 'a: "b\\x1b"\n'))
    assert document
    assert document.value == {"a": "b\x1b"}
    assert [(finding.rule, finding.labels[0].span) for finding in diagnostics] == [
        ("control-character", Span(1, 6, 1, 10))
    ]


@pytest.fixture
def without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_source, "_LIBYAML", None)


@pytest.mark.usefixtures("without_libyaml")
@pytest.mark.parametrize(("text", "value"), [(f"a: {typed}", {"a": value}) for typed, value in VALUES if typed != "-"])
def test_a_value_without_libyaml(text: str, value: object) -> None:
    assert read(text) == value


def typed(document: Document) -> list[str]:
    return [document.source.text[a:b] for a, b in zip(document.starts, document.ends, strict=True)]


def test_places_in_a_text_with_wide_characters() -> None:
    text = dedent("""\
        # \U0001f930 één
        naam: "\U0001f476\\t–"
        lijst: [ü, \U0001f930]
        """).replace("\n", "\r\n")
    document = parse(SourceFile("a.yaml", "\ufeff" + text)).document
    assert document
    assert typed(document)[1:] == ["naam", '"\U0001f476\\t–"', "lijst", "[ü, \U0001f930]", "ü", "\U0001f930"]


def test_characters_without_a_width_leave_the_text_to_be_read() -> None:
    found = parse(SourceFile("a.yaml", "na\u200bam: jgz-al\xadmere\n"))
    assert found.document is not None
    assert found.document.value == {"na\u200bam": "jgz-al\xadmere"}
    assert [(said.rule, said.labels[0].span) for said in found.diagnostics] == [
        ("control-character", Span(1, 3, 1, 4)),
        ("control-character", Span(1, 14, 1, 15)),
    ]


@pytest.mark.parametrize("text", ["a: b\n\u200b  c\n", "a: \x1b\xad\n"])
def test_of_a_text_that_is_broken_only_the_hidden_characters_are_told(text: str) -> None:
    found = parse(SourceFile("a.yaml", text))
    assert found.document is None
    assert {said.rule for said in found.diagnostics} == {"control-character"}
