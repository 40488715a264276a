from collections.abc import Callable
from itertools import pairwise

import pytest
import yaml

from ksa.text.compose import (
    Duplicate,
    TooDeepError,
    TooManyError,
    UnsupportedYamlError,
    compose,
)
from ksa.text.document import Document
from ksa.text.source import SourceFile

LOADERS = [yaml.BaseLoader, yaml.CBaseLoader]
Composer = Callable[..., tuple[Document, list[Duplicate]]]


@pytest.fixture(params=LOADERS, ids=["python", "c"])
def composed(request: pytest.FixtureRequest) -> Composer:
    def build(text: str, depth: int = 64, nodes: int = 1000) -> tuple[Document, list[Duplicate]]:
        return compose(SourceFile("a.yaml", text), request.param(text).get_event, depth, nodes)

    return build


def test_nodes_are_numbered_in_the_order_in_which_they_stand(composed: Composer) -> None:
    text = "a:\n  - b: c  # one\n  # two\n\nd: {e: f, g: []}\nh: |\n  i\n\n"
    document, _duplicates = composed(text)
    assert document.value == {"a": [{"b": "c"}], "d": {"e": "f", "g": []}, "h": "i\n"}
    assert [text[start:end] for start, end in zip(document.starts, document.ends, strict=True)] == [
        text.rstrip("\n") + "\n\n",
        "a",
        "- b: c",
        "b: c",
        "b",
        "c",
        "d",
        "{e: f, g: []}",
        "e",
        "f",
        "g",
        "[]",
        "h",
        "|\n  i\n\n",
    ]
    assert document.after == {0: 14, 2: 6, 3: 6, 7: 12, 11: 12}


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n", "---\n", "~\n"])
def test_nothing(composed: Composer, text: str) -> None:
    document, duplicates = composed(text)
    assert (document.value, duplicates) == (None, [])


def test_texts_with_escapes_are_numbered(composed: Composer) -> None:
    document, _duplicates = composed('a: "b\\tc"\nd: "e"\nf: g\\h\n"i\\u00e9": j\n')
    assert document.escaped == [2, 7]
    assert document.value == {"a": "b\tc", "d": "e", "f": "g\\h", "ié": "j"}


def test_an_escape_in_a_duplicate_counts_for_no_other_text(composed: Composer) -> None:
    document, _duplicates = composed('"a\\t": b\n"a\\t": "c\\t"\nd: e\n')
    assert document.escaped == [1]


def test_the_first_of_two_keys_stays(composed: Composer) -> None:
    document, duplicates = composed("a: 1\nb:\n  c: 2\n  c:\n    d: [3, {e: f}]\n  g: 4\na:\nh: 5\na: 6\n")
    assert document.value == {"a": "1", "b": {"c": "2", "g": "4"}, "h": "5"}
    assert duplicates == [
        Duplicate(4, {"c": "2", "g": "4"}, "c", (17, 18)),
        Duplicate(0, {"a": "1", "b": {"c": "2", "g": "4"}, "h": "5"}, "a", (46, 47)),
        Duplicate(0, {"a": "1", "b": {"c": "2", "g": "4"}, "h": "5"}, "a", (54, 55)),
    ]


def test_places_after_a_duplicate_are_right(composed: Composer) -> None:
    text = "a: 1\na: [2, {x: y}]\nb: [3]\nc: 4\n"
    document, _duplicates = composed(text)
    typed = [text[start:end] for start, end in zip(document.starts, document.ends, strict=True)]
    assert typed[1:] == ["a", "1", "b", "[3]", "3", "c", "4"]


@pytest.mark.parametrize("text", ["a: *b\na: c\n", "a: 1\na: *b\n", "a: 1\na: &b {c: *b}\nd: 2\n"])
def test_an_alias_in_a_duplicate(composed: Composer, text: str) -> None:
    if text.startswith("a: *"):
        with pytest.raises(UnsupportedYamlError):
            composed(text)
    else:
        document, duplicates = composed(text)
        assert document.value["a"] == "1"
        assert len(duplicates) == 1


def test_depth_in_a_duplicate(composed: Composer) -> None:
    text = "a: 1\na: [[{b: c}]]\nd: 2\n"
    assert composed(text, depth=4)[0].value == {"a": "1", "d": "2"}
    with pytest.raises(TooDeepError) as caught:
        composed(text, depth=3)
    assert text[caught.value.args[0] :].startswith("{b")


@pytest.mark.parametrize("text", ["a: [[x]]", "a:\n- - x", "a: {b: [x]}", "- - - x"])
def test_depth(composed: Composer, text: str) -> None:
    assert composed(text, depth=3)[0].value
    with pytest.raises(TooDeepError) as caught:
        composed(text, depth=2)
    assert text[caught.value.args[0] :] in {"[x]]", "- x", "[x]}"}


@pytest.mark.parametrize(
    ("text", "nodes"), [("a: b", 3), ("[a, b, c]", 4), ("[[], {}]", 3), ("{a: {b: c}}", 5), ("a", 1), ("", 0)]
)
def test_number_of_nodes(composed: Composer, text: str, nodes: int) -> None:
    assert len(composed(text, nodes=nodes)[0].starts) == nodes
    if nodes:
        with pytest.raises(TooManyError):
            composed(text, nodes=nodes - 1)


def test_reading_stops_soon_past_the_number_of_nodes() -> None:
    text = "- a\n" * 1000
    get_event = yaml.CBaseLoader(text).get_event
    read = 0

    def counted() -> object:
        nonlocal read
        read += 1
        return get_event()

    with pytest.raises(TooManyError):
        compose(SourceFile("a.yaml", text), counted, 64, 10)
    assert read == 28


@pytest.mark.parametrize(
    "text",
    [
        "a: &b c",
        "&a b: c",
        "a: &b [c]",
        "a: *b",
        "*a : b",
        "a: !b c",
        "a: !!str c",
        "!a {b: c}",
        "<<: a",
        "{<<: a}",
        "{? : a}",
        "~: a",
        "null: a",
        "Null: a",
        "NULL: a",
        "? [a]\n: b",
        "? {a: b}\n: c",
        "[? ]",
        "--- a\n--- b\n",
        "---\n---\n",
        "%YAML 1.1\n--- a\n",
        "%TAG !a! b\n--- c\n",
    ],
)
def test_unsupported(composed: Composer, text: str) -> None:
    with pytest.raises(UnsupportedYamlError):
        composed(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("'<<': a", {"<<": "a"}),
        ("a: <<", {"a": "<<"}),
        ('"": a', {"": "a"}),
        ("'null': '~'", {"null": "~"}),
        ("a: b & c", {"a": "b & c"}),
        ("a: b !c *d", {"a": "b !c *d"}),
        ("a: '&b'", {"a": "&b"}),
        ("--- a\n...\n", "a"),
        ("? a\n: b", {"a": "b"}),
    ],
)
def test_supported(composed: Composer, text: str, value: object) -> None:
    assert composed(text)[0].value == value


def test_starts_never_go_back(composed: Composer) -> None:
    document, _duplicates = composed("a: [b: c, {d}]\ne:\n- f: {}\n  g:\n- - h\n")
    assert all(one <= next_one for one, next_one in pairwise(document.starts))
