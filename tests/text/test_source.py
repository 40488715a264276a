import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.diagnostic import Span
from ksa.text.source import SourceFile

LINES = [
    ("", [""]),
    ("a", ["a"]),
    ("a\n", ["a", ""]),
    ("a\nb", ["a", "b"]),
    ("a\r\nb\r\n", ["a", "b", ""]),
    ("a\rb", ["a", "b"]),
    ("a\n\rb", ["a", "", "b"]),
    ("a\r\r\nb", ["a", "", "b"]),
    ("\n\n", ["", "", ""]),
    ("één\nzwangere \U0001f930\n", ["één", "zwangere \U0001f930", ""]),
    # Line breaks to Python and to YAML, but not to an editor.
    ("a\u2028b\u2029c\x85d\x0be\x0cf", ["a\u2028b\u2029c\x85d\x0be\x0cf"]),
]

texts = st.text(st.sampled_from("a é\U0001f930\n\r\u2028:#-"))


@pytest.mark.parametrize(("text", "lines"), LINES)
def test_lines(text: str, lines: list[str]) -> None:
    source = SourceFile("a.yaml", text)
    assert [source.line(number) for number in range(1, len(source.line_starts) + 1)] == lines


def test_a_line_that_is_not_there_is_empty() -> None:
    source = SourceFile("a.yaml", "a\nb")
    assert (source.line(0), source.line(3), source.line(-1)) == ("", "", "")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("|", (1, 1)),
        ("ab|c", (1, 3)),
        ("ab\n|c", (2, 1)),
        ("ab\r\nc|", (2, 2)),
        ("ab\rc|", (2, 2)),
        ("é\U0001f930|", (1, 3)),
        ("a\n\n|", (3, 1)),
        ("ab|\nc", (1, 3)),
    ],
)
def test_place(text: str, place: tuple[int, int]) -> None:
    offset = text.index("|")
    source = SourceFile("a.yaml", text.replace("|", ""))
    assert source.place(offset) == place
    assert source.offset(*place) == offset


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("a: |b c|", Span(1, 4, 1, 7)),
        ("|a:\n  b: c|", Span(1, 1, 2, 7)),
        ("a: ||", Span(1, 4, 1, 4)),
    ],
)
def test_span(text: str, span: Span) -> None:
    start = text.index("|")
    assert SourceFile("a.yaml", text.replace("|", "")).span(start, text.rindex("|") - 1) == span


def test_a_byte_order_mark_is_left_out() -> None:
    source = SourceFile("a.yaml", "\ufeffa: b")
    assert source.text == "a: b"
    assert source.span(0, 1) == Span(1, 1, 1, 2)


def test_a_second_byte_order_mark_is_text() -> None:
    assert SourceFile("a.yaml", "\ufeff\ufeffa").text == "\ufeffa"


@given(texts)
def test_lines_and_their_breaks_are_the_text(text: str) -> None:
    source = SourceFile("a.yaml", text)
    ends = [*source.line_starts[1:], len(text)]
    breaks = [text[source.line_end(start) : end] for start, end in zip(source.line_starts, ends, strict=True)]
    assert "".join(source.line(number) + end for number, end in enumerate(breaks, start=1)) == text
    assert set(breaks[:-1]) <= {"\n", "\r\n", "\r"}
    assert breaks[-1] == ""


@given(texts, st.data())
def test_a_place_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    source = SourceFile("a.yaml", text)
    offset = data.draw(st.integers(0, len(text)))
    line, column = source.place(offset)
    assert source.offset(line, column) == offset
    assert 1 <= line <= len(source.line_starts)
    assert text.startswith(source.line(line)[: column - 1], source.line_starts[line - 1])
